import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `garden.ts` are. */
export const garden: Besides['atWork'] = {
  florist: {
    asks: [
      'Where do fresh flowers make the biggest difference at work: reception, desks or meetings?',
      'Which flowers would you choose for a reception desk?',
      'What do you notice first in a bunch of flowers: the colour, the scent or the shape?',
      'Which do you ask your florist for: one favourite flower, or whatever looks good today?',
    ],
    cued: [
      'Which *wedding* flower do couples ask florists for most this year?',
      'Where does a flower *arrangement* do most good in an office: reception, meeting room or kitchen?',
      'What keeps a flower shop going in *Valentine* week: coffee, music or good lists?',
      'Which *foliage* would you never run a flower shop without?',
    ],
  },
  'garden centre': {
    asks: [
      'Where do you head first in a garden centre: the plants, the tools or the café?',
      'Which plant from a garden centre would brighten your desk: a fern, a cactus or an orchid?',
      'Which plants draw you in first at a garden centre: bedding, shrubs or houseplants?',
      "What do you always come home with from a garden centre that wasn't on the list?",
    ],
    cued: [
      'Which plant do customers at a *nursery* ask for weeks too early?',
      'What goes best next to *bedding* plants on a display: pots, compost or tools?',
      'Which *perennial* would you like more gardeners to know?',
      'What keeps a *hanging basket* fresh on a sales bench: shade, feed or a daily soak?',
    ],
  },
  gardening: {
    asks: [
      '+Which plant would you recommend to somebody who has never gardened?',
      "+What's your favourite job in the garden: planting, pruning or picking?",
      'Who got you into gardening, and what did you grow first?',
      'What would you plant first around a workplace: trees, herbs or wildflowers?',
    ],
    cued: [
      'Which *weed* do people ask gardeners about most?',
      "What's a wet day good for in the trade: sharpening *tools*, ordering seeds or paperwork?",
      'Which *border* in a public garden has given you the most ideas?',
      'What do you ask first before choosing *plants* for a new client?',
    ],
  },
};
