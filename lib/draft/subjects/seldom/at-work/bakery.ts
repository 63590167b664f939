import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `bakery.ts` are. */
export const bakery: Besides['atWork'] = {
  bakery: {
    asks: [
      '+Which would you bring from the bakery for a team breakfast: croissants, rolls or buns?',
      'Which bakery treat lifts a Monday meeting most: doughnuts, pastries or a fruit loaf?',
      'Which loaf, roll or bun from your childhood bakery do you still miss?',
      'What do you go to a bakery for: the bread, the cakes or the smell?',
    ],
    cued: [
      "What helps you most with a baker's *early start*: coffee, music or the walk to work?",
      'When did a *dough* last surprise you in the bakery?',
      'What was the first thing you were allowed to shape as an *apprentice* in a bakery?',
      'What goes into the *oven* first each morning in your bakery?',
      'Which *flour* would your bakery miss first: strong white, wholemeal or rye?',
      'What do people ask most often at a bakery *counter* on a Saturday morning?',
    ],
  },
};
