import { existsSync, readFileSync } from 'node:fs';
import { judge } from '@/lib/draft/judge';
import { suggest } from '@/lib/draft/rewrites/suggest';
import { unknownBrand } from '@/lib/profile/ownership';
import { siteIds } from '@/lib/profile/site';
import { verdicts } from '@/lib/profile/verdict';
import { singularOf } from '@/lib/text/plural';
import { z } from '@/lib/zod';

/**
 * Figures of the judge and of the suggestions, with counts. The texts of the project's own corpus are always measured; the development data
 * beside the project only where they are. Rules are written with the even halves in sight; the odd halves are for reporting.
 */
const own = new URL('../tests/corpus/drafts.jsonl', import.meta.url);
const data = new URL('../../shared/data/', import.meta.url);

const flag = z.optional(z.boolean());
const draftRow = z.object({
  id: z.string(),
  site: z.optional(z.enum(siteIds)),
  reply: flag,
  label: z.string(),
  text: z.string(),
});
const brandRow = z.object({ id: z.string(), group: z.string(), label: z.string(), text: z.string() });
const topicRow = z.object({
  id: z.string(),
  type: z.nullable(z.string()),
  topics: z.array(z.string()),
  text: z.string(),
});

function rows<Row>(file: URL, schema: z.ZodMiniType<Row>): Row[] | null {
  if (!existsSync(file)) {
    console.log(`SKIPPED: ${file.pathname.split('/').at(-1)} is not here.`);
    return null;
  }
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line) => schema.parse(JSON.parse(line)));
}

/** FNV-1a, so that a row stays in its half whatever is added around it. */
function half(key: string): 'even' | 'odd' {
  let hash = 0x811c9dc5;
  for (const unit of key) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return ((hash >>> 8) & 1) === 0 ? 'even' : 'odd';
}

const share = (part: number, whole: number) =>
  `${part}/${whole}${whole === 0 ? '' : ` (${Math.round((100 * part) / whole)} %)`}`;

function verdictTable(title: string, drafts: readonly z.infer<typeof draftRow>[]): void {
  console.log(`\n${title}`);
  for (const label of [...new Set(drafts.map((row) => row.label))].sort()) {
    const those = drafts.filter((row) => row.label === label);
    const counts = verdicts.map((verdict) => {
      const n = those.filter((row) => judge(row, unknownBrand).verdict === verdict).length;
      return `${verdict} ${share(n, those.length)}`;
    });
    console.log(`  ${label.padEnd(9)} ${counts.join(', ')}`);
  }
}

function brandFigures(title: string, posts: readonly z.infer<typeof brandRow>[]): void {
  const agreed = posts
    .filter(({ label }) => label !== 'disputed')
    .map(({ label, text }) => ({
      advert: label === 'promotional',
      ...judge({ text: text.replaceAll('URL', 'https://t.co/x') }, unknownBrand),
    }));
  const adverts = agreed.filter(({ advert }) => advert);
  const talk = agreed.filter(({ advert }) => !advert);
  let wins = 0;
  for (const one of adverts) {
    for (const other of talk) wins += one.score > other.score ? 1 : one.score === other.score ? 0.5 : 0;
  }
  const hits = adverts.filter(({ verdict }) => verdict !== 'clear').length;
  const misfires = talk.filter(({ verdict }) => verdict !== 'clear').length;
  const f1 = (2 * hits) / (hits + misfires + adverts.length);
  console.log(
    `\n${title}: adverts ${adverts.length}, enterprise small talk ${talk.length}; AUC ${(wins / (adverts.length * talk.length)).toFixed(3)}, F1 ${f1.toFixed(3)}; flagged adverts ${share(hits, adverts.length)}, talk ${share(misfires, talk.length)}`,
  );
}

const plainWords = (phrase: string) =>
  phrase
    .toLowerCase()
    .replaceAll(/[^a-z0-9 ]/g, ' ')
    .split(' ')
    .filter((word) => word !== '')
    .map(singularOf);

/** One phrase holds every word of the other: "watch bands" and "leather watch bands" are the same topic. */
function sameTopic(a: string, b: string): boolean {
  const [one, other] = [plainWords(a), plainWords(b)];
  return one.every((word) => other.includes(word)) || other.every((word) => one.includes(word));
}

function suggestionFigures(title: string, drafts: readonly z.infer<typeof topicRow>[]): void {
  const asked = drafts.map((row) => ({ row, ...suggest({ text: row.text }, unknownBrand) }));
  const counts = {
    three: asked.filter(({ rewrites }) => rewrites.length >= 3).length,
    both: asked.filter(({ rewrites }) => new Set(rewrites.map(({ shape }) => shape)).size === 2).length,
  };
  const gold = asked.filter(({ row }) => row.topics.length > 0);
  const hit = (accepted: readonly string[], found: readonly { phrase: string }[]) =>
    found.some(({ phrase }) => accepted.some((topic) => sameTopic(topic, phrase)));
  const first = gold.filter(({ row, topics }) => hit(row.topics, topics.slice(0, 1))).length;
  const among = gold.filter(({ row, topics }) => hit(row.topics, topics)).length;
  console.log(
    `\n${title}: three suggestions or more ${share(counts.three, asked.length)}, both shapes ${share(counts.both, asked.length)}; topic first ${share(first, gold.length)}, among three ${share(among, gold.length)}`,
  );
}

const corpus = rows(own, draftRow);
if (corpus) verdictTable('Own corpus', corpus);

const drafts = rows(new URL('drafts_dev.jsonl', data), draftRow);
const posts = rows(new URL('brand_dev.jsonl', data), brandRow);
const topics = rows(new URL('topics_dev.jsonl', data), topicRow);
for (const side of ['even', 'odd'] as const) {
  if (drafts)
    verdictTable(
      `Drafts, ${side} half`,
      drafts.filter(({ id }) => half(id) === side),
    );
  if (posts)
    brandFigures(
      `Brand posts, ${side} half`,
      posts.filter(({ group }) => half(group) === side),
    );
  if (topics)
    suggestionFigures(
      `Topics, ${side} half`,
      topics.filter(({ id }) => half(id) === side),
    );
}
