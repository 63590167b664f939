/** How promotional a draft reads. `mild` only shows; `strong` may be held once. */
export const verdicts = ['clear', 'mild', 'strong'] as const;

export type Verdict = (typeof verdicts)[number];

/** Scores from which a draft is `mild` and `strong` (design: language, 1.1). */
export const thresholds = { mild: 2, strong: 4 } as const;

export function verdictOf(score: number): Verdict {
  if (score >= thresholds.strong) return 'strong';
  return score >= thresholds.mild ? 'mild' : 'clear';
}

/** One place in a draft that reads as promotion. Offsets are UTF-16 code units into the draft's text. */
export interface Finding {
  signal: string;
  start: number;
  end: number;
  text: string;
  reason: string;
}

export interface Judgement {
  verdict: Verdict;
  score: number;
  findings: readonly Finding[];
  /** There where the draft's language is none we know: only links, prices, hashtags and shouting were looked at. */
  partly?: true;
}
