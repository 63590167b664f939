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
  const distinct = new Set([...reading.terms.map(({ term }) => term), ...reading.shape]);
  return [...distinct].reduce((sum, term) => sum + (weights.get(term) ?? 0), base);
}

/** A sentence says something by itself from these points on: "our" alone is not enough. */
const enough = 3;
const mostSentences = 2;

/** The sentences whose words say most, the heaviest first, where they say enough. */
export function tellingSentences(reading: Reading, least = enough): Span[] {
  const points = new Map<Span, number>(reading.sentences.map((sentence) => [sentence, 0]));
  let at = 0;
  for (const { term, start } of reading.terms) {
    while (start >= (reading.sentences[at]?.end ?? Infinity)) at += 1;
    const sentence = reading.sentences[at];
    if (sentence) points.set(sentence, (points.get(sentence) ?? 0) + (weights.get(term) ?? 0));
  }
  return [...points]
    .sort(([, one], [, other]) => other - one)
    .filter(([, sum]) => sum > least)
    .slice(0, mostSentences)
    .map(([sentence]) => sentence);
}
