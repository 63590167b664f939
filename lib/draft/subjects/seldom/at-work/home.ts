import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `home.ts` are. */
export const home: Besides['atWork'] = {
  bathroom: {
    asks: [
      "What's easiest to forget in planning a bathroom: storage, sockets or somewhere to sit?",
      'What matters most in a new bathroom: storage, light or easy cleaning?',
      'Which hotel bathroom gave you an idea for your own?',
      'Which bathroom feature do people ask for most: a walk-in shower, a big bath or warm floors?',
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
      'What would you choose first for a new kitchen: the worktop, the doors or the tap?',
      'What do people leave too late in planning a kitchen: sockets, lights or bins?',
      'Which would you plan around first in a kitchen: cooking, eating or storage?',
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
      'Which matters most in furniture: comfort, looks or how long it lasts?',
      'How do you choose a sofa or a chair: by looks, by measurements or by sitting in it?',
      'Which wood do you like best for furniture: oak, walnut or pine?',
      'What would you choose first for a new room: the sofa, the table or the storage?',
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
      'What matters most in a kitchen appliance: ease of cleaning, long life or low noise?',
      'Which kitchen appliance could you not get through a week without?',
      "Which kitchen appliance did you think you'd never use, and now use every day?",
      "What's the oldest kitchen appliance you've ever seen still in daily use?",
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
      'What matters most in office lighting: brightness, warmth or control?',
      'Which lighting helps you work best: bright all over, or a lamp where you need it?',
      'Which room is hardest to light well: the kitchen, the office or the bathroom?',
      'Which would you improve first in a workplace: the desk lights, the meeting rooms or the entrance?',
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
      'How do you choose a wall colour: from a sample pot, from a photo or on instinct?',
      'Which room would you be bold enough to put patterned wallpaper in?',
      'What matters most in a paint: the coverage, the colour range or the finish?',
      'Which colour would you paint the walls of a place of work?',
    ],
    cued: [
      'What do customers find hardest to choose: the *colour*, the finish or the quantity?',
      'Which *brush* or roller would no decorator want to be without?',
      'What do *decorators* like most about a job: the preparation, the cutting in or the last look?',
      'Which kind of *wallpaper* do you most enjoy hanging: plain, murals or big patterns?',
    ],
  },
};
