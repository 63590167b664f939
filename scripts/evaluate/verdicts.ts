import { byGroups, share } from './certainty';
import { corpusRows, developmentRows, half, halves } from './rows';
import { judge } from '@/lib/draft/judge';
import { unknownBrand } from '@/lib/profile/ownership';
import { siteIds } from '@/lib/profile/site';
import { verdicts, type Judgement } from '@/lib/profile/verdict';
import { z } from '@/lib/zod';

const textRow = z.object({
  id: z.string(),
  group: z.optional(z.string()),
  site: z.optional(z.enum(siteIds)),
  reply: z.optional(z.boolean()),
  label: z.string(),
  text: z.string(),
});
type TextRow = z.infer<typeof textRow>;

/** A labelled text and what the judge makes of it. */
export interface Judged extends TextRow {
  judgement: Judgement;
}

const sells = ({ label }: TextRow) => label === 'strong' || label === 'promotional';
const isFine = ({ label }: TextRow) => label === 'fine' || label === 'ok';
const isFlagged = ({ judgement }: Judged) => judgement.verdict !== 'clear';
const groupOf = ({ id, group }: TextRow) => group ?? id;

/** Every row of a set with its judgement. `URL` stands for a link that was not kept. */
export const judged = (rows: readonly TextRow[]): Judged[] =>
  rows.map((row) => {
    const text = row.text.replaceAll('URL', 'https://t.co/x');
    return { ...row, text, judgement: judge({ ...row, text }, unknownBrand) };
  });

/** The labelled texts of the project itself, by the names of their files. */
export const ownTexts = (name: string) => judged(corpusRows(name, textRow));

/** How often a promotional text scores higher than a fine one. */
export function areaUnderCurve(rows: readonly Judged[]): number {
  const fine = rows.filter(isFine).map(({ judgement }) => judgement.score);
  const selling = rows.filter(sells).map(({ judgement }) => judgement.score);
  const wins = selling.map((score) =>
    fine.reduce((sum, other) => sum + (score > other ? 1 : score === other ? 0.5 : 0), 0),
  );
  return wins.reduce((sum, each) => sum + each, 0) / (fine.length * selling.length);
}

/** Of flagging what sells: precision and recall in one. */
export function f1(rows: readonly Judged[]): number {
  const flagged = rows.filter((row) => !isFine(row) === sells(row)).filter(isFlagged);
  const hits = flagged.filter(sells).length;
  return (2 * hits) / (flagged.length + rows.filter(sells).length);
}

/** Is a draft about ourselves? Verdicts against labels. With `--worst` the ten worst of each side of what may be read row by row. */
export function printVerdicts(): void {
  table('Own drafts', ownTexts('drafts.jsonl'), true);
  table('Own drafts, unseen when the weights were learnt', ownTexts('unseen.jsonl'), true);
  table('Own drafts in Spanish', ownTexts('spanish.jsonl'), true);
  table('A question first: what then sells, and what asks or helps', ownTexts('hooks.jsonl'), true);
  table('Own drafts, more (the weights learnt from them)', ownTexts('drafts-more.jsonl'), true);
  table('Own posts of large accounts (the weights learnt from them)', ownTexts('posts.jsonl'), true);
  table('The same, plainer', ownTexts('posts-plain.jsonl'), true);

  const drafts = judged(developmentRows('drafts_dev.jsonl', textRow));
  const posts = judged(developmentRows('brand_dev.jsonl', textRow));
  for (const side of halves) {
    const readable = side === 'even';
    table(
      `Drafts, ${side} half`,
      drafts.filter(({ id }) => half(id) === side),
      readable,
    );
    table(
      `Brand posts, ${side} half`,
      posts.filter((row) => half(groupOf(row)) === side),
      readable,
    );
  }
}

function table(title: string, rows: readonly Judged[], readable: boolean): void {
  if (rows.length === 0) return;
  console.log(`\n${title}`);
  for (const label of [...new Set(rows.map((row) => row.label))].sort()) {
    const those = rows.filter((row) => row.label === label);
    const counts = verdicts.map((verdict) => {
      const n = those.filter(({ judgement }) => judgement.verdict === verdict).length;
      return `${verdict} ${share(n, those.length)}`;
    });
    console.log(`  ${label.padEnd(11)} ${counts.join(', ')}`);
  }
  const strong = rows.filter(({ judgement }) => judgement.verdict === 'strong');
  const told = strong.filter((row) => sells(row) || isFine(row));
  const asking = rows.filter((row) => sells(row) && row.text.includes('?'));
  console.log(
    `  AUC ${byGroups(rows, groupOf, areaUnderCurve)}, F1 ${byGroups(rows, groupOf, f1)}; of those judged strong, right ${share(told.filter(sells).length, told.length)}; with a question in it, flagged ${share(asking.filter(isFlagged).length, asking.length)}`,
  );
  if (readable && process.argv.includes('--worst')) printWorst(rows);
}

const shown = 10;

function printWorst(rows: readonly Judged[]): void {
  const byScore = (a: Judged, b: Judged) => a.judgement.score - b.judgement.score;
  const missed = rows.filter((row) => sells(row) && !isFlagged(row)).sort(byScore);
  const alarms = rows.filter((row) => isFine(row) && isFlagged(row)).sort((a, b) => byScore(b, a));
  for (const [what, those] of [
    ['missed', missed],
    ['false alarms', alarms],
  ] as const) {
    console.log(`  ${those.length} ${what}`);
    for (const { id, text, judgement } of those.slice(0, shown)) {
      const found = judgement.findings.map((finding) => `${finding.signal}: ${finding.text}`).join('; ');
      console.log(`    ${id} ${judgement.score} ${text.replaceAll(/\s+/g, ' ').slice(0, 200)} [${found}]`);
    }
  }
}
