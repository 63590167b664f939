import type { Frame } from './frame';

/** Questions that let the reader say what the company should do next. */
export const next: readonly Frame[] = [
  {
    about: ['wear', 'bag', 'home', 'appliance', 'device'],
    say: 'What would your next {one} have to do better than the one you have?',
  },

  // By what the draft is for.
  { after: ['content'], say: 'What should the next {piece} be about?' },
  { after: ['content'], say: 'What should we write about next?' },
  { after: ['green'], say: 'What should we measure next, and show you?' },
  { after: ['csr'], given: 'raised', say: 'What should we raise money for next?' },
  {
    after: ['launch', 'other', 'milestone', 'service', 'discount'],
    given: 'towns',
    say: 'Which town should we come to next?',
  },
  { behindNews: true, given: 'stock', say: 'What should we get in next?' },
  { after: ['partnership'], without: 'sponsor', say: 'What would you like to see the two of us do next?' },
  { after: ['reply'], say: 'What should we do next time to make it better for you?' },
  { after: ['trouble'], say: 'What should we do first to put it right?' },
];
