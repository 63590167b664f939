import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `garden.ts` are. */
export const garden: Besides['atWork'] = {
  florist: {
    work: [
      'Which do you ask your florist for: one favourite flower, or whatever looks good today?',
      'What do you notice first in a bunch of flowers: the colour, the scent or the shape?',
    ],
    people: [
      'Which flowers that arrived at work do you still remember, and what were they for?',
      "Which flowers take you straight back to somebody's garden or kitchen table?",
    ],
  },
  'garden centre': {
    work: [
      "What do you always come home with from a garden centre that wasn't on the list?",
      'Where do you head first in a garden centre: the plants, the tools or the café?',
    ],
    people: [
      'Which plant from a garden centre has done far better than you expected?',
      'Who did you go round garden centres with as a child?',
    ],
  },
  gardening: {
    work: [
      "What's your favourite job in the garden: planting, pruning or picking?",
      'Which plant would you recommend to somebody who has never gardened?',
    ],
    people: [
      'Who got you into gardening, and what did you grow first?',
      'Which gardener do you still remember, and what did they show you?',
    ],
  },
};
