import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `clothes.ts` are. */
export const clothes: Besides['atWork'] = {
  'T-shirts': {
    work: [
      "What's hardest to agree on for a team T-shirt: the colour, the words or the fit?",
      'What makes a T-shirt your favourite: the fit, the fabric or the memory?',
    ],
    people: [
      'Which T-shirt from a job or an event have you kept long after the day?',
      "What's the best line you've ever read on a team T-shirt?",
    ],
  },
  'second-hand clothes': {
    work: [
      'What do you check first on second-hand clothes: the label, the seams or the price?',
      'Which is better about second-hand clothes: the price, or knowing nobody else has them?',
    ],
    people: [
      'Which second-hand find have you worn for years?',
      'Who first showed you how good second-hand clothes could be?',
    ],
  },
  fashion: {
    work: [
      'What makes you keep a piece of clothing for years: the fit, the fabric or the story?',
      "What's hardest to get right in fashion: the fit, the fabric or the timing?",
    ],
    people: [
      'Which fashion from your teens would you wear again tomorrow?',
      'Who taught you to spot well-made clothes?',
    ],
  },
};
