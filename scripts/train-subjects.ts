import { allSubjects } from './all-subjects';
import { corpusRows } from './evaluate/rows';
import { subjectRow } from './evaluate/subjects';
import { ascended } from './train/ascent';
import { read } from '@/lib/draft/reading';
import { often, subjectsOf } from '@/lib/draft/subjects/find';
import { common, plain } from '@/lib/draft/subjects/known';
import type { Subject } from '@/lib/draft/subjects/subject';
import { inDraft, type Worth } from '@/lib/draft/subjects/vocabulary';
import { unknownBrand } from '@/lib/profile/ownership';

// What each sign of a subject is worth, fitted by a softmax over all subjects so that one that readers told comes first. Printed beside what
// stands in `vocabulary.ts`, in units of what saying the subject's name is worth; by sets held out in turn, how often it comes first.

const worths = [
  'word',
  'rare',
  'telling',
  'phrase',
  'opening',
  'named',
] as const satisfies readonly (keyof Worth)[];
/** Those with the most for them; others hardly change the sum. */
const mostCandidates = 60;
const rounds = 300;
const rate = 0.06;
const decay = 0.002;

interface Row {
  set: string;
  /** For each candidate: that it was said, that it comes with the card, and the worths. */
  signs: number[][];
  right: boolean[];
}

const only = (which: keyof Worth): Worth => ({
  word: 0,
  rare: 0,
  telling: 0,
  phrase: 0,
  opening: 0,
  named: 0,
  [which]: 1,
});
const onCard = new Set(common.subjects);

function signsOf({ text, site, set, fits }: (typeof drafts)[number]): Row {
  const reading = read({ text, site });
  const spoken = plain(reading.lower);
  const heard = allSubjects.vocabulary().heardIn(spoken, inDraft);
  const each = worths.map((which) => allSubjects.vocabulary().heardIn(spoken, only(which)));
  const said = ({ subject, score }: { subject: Subject; score: number }) =>
    score - (heard.get(subject) ?? 0) - (onCard.has(subject) ? often : 0);
  const candidates = subjectsOf(reading, unknownBrand, allSubjects).slice(0, mostCandidates);
  return {
    set,
    signs: candidates.map((found) => [
      said(found),
      Number(onCard.has(found.subject)),
      ...each.map((table) => table.get(found.subject) ?? 0),
    ]),
    right: candidates.map(({ subject }) => fits.includes(subject.name)),
  };
}

const sumOf = (weights: readonly number[], signs: readonly number[]) =>
  signs.reduce((sum, sign, at) => sum + sign * (weights[at] ?? 0), 0);

function likelihoods(weights: readonly number[], { signs }: Row): number[] {
  const sums = signs.map((each) => sumOf(weights, each));
  const most = Math.max(...sums);
  const odds = sums.map((sum) => Math.exp(sum - most));
  const all = odds.reduce((sum, each) => sum + each, 0);
  return odds.map((each) => each / all);
}

const fitted = (rows: readonly Row[]) => {
  const told = rows.filter(({ right }) => right.includes(true));
  return ascended(
    [1, 0, ...worths.map((which) => inDraft[which])],
    (weights) => {
      const slopes = weights.map((weight) => -decay * weight);
      for (const row of told) {
        const guess = likelihoods(weights, row);
        const mass = guess.reduce((sum, each, at) => sum + (row.right[at] ? each : 0), 0);
        row.signs.forEach((signs, at) => {
          const pull = (row.right[at] ? (guess[at] ?? 0) / mass : 0) - (guess[at] ?? 0);
          signs.forEach((sign, which) => {
            slopes[which] = (slopes[which] ?? 0) + (pull * sign) / told.length;
          });
        });
      }
      return slopes;
    },
    { rounds, rate },
  );
};

const firstRight = (weights: readonly number[], rows: readonly Row[]) =>
  rows.filter((row) => {
    const sums = row.signs.map((signs) => sumOf(weights, signs));
    return row.right[sums.indexOf(Math.max(...sums))] === true;
  }).length;

const drafts = corpusRows('subjects.jsonl', subjectRow).filter(({ fitted }) => fitted);
const rows = drafts.map(signsOf);
const sets = [...new Set(rows.map(({ set }) => set))];
const held = sets.reduce(
  (sum, set) =>
    sum +
    firstRight(
      fitted(rows.filter((row) => row.set !== set)),
      rows.filter((row) => row.set === set),
    ),
  0,
);
console.log(`First, of ${sets.length} sets each held out in turn: ${held}/${rows.length}`);
const [name = 1, card = 0, ...others] = fitted(rows);
console.log(`on the card: ${(card / name).toFixed(2)} (${often})`);
worths.forEach((which, at) =>
  console.log(`${which}: ${((others[at] ?? 0) / name).toFixed(2)} (${inDraft[which]})`),
);
console.log(`steepness: ${name.toFixed(2)}`);
