import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `cafe.ts` are. */
export const cafe: Besides['atWork'] = {
  'coffee beans': {
    work: [
      'Which matters most for a good cup: the beans, the grind or the water?',
      'Coffee beans for the office: the same roast all year, or something new each season?',
    ],
    people: [
      'Who taught you how to taste coffee properly?',
      "What's the best coffee anyone has made you at work?",
    ],
  },
  tea: {
    work: [
      "How long should tea brew: a quick dip, a few minutes or until it's almost black?",
      'How does tea get made where you work: each for themselves, or one big round for all?',
    ],
    people: [
      "Who makes the best cup of tea you know, and what's their secret?",
      'Which conversation over a cup of tea at work do you still remember?',
    ],
  },
  café: {
    work: [
      'What makes a café your regular: the coffee, the cake or the people behind the counter?',
      'Where do you sit in a café: by the window, in a corner or at the counter?',
    ],
    people: [
      'Which café would you take a visitor from out of town to first?',
      "What's the best work conversation you've ever had in a café?",
    ],
  },
  coffee: {
    work: [
      'What happens to the working day when the coffee machine breaks down?',
      'Where does your coffee taste best: at your desk, outside or with somebody else?',
    ],
    people: [
      'Who would you most like to have a coffee with again?',
      "What's the best idea you've ever heard over a coffee at work?",
    ],
  },
};
