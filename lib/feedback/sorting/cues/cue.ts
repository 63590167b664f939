/** Something is wrong. */
export const wrongIds = [
  'breaks',
  'refuses',
  'absent',
  'waits',
  'money',
  'trouble',
  'poor',
  'too',
  'hard',
  'upset',
  'leaving',
  'help',
  'fix',
  'mocks',
  'complaint-asked',
] as const;

/** Something should be. */
export const wantedIds = [
  'please-do',
  'you-should',
  'would-be-good',
  'wish',
  'proposal',
  'request',
  'bring-back',
] as const;

/** Something is good. */
export const gladIds = ['love', 'good', 'thanks', 'well-done', 'loyal', 'happy'] as const;

/** What says little by itself: that it happens again, what a wish is about, that something is to be known, talk. */
const furtherIds = [
  'again',
  'ability',
  'more-of',
  'instead',
  'asks-how',
  'asks-fact',
  'asks-around',
  'laughs',
  'agrees',
  'greets',
  'passes-on',
  'indifferent',
  'settled',
] as const;

/**
 * What one can hear in a customer's words, whatever the language: the same meanings in every language, so that what is learnt from texts in
 * one holds in the others.
 */
export const cueIds = [...wrongIds, ...wantedIds, ...gladIds, ...furtherIds];

export type CueId = (typeof cueIds)[number];
