import { writeFileSync } from 'node:fs';
import { share } from './evaluate/certainty';
import { examples, fingerprint, kindsOf, termsOfKinds } from './train/examples';
import { packed } from './train/pack';
import { common, fit, logitOf, type Example, type Model } from './train/logistic';
import { thresholds } from '@/lib/profile/verdict';

/**
 * Learns the weights of words from the texts in `tests/corpus` and writes `lib/draft/wording/weights.ts`. From how many points on a draft
 * is flagged is chosen by cross-validation over groups.
 */
const folds = 8;
/**
 * How strongly weights are pulled to nothing. Those of single terms more than cross-validation among these texts asks for (0.005): they know
 * these texts, while what many terms share knows others. In the even half of enterprise posts 0.01 told more apart than 0.005 and no less than 0.02.
 */
const ridges = { shared: 0.003, single: 0.01 } as const;
/** Features in fewer groups than this are chance. */
const fewest = 3;
/** The table travels in every page. */
const mostBytes = 1_945;
const widest = 130;

/** A false alarm costs more than a miss: at most this share of the fine drafts may be flagged. */
const mostFlagged = 0.075;

const texts = examples();
const unseen = unseenPoints(texts);
const model = learnt(texts);
const table = tableOf(model);
writeFileSync(
  new URL('../lib/draft/wording/weights.ts', import.meta.url),
  sourceOf(model, table, excessOf(unseen)),
);
for (const [what, draft] of [
  ['drafts', true],
  ['posts', false],
] as const) {
  const flagged = (promotes: number) => {
    const those = unseen.filter(({ example }) => example.draft === draft && example.promotes === promotes);
    return share(those.filter(({ points }) => points > excessOf(unseen)).length, those.length);
  };
  console.log(`unseen ${what}: selling flagged ${flagged(1)}, fine flagged ${flagged(0)}`);
}
console.log(`${texts.length} texts, ${[...table.values()].flat().length} terms kept`);

/** The points of every text by a model that has seen none of its group. */
type Unseen = { example: Example; points: number }[];

function unseenPoints(all: readonly Example[]): Unseen {
  const groups = [...new Set(all.map(({ group }) => group))].sort();
  const foldOf = new Map(groups.map((group, index) => [group, index % folds]));
  return Array.from({ length: folds }).flatMap((_, fold) => {
    const model = learnt(all.filter(({ group }) => foldOf.get(group) !== fold));
    return all
      .filter(({ group }) => foldOf.get(group) === fold)
      .map((example) => ({ example, points: logitOf(model, example) / model.perPoint }));
  });
}

/** Fitted once to see which terms say most, and again with those alone that the table holds. */
function learnt(all: readonly Example[]): Model {
  const names = common(all, fewest);
  const ridgeOf = (name: string) => (isShared(name) ? ridges.shared : ridges.single);
  const first = fit(all, names, ridgeOf);
  const [shared, own] = [names.filter(isShared), names.filter((name) => !isShared(name))];
  const times = all.reduce((sum, each) => sum + each.times, 0);
  const parts = new Map<string, number>();
  for (const each of all)
    for (const name of new Set(each.features)) parts.set(name, (parts.get(name) ?? 0) + each.times / times);
  const telling = (name: string) => {
    const part = parts.get(name) ?? 0;
    return Math.abs(first.weights.get(name) ?? 0) * Math.sqrt(part * (1 - part));
  };
  const ofKinds = termsOfKinds().filter((term) => tenthsOf(first, term) !== 0);
  let left = mostBytes - ofKinds.reduce((sum, term) => sum + bytesOf(term), 0);
  const kept = own
    .sort((one, other) => telling(other) - telling(one) || (one < other ? -1 : 1))
    .filter((name) => {
      if (kindsOf(name).length === 0) left -= bytesOf(name);
      return left >= 0;
    });
  return fit(all, [...shared, ...kept], ridgeOf);
}

/** What many texts share: kinds of words, and the shape of a draft. */
function isShared(name: string): boolean {
  return name.includes('<') || name.startsWith('=');
}

function bytesOf(term: string): number {
  return Buffer.byteLength(term) + 1;
}

/** A term's own weight and those of its kinds, in tenths of a point. */
function tenthsOf({ weights, perPoint }: Model, term: string): number {
  const logit = [term, ...kindsOf(term)].reduce((sum, each) => sum + (weights.get(each) ?? 0), 0);
  return Math.round((logit / perPoint) * 10);
}

/** By how many points the threshold must rise above even chances so that no more fine drafts than we allow are flagged. */
function excessOf(unseen: Unseen): number {
  const fine = unseen.filter(({ example }) => example.draft && example.promotes === 0);
  const points = fine.map((each) => each.points).sort((a, b) => b - a);
  const [flagged = 0, left = 0] = points.slice(Math.floor(fine.length * mostFlagged) - 1);
  return (flagged + left) / 2;
}

/** The terms by what they weigh, the heaviest first. */
function tableOf(model: Model): Map<number, string[]> {
  const terms = [...new Set([...model.weights.keys(), ...termsOfKinds()])].filter(
    (term) => !term.includes('<'),
  );
  const rows = new Map<number, string[]>();
  for (const term of terms.sort()) {
    const tenths = tenthsOf(model, term);
    if (tenths !== 0) rows.set(tenths, [...(rows.get(tenths) ?? []), term]);
  }
  return new Map([...rows].sort(([one], [other]) => other - one));
}

function sourceOf(
  { bias, perPoint }: Model,
  rows: ReadonlyMap<number, readonly string[]>,
  excess: number,
): string {
  const base = Math.round((thresholds.mild + bias / perPoint - excess) * 10) / 10;
  const lines = [...rows].map(([tenths, terms]) => `${tenths} ${terms.join(' ')}`);
  const { text, codes } = packed(lines.join('\n'));
  return `// Written by \`npm run train\` from the texts in tests/corpus. Change the texts, not the weights. They read:
//
${lines.flatMap(wrapped).join('\n')}

/** What every draft starts from, in points. */
export const base = ${base};

/** What the signs in \`packed\` stand for; a later one may hold earlier ones. */
export const codes = \`${codes.join('"')}\`;

/** Of the texts that all this was learnt from. */
export const fingerprint = ${fingerprint()};

/** The lines above. */
export const packed = \`${text}\`;
`;
}

function wrapped(line: string): string[] {
  const lines = [''];
  for (const word of line.split(' ')) {
    if ((lines.at(-1) ?? '').length + word.length > widest) lines.push(' ');
    lines[lines.length - 1] += ` ${word}`;
  }
  return lines.map((each) => `//${each}`);
}
