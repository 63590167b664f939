import { writeFileSync } from 'node:fs';
import { share } from './evaluate/certainty';
import { examples, fingerprint, kindsOf, termsOfKinds } from './train/examples';
import { packed } from './train/pack';
import { chance, fit, logitOf, type Example, type Model, type Restraint } from './train/logistic';
import { thresholds } from '@/lib/profile/verdict';

/**
 * Learns the weights of words from the texts in `tests/corpus` and writes `lib/draft/wording/weights.ts`. How strongly they are restrained is
 * chosen by cross-validation over groups; nothing else is looked at.
 */
const folds = 8;
const tried: readonly Restraint[] = [0.0006, 0.0009, 0.0012].flatMap((lasso) =>
  [0.001, 0.003].map((ridge) => ({ lasso, ridge, least: 3 })),
);
/** The table travels in every page. */
const mostBytes = 2_820;
const widest = 130;

/** A false alarm costs more than a miss: at most this share of the fine drafts may be flagged. */
const mostFlagged = 0.07;

const texts = examples();
const measured = tried.map((restraint) => ({ restraint, points: unseenPoints(texts, restraint) }));
for (const { restraint, points } of measured)
  console.log(`lasso ${restraint.lasso} ridge ${restraint.ridge}: log loss ${lossOf(points).toFixed(4)}`);
const best = measured.reduce((one, other) => (lossOf(other.points) < lossOf(one.points) ? other : one));
const model = fit(texts, best.restraint);
const table = tableOf(model);
writeFileSync(
  new URL('../lib/draft/wording/weights.ts', import.meta.url),
  sourceOf(model, table, excessOf(best.points)),
);
for (const [what, draft] of [
  ['drafts', true],
  ['posts', false],
] as const) {
  const flagged = (promotes: number) => {
    const those = best.points.filter(
      ({ example }) => example.draft === draft && example.promotes === promotes,
    );
    return share(those.filter(({ points }) => points > excessOf(best.points)).length, those.length);
  };
  console.log(
    `unseen ${what}, before the table is cut: selling flagged ${flagged(1)}, fine flagged ${flagged(0)}`,
  );
}
console.log(`${texts.length} texts, ${[...table.values()].flat().length} terms kept`);

/** The logit and the points of every text by a model that has seen none of its group. */
type Unseen = { example: Example; logit: number; points: number }[];

function unseenPoints(all: readonly Example[], restraint: Restraint): Unseen {
  const groups = [...new Set(all.map(({ group }) => group))].sort();
  const foldOf = new Map(groups.map((group, index) => [group, index % folds]));
  return Array.from({ length: folds }).flatMap((_, fold) => {
    const model = fit(
      all.filter(({ group }) => foldOf.get(group) !== fold),
      restraint,
    );
    return all
      .filter(({ group }) => foldOf.get(group) === fold)
      .map((example) => {
        const logit = logitOf(model, example);
        return { example, logit, points: logit / model.perPoint };
      });
  });
}

function lossOf(unseen: Unseen): number {
  const losses = unseen.map(({ example: { promotes }, logit }) => {
    const p = chance(logit);
    return -promotes * Math.log(p) - (1 - promotes) * Math.log(1 - p);
  });
  return losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
}

/** By how many points the threshold must rise above even chances so that no more fine drafts than we allow are flagged. */
function excessOf(unseen: Unseen): number {
  const fine = unseen.filter(({ example }) => example.draft && example.promotes === 0);
  const points = fine.map((each) => each.points).sort((a, b) => b - a);
  return points[Math.floor(fine.length * mostFlagged)] ?? 0;
}

/** Each term's own weight and those of its kinds, in tenths of a point; of those that say least, as many are left out as do not fit. */
function tableOf({ weights, perPoint }: Model): Map<number, string[]> {
  const terms = [...new Set([...weights.keys(), ...termsOfKinds()])].filter((term) => !term.includes('<'));
  const said = terms
    .map((term) => {
      const logit = [term, ...kindsOf(term)].reduce((sum, each) => sum + (weights.get(each) ?? 0), 0);
      return { term, tenths: Math.round((logit / perPoint) * 10) };
    })
    .filter(({ tenths }) => tenths !== 0)
    .sort((a, b) => Math.abs(b.tenths) - Math.abs(a.tenths) || (a.term < b.term ? -1 : 1));
  const rows = new Map<number, string[]>();
  let left = mostBytes;
  for (const { term, tenths } of said) {
    left -= Buffer.byteLength(term) + 1;
    if (left < 0) break;
    rows.set(tenths, [...(rows.get(tenths) ?? []), term]);
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
