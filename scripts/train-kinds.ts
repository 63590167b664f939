import { writeFileSync } from 'node:fs';
import { saidRows } from './evaluate/said';
import { trainKinds } from './train/said';

/** Writes `lib/feedback/sorting/weights.ts` from the texts of `tests/corpus`. */
const rows = saidRows();
const weights = [...trainKinds(rows)].sort(([a], [b]) => (a < b ? -1 : 1));
const table = weights.map(([piece, each]) => `  ${keyOf(piece)}: [${each.join(', ')}],`).join('\n');

writeFileSync(
  new URL('../lib/feedback/sorting/weights.ts', import.meta.url),
  `// Made by \`npm run train:kinds\` from the texts of tests/corpus and scripts/train/held.ts; not to be edited.

/** What each piece of evidence says for idea, problem, question, praise, other; and for neg, neu, pos. */
export const learnt: Readonly<Record<string, readonly number[]>> = {
${table}
};
`,
);
console.log(`${weights.length} pieces of evidence from ${rows.length} texts.`);

/** As the formatter writes it. */
function keyOf(piece: string): string {
  if (/^[a-z_]\w*$/i.test(piece)) return piece;
  return piece.includes("'") ? `"${piece}"` : `'${piece}'`;
}
