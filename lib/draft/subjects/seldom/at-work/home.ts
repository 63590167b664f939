import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `home.ts` are. */
export const home: Besides['atWork'] = {
  lighting: {
    work: [
      'Which room is hardest to light well: the kitchen, the office or the bathroom?',
      'Which lighting helps you work best: bright all over, or a lamp where you need it?',
    ],
    people: [
      "Which building's lighting has stayed in your memory?",
      'Which lamp in your home gets switched on first in the evening?',
    ],
  },
  'fitted kitchen': {
    work: [
      'What would you choose first for a new kitchen: the worktop, the doors or the tap?',
      'What do people leave too late in planning a kitchen: sockets, lights or bins?',
    ],
    people: [
      'Which drawer or cupboard in your kitchen do you open most?',
      'Which kitchen do you remember best from growing up, and who ran it?',
    ],
  },
  bathroom: {
    work: [
      'What holds up a new bathroom most often: the tiles, the pipes or a late choice?',
      "What's easiest to forget in planning a bathroom: storage, sockets or somewhere to sit?",
    ],
    people: [
      'Which bathroom colour from the past would you happily bring back?',
      'Which hotel bathroom gave you an idea for your own?',
    ],
  },
  'kitchen appliances': {
    work: [
      'Which kitchen appliance could you not get through a week without?',
      'What matters most in a kitchen appliance: ease of cleaning, long life or low noise?',
    ],
    people: [
      "What's the oldest kitchen appliance you've ever seen still in daily use?",
      "Which kitchen appliance did you think you'd never use, and now use every day?",
    ],
  },
  'paint and wallpaper': {
    work: [
      'How do you choose a wall colour: from a sample pot, from a photo or on instinct?',
      'Which room would you be bold enough to put patterned wallpaper in?',
    ],
    people: [
      'Which wallpaper from your childhood home can you still picture?',
      'Which paint colour have you loved the longest?',
    ],
  },
  furniture: {
    work: [
      'How do you choose a sofa or a chair: by looks, by measurements or by sitting in it?',
      'Which matters most in furniture: comfort, looks or how long it lasts?',
    ],
    people: [
      'Which chair or desk have you done your best work at?',
      'Which piece of furniture has moved with you from home to home?',
    ],
  },
};
