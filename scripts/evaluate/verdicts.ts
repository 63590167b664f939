import { corpusRows, developmentRows, half, halves, share } from './rows';
import { judge } from '@/lib/draft/judge';
import { unknownBrand } from '@/lib/profile/ownership';
import { siteIds } from '@/lib/profile/site';
import { verdicts } from '@/lib/profile/verdict';
import { z } from '@/lib/zod';

const draftRow = z.object({
  id: z.string(),
  site: z.optional(z.enum(siteIds)),
  reply: z.optional(z.boolean()),
  label: z.string(),
  text: z.string(),
});
const brandRow = z.object({ id: z.string(), group: z.string(), label: z.string(), text: z.string() });

/** Is a draft about ourselves? Verdicts against labels. */
export function printVerdicts(): void {
  verdictTable('Own corpus', corpusRows('drafts.jsonl', draftRow));
  const drafts = developmentRows('drafts_dev.jsonl', draftRow);
  const posts = developmentRows('brand_dev.jsonl', brandRow);
  for (const side of halves) {
    verdictTable(
      `Drafts, ${side} half`,
      drafts.filter(({ id }) => half(id) === side),
    );
    brandFigures(
      `Brand posts, ${side} half`,
      posts.filter(({ group }) => half(group) === side),
    );
  }
}

function verdictTable(title: string, drafts: readonly z.infer<typeof draftRow>[]): void {
  if (drafts.length === 0) return;
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
  if (posts.length === 0) return;
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
