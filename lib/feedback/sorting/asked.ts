import type { Family } from '@/lib/profile/family';

/** The question somebody answered, and what we know of it. */
export interface Asked {
  question: string;
  /** What it wanted to hear. */
  family?: Family | undefined;
  /** What it gave to choose from. */
  options?: readonly string[] | undefined;
}

/** What a question wants to hear, as it was said or as its words tell; null where they do not. */
export function familyOf({ question, family, options }: Asked): Family | null {
  if (family) return family;
  if (options && options.length > 1) return 'choice';
  const words = question.normalize('NFKC').toLowerCase();
  return told.find(({ words: sign }) => sign.test(words))?.family ?? null;
}

const told: readonly { family: Family; words: RegExp }[] = [
  {
    family: 'next',
    words:
      /\b(?:fix|improve|change|add|explain|build|tackle|do|work on) (?:\w+ )?next\b|\bdo better\b|qué (?:mejoramos|arreglamos|cambiamos)/,
  },
  {
    family: 'problem',
    words:
      /\b(?:frustrat\w*|annoy\w*|bother\w*|hardest|(?:stops?|slows?|puts?) you|get stuck|worst|missing|struggle|dread|wastes?|difficult)\b[^?]*\?|qué (?:te|os|les?) (?:molesta|cuesta|frena)/,
  },
  {
    family: 'experience',
    words: /\b(?:when did|tell us about|last time|how did|stories|how (?:has|was))\b|cuéntanos|contadnos/,
  },
  {
    family: 'choice',
    words:
      /\ba\) |\b(?:a or b|which one|vote|[\w£$€'-]+ or (?:[\w£$€'-]+ ){0,6}[\w£$€'-]+\?)|[\p{L}\d] o \p{L}+\?/u,
  },
  {
    family: 'idea',
    words:
      /\b(?:should (?:we|our|exist)|do you want|would you (?:love|like)|you'd (?:love|like)|what (?:would|could|should)|could (?:we|you)|bring back|which)\b[^?]*\?|qué (?:os|te|les) gustaría/,
  },
];
