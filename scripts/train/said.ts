import { held } from './held';
import { fit, type Example, type Learnt } from './softmax';
import { evidenceOf } from '@/lib/feedback/sorting/evidence';
import { kinds } from '@/lib/feedback/sorting/kind';
import { sentiments } from '@/lib/feedback/sorting/sentiment';
import type { Weights } from '@/lib/feedback/sorting/sort';
import { voteOf } from '@/lib/feedback/sorting/vote';
import { languageOf } from '@/lib/text/language';
import type { SaidRow } from '../evaluate/said';

/** Evidence in fewer texts than this is chance. */
const fewest = 3;
const ridge = 0.006;
/**
 * How freely a weight may move from what is held: most where it is about the question asked, of which a person knows least beforehand.
 */
const freedom = (piece: string) =>
  /^\[(?:asked|answers|votes)/.test(piece) ? 1 : piece.startsWith('[') ? 0.5 : 0.7;
/** A text that is also of another kind is that much of it. */
const alsoShare = 0.25;
/** Of messages, the corpus holds more ideas and fewer complaints than anybody's mentions do. */
const rarity: Readonly<Record<string, number>> = { idea: 0.7, problem: 1.5 };
/** A weight below this everywhere is left out. */
const least = 0.1;

interface Seen {
  row: SaidRow;
  evidence: ReadonlySet<string>;
}

/** Weights for kinds and sentiments, learnt from texts written for this project. The same rows give the same weights. */
export function trainKinds(rows: readonly SaidRow[]): Weights {
  const seen = rows.map((row): Seen => {
    const asked =
      row.question === undefined
        ? null
        : { question: row.question, family: row.family, options: row.options };
    const votes = asked !== null && voteOf(row.text, asked) !== null;
    return { row, evidence: evidenceOf(row.text, languageOf(row.text), asked, votes) };
  });
  const counts = new Map<string, number>();
  for (const { evidence } of seen)
    for (const piece of evidence) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  const known = (piece: string) => (counts.get(piece) ?? 0) >= fewest;
  const featuresOf = ({ evidence }: Seen) =>
    new Map([...evidence].filter(known).map((piece) => [piece, freedom(piece)]));

  const kindOf = learnt(
    seen,
    featuresOf,
    ({ row }) => `${row.question === undefined} ${row.kind}`,
    (each) => ({
      shares: sharesOf(each.row),
      held: heldFor(each, kindsHeld),
      weight: each.row.question === undefined ? (rarity[each.row.kind] ?? 1) : 1,
    }),
  );
  const sentimentOf = learnt(
    seen,
    featuresOf,
    ({ row }) => `${row.question === undefined} ${row.sentiment}`,
    (each) => ({
      shares: sentiments.map((sentiment) => Number(sentiment === each.row.sentiment)),
      held: heldFor(each, sentimentsHeld),
      weight: 1,
    }),
  );

  const pieces = new Set(['[always]', ...Object.keys(held), ...kindOf.of.keys()]);
  const table = [...pieces].map((piece): [string, number[]] => {
    const weightOf = ({ bias, of }: Learnt, place: number) =>
      piece === '[always]' ? bias[place] : (of.get(piece)?.[place] ?? 0) * freedom(piece);
    return [
      piece,
      [
        ...kinds.map((_, place) => (kindsHeld(piece)[place] ?? 0) + (weightOf(kindOf, place) ?? 0)),
        ...sentiments.map(
          (_, place) => (sentimentsHeld(piece)[place] ?? 0) + (weightOf(sentimentOf, place) ?? 0),
        ),
      ],
    ];
  });
  return new Map(
    table
      .filter(([, weights]) => weights.some((weight) => Math.abs(weight) >= least))
      .map(([piece, weights]) => [piece, weights.map((weight) => Math.round(weight * 100) / 100)]),
  );
}

/** Fitted so that neither messages nor answers, and no common class among them, drown the others: each counts by the root of its number. */
function learnt(
  seen: readonly Seen[],
  featuresOf: (each: Seen) => Map<string, number>,
  groupOf: (each: Seen) => string,
  exampleOf: (each: Seen) => Omit<Example, 'features'> & { weight: number },
): Learnt {
  const sizes = new Map<string, number>();
  for (const each of seen) sizes.set(groupOf(each), (sizes.get(groupOf(each)) ?? 0) + 1);
  return fit(
    seen.map((each) => {
      const example = exampleOf(each);
      return {
        ...example,
        features: featuresOf(each),
        weight: example.weight / Math.sqrt(sizes.get(groupOf(each)) ?? 1),
      };
    }),
    ridge,
  );
}

function sharesOf({ kind, also = [] }: SaidRow): number[] {
  const others = also.filter((other) => other !== kind);
  const rest = others.length > 0 ? alsoShare : 0;
  return kinds.map((each) => (each === kind ? 1 - rest : others.includes(each) ? rest / others.length : 0));
}

const kindsHeld = (piece: string): number[] => kinds.map((kind) => held[piece]?.[kind] ?? 0);

/** Trouble is felt as bad and praise as good; what was asked says nothing of how somebody feels. */
function sentimentsHeld(piece: string): number[] {
  if (piece === '[always]') return [0, 0.55, -0.1];
  if (piece.startsWith('[asked')) return [0, 0, 0];
  return [0.55 * (held[piece]?.problem ?? 0), 0, 0.6 * (held[piece]?.praise ?? 0)];
}

function heldFor({ evidence }: Seen, heldOf: (piece: string) => number[]): number[] {
  const sums = heldOf('[always]');
  for (const piece of evidence)
    for (const [place, weight] of heldOf(piece).entries()) sums[place] = (sums[place] ?? 0) + weight;
  return sums;
}
