import type { Verdict } from './verdict';

/** How a draft reads, in a sentence to its author. */
export const verdictLines: Readonly<Record<Verdict, string>> = {
  clear: 'Nothing here reads as promotion.',
  mild: 'A little of this reads as promotion.',
  strong: 'This reads as promotion.',
};
