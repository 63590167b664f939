import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `bakery.ts` are. */
export const bakery: Besides['atWork'] = {
  bakery: {
    work: [
      'Which tells you more about a bakery: the bread, or the queue outside?',
      'What do you go to a bakery for: the bread, the cakes or the smell?',
    ],
    people: [
      'Which loaf, roll or bun from your childhood bakery do you still miss?',
      'Who taught you something about baking that you still do the same way?',
    ],
  },
};
