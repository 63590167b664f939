import type { Found } from './find';
import { isThing, isTime } from './post-kinds';
import type { Subject } from './subject';

/** What it tells besides that a noun phrase is read as the topic too, that a post is for what the subject says, and that it only says when. */
const readToo = 0.3;
const expected = 1;
const onlyWhen = -0.7;
/** How much surer a subject is than another by a point of its score. */
const steepness = 1.75;
/** So much speaks for something in any draft, by chance: of the subjects that had less one in five was right. */
const chance = 2.6;
/** So much of a person's words tells that they name it. */
const called = 3.5;

/** A subject that a draft may be about, beside all others and beside none. */
export interface Likely extends Found {
  /** How likely it is what the draft is about, of 1. */
  likelihood: number;
}

/**
 * What it tells that a subject's questions share a word more with the draft than those of the others that are likeliest; of 780 drafts
 * 17 more are asked about what readers told. Where somebody typed the topic it tells no more than their words do.
 */
const sharedWord = 0.75;
const likeliest = 12;

/** With what is known besides of the draft, likeliest first; `shared` tells how many words of the draft the questions of a subject hold. */
export function weighed(
  found: readonly Found[],
  read: Subject | null,
  itself: Subject | null,
  shared: (subject: Subject) => number,
): Likely[] {
  const named = found.some(({ subject }) => subject === itself);
  const scored = (itself && !named ? [...found, { subject: itself, said: null, score: 0, typed: 0 }] : found)
    .map((each) => ({
      ...each,
      score:
        each.score +
        (each.subject === read ? readToo : 0) +
        (each.subject === itself ? expected : 0) +
        (isTime(each.subject) ? onlyWhen : 0),
    }))
    .toSorted((a, b) => b.score - a.score);
  const first = scored.slice(0, likeliest).map((each) => ({ ...each, shares: shared(each.subject) }));
  const usual = first.reduce((sum, { shares }) => sum + shares, 0) / Math.max(1, first.length);
  const ranked = [
    ...first.map(({ shares, ...each }) => ({ ...each, score: each.score + sharedWord * (shares - usual) })),
    ...scored.slice(likeliest),
  ].toSorted((a, b) => b.score - a.score);
  const odds = (score: number) => Math.exp(steepness * (score - chance));
  const all = ranked.reduce((sum, { score }) => sum + odds(score), 1);
  return ranked
    .filter(({ score, subject }) => score >= chance || subject === itself)
    .map((each) => ({ ...each, likelihood: odds(each.score) / all }));
}

/** Whether a person's words name a thing. */
const isNamed = (found: readonly Found[]) =>
  found.some(({ subject, typed }) => typed >= called && isThing(subject));

/** Where a person's words name a thing, what they have nothing to do with is not meant, however much the draft speaks of it. */
export const asTyped = (found: readonly Found[]): Likely[] =>
  weighed(isNamed(found) ? found.filter(({ typed }) => typed > 0) : found, null, null, () => 0);
