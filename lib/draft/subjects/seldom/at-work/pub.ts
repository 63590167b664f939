import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `pub.ts` are. */
export const pub: Besides['atWork'] = {
  'alcohol-free drinks': {
    work: [
      'Which alcohol-free drink would you serve to guests who are used to wine?',
      'What should an alcohol-free drink be like: close to the original, or something all its own?',
    ],
    people: [
      'Which alcohol-free drink do you order on a night out?',
      'Who got you to try an alcohol-free drink you now order again?',
    ],
  },
  wine: {
    work: [
      "How do you choose a wine for somebody whose taste you don't know?",
      'What makes you pick up a bottle of wine: the label, the grape or a recommendation?',
    ],
    people: [
      'Which wine takes you straight back to a place or a meal?',
      "Which winemaker's story has stayed with you?",
    ],
  },
  whisky: {
    work: [
      'How do you like your whisky: neat, with a drop of water or over ice?',
      'What matters most in a whisky: the water, the wood or the years?',
    ],
    people: [
      'Who taught you how to taste whisky?',
      'Which occasion would you save a special bottle of whisky for?',
    ],
  },
  brewery: {
    work: [
      "What makes you try a new beer: the name, the label or the brewer's advice?",
      'Which style of beer would you want every brewery to make?',
    ],
    people: [
      'What surprised you most the first time you saw inside a brewery?',
      'Who introduced you to the beer you still order today?',
    ],
  },
  bar: {
    work: [
      'What makes you stay for another in a bar: the music, the company or the seats?',
      'What makes a good bartender: speed, memory or a good ear?',
    ],
    people: [
      'Which drink do you order to judge a new bar?',
      'Which bar would you take a visitor to first, and where would you sit?',
    ],
  },
  pub: {
    work: [
      'Which seat in the pub do you always head for?',
      'What makes a pub feel like your local: the food, the faces or the fire?',
    ],
    people: [
      'Which pub game do you always end up playing?',
      'Which pub would you walk miles for, and what do you order when you get there?',
    ],
  },
};
