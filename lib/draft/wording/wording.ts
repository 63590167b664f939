import { isEnglish, type Reading } from '../reading';
import { base, codes, packed } from './weights';
import type { Span } from '@/lib/text/span';

const table = codes
  .split(' ')
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

/** From these points on a stretch says something by itself. */
const telling = 1;
/** What each term costs a stretch, so that it ends where nothing more is said. */
const length = 0.1;

interface Stretch extends Span {
  points: number;
}

/** The stretch of each sentence whose words say most, where they say enough; where only all of them together do, the one that says most. */
export function tellingStretches(reading: Reading): Span[] {
  if (!isEnglish(reading)) return [];
  const stretches = reading.sentences
    .map((sentence) => heaviest(reading, sentence))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points);
  const enough = stretches.filter(({ points }) => points >= telling);
  return enough.length > 0 || wordingPoints(reading) < telling ? enough : stretches.slice(0, 1);
}

function heaviest({ terms }: Reading, sentence: Span): Stretch {
  let best: Stretch = { points: 0, start: 0, end: 0 };
  let run = best;
  for (const { term, start, end } of terms) {
    if (start < sentence.start || end > sentence.end) continue;
    const points = (weights.get(term) ?? 0) - length;
    run = run.points > 0 ? { ...run, points: run.points + points, end } : { points, start, end };
    if (run.points > best.points) best = run;
  }
  return best;
}
