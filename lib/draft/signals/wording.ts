import { tellingSentences } from '../wording/wording';
import type { Signal } from './signal';

/** Marks what the learned weights find; their points count in the score as a whole, not by its places. */
export const wording: Signal = {
  id: 'wording',
  why: 'This is worded like an advert.',
  weight: 0,
  exact: true,
  find: (reading) => tellingSentences(reading),
};
