import { isEnglish, type Reading } from '../reading';
import { base, codes, packed } from './weights';
import type { Span } from '@/lib/text/span';

const table = codes
  .split('"')
  .reduceRight((text, [sign = '', ...piece]) => text.replaceAll(sign, piece.join('')), packed);
const weights = new Map(
  table.split('\n').flatMap((row) => {
    const [tenths, ...terms] = row.split(' ');
    return terms.map((term) => [term, Number(tenths) / 10] as const);
  }),
);

/** What the draft's words say beside the signals, in points of the score: below nothing where they talk, thank and help. */
export function wordingPoints(reading: Reading): number {
  if (!isEnglish(reading)) return 0;
  const distinct = new Set(reading.terms.map(({ term }) => term));
  return [...distinct].reduce((sum, term) => sum + (weights.get(term) ?? 0), base);
}

/** From these points on a draft's words, and a stretch of them, say something by themselves. */
const least = 1;
/** What each term costs a stretch, so that it ends where nothing more is said. */
const length = 0.1;

interface Stretch extends Span {
  points: number;
}

const nothing: Stretch = { points: 0, start: 0, end: 0 };

/** The stretch of each sentence whose words say most, where they say enough; where only all of them together do, the one that says most. */
export function tellingStretches(reading: Reading): Span[] {
  const whole = wordingPoints(reading);
  if (whole < least) return [];
  const stretches = heaviest(reading).filter(({ points }) => points > 0);
  const telling = stretches.filter(({ points }) => points >= least);
  if (telling.length > 0) return telling;
  return stretches.sort((a, b) => b.points - a.points).slice(0, 1);
}

function heaviest({ terms, sentences }: Reading): Stretch[] {
  const best = sentences.map(() => nothing);
  let at = 0;
  let run = nothing;
  for (const { term, start, end } of terms) {
    while (start >= (sentences[at]?.end ?? Infinity)) {
      at += 1;
      run = nothing;
    }
    if (end > (sentences[at]?.end ?? 0)) continue;
    const points = (weights.get(term) ?? 0) - length;
    run = run.points > 0 ? { ...run, points: run.points + points, end } : { points, start, end };
    if (run.points > (best[at] ?? nothing).points) best[at] = run;
  }
  return best;
}
