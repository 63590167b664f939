import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `home.ts` are. */
export const home: Besides['atWork'] = {
  bathroom: {
    asks: [
      'What matters most in a new bathroom: storage, light or easy cleaning?',
      "What's easiest to forget in planning a bathroom: storage, sockets or somewhere to sit?",
      'Which hotel bathroom gave you an idea for your own?',
      'What makes a bathroom a pleasure to use: warm floors, good light or plenty of storage?',
    ],
    cued: [
      'What do you check first before you plan a *wet room*?',
      'Which *tiles* are the most satisfying to lay: metro, mosaic or large format?',
      'Which question about a bathroom *renovation* do customers ask first?',
      'What saves most time when fitting a *vanity* unit: clear plans, a second pair of hands or a level wall?',
    ],
  },
  'fitted kitchen': {
    asks: [
      '+What matters most in a new kitchen: the layout, the storage or the finish?',
      'Which kitchen style will last longest: shaker, handleless or classic country?',
      'Which worktop would you choose for a new kitchen: quartz, wood or granite?',
      'What do people leave too late in planning a kitchen: sockets, lights or bins?',
    ],
    cued: [
      'What do people touch first in a kitchen *showroom*: the doors, the stone or the drawers?',
      'Which question should a kitchen *designer* ask before anything else?',
      "What makes a kitchen *fitter*'s first day easier: clear plans, parking or an empty room?",
      'Which kitchen *appliances* do clients choose first: oven, hob or fridge?',
    ],
  },
  furniture: {
    asks: [
      '+Which matters most in furniture: comfort, looks or how long it lasts?',
      'How do you choose a sofa or a chair: by looks, by measurements or by sitting in it?',
      'What helps customers choose furniture: a showroom, samples or a room plan?',
      'Which wood do you like best for furniture: oak, walnut or pine?',
    ],
    cued: [
      'Which *wood* do you most enjoy working with?',
      'Which piece in a *showroom* do people sit on or touch first?',
      'Where does the first idea for a *bespoke* piece come from: a sketch, a photo or a chat?',
      'What do you look for first in a *chair* for a busy office: comfort, looks or wear?',
    ],
  },
  'kitchen appliances': {
    asks: [
      'Which kitchen appliance could you not get through a week without?',
      'Which kitchen appliance would you add to a staff kitchen: a dishwasher, an oven or a coffee machine?',
      "Which kitchen appliance did you think you'd never use, and now use every day?",
      'What matters most in a kitchen appliance: ease of cleaning, long life or low noise?',
    ],
    cued: [
      'Who empties the *dishwasher* at your work: a rota, one kind person or whoever comes first?',
      'Which rule hangs, or should hang, above the *microwave* at work?',
      'Which kitchen appliance is the most satisfying to *repair*?',
      'What do kitchen buyers ask for more often now: *integrated* appliances, or ones on show?',
    ],
  },
  lighting: {
    asks: [
      'Which lighting upgrade would help a workplace most: LEDs, sensors or dimmers?',
      'What matters most in office lighting: brightness, warmth or control?',
      'Which lighting helps you work best: bright all over, or a lamp where you need it?',
      'Which room is hardest to light well: the kitchen, the office or the bathroom?',
    ],
    cued: [
      'Which light in an *office* makes the biggest difference to a working day?',
      'What do clients change their minds about most with *pendants*: size, height or number?',
      'What do you plan first in a *kitchen*: the worktop light, the table or the mood?',
      'What do you find hardest to explain to customers: *lumens*, colour warmth or dimming?',
    ],
  },
  'paint and wallpaper': {
    asks: [
      '+How do you choose a wall colour: from a sample pot, from a photo or on instinct?',
      'Which room would you be bold enough to put patterned wallpaper in?',
      'What would you freshen up first with paint at work: the entrance, the kitchen or the desks?',
      'Which colour helps people work best: soft green, warm white or pale blue?',
    ],
    cued: [
      'What do customers find hardest to choose: the *colour*, the finish or the quantity?',
      'Which *brush* or roller would no decorator want to be without?',
      'What do *decorators* like most about a job: the preparation, the cutting in or the last look?',
      'Which kind of *wallpaper* do you most enjoy hanging: plain, murals or big patterns?',
    ],
  },
};
