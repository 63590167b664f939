import { readFileSync, writeFileSync } from 'node:fs';
import { judge } from '@/lib/draft/judge';
import type { Draft, Rewrite, Topic } from '@/lib/draft/draft';
import { offered } from './offered';
import { unknownBrand } from '@/lib/profile/ownership';
import { siteIds } from '@/lib/profile/site';
import { z } from '@/lib/zod';

/**
 * Writes tests/corpus/suggestions.md: what the card offers for each draft of tests/corpus/fresh.jsonl, as understood by itself and with the
 * topic a person would type, for somebody who has not seen the code to judge.
 *
 *   npx tsx scripts/suggestions-table.ts
 */
const corpus = new URL('../tests/corpus/', import.meta.url);
/** What the card shows after "More". */
const shown = 5;

const row = z.object({
  id: z.string(),
  site: z.enum(siteIds),
  about: z.string(),
  class: z.optional(z.string()),
  text: z.string(),
});

const drafts = readFileSync(new URL('fresh.jsonl', corpus), 'utf8')
  .trim()
  .split('\n')
  .map((line) => row.parse(JSON.parse(line)));

const cell = (text: string) => text.replaceAll('|', String.raw`\|`).replaceAll('\n', '<br>');
const shapes: Record<Rewrite['shape'], string> = { news: 'news', question: 'ask' };

async function rows(draft: Draft, topic?: Topic): Promise<string> {
  const { topic: understood, rewrites } = await offered(draft, unknownBrand, topic);
  const title = topic
    ? `Topic confirmed: ${topic.phrase}${topic.class === undefined ? '' : ` (${topic.class})`}`
    : `Automatic: ${understood?.phrase ?? 'no topic'}`;
  const lines = rewrites
    .slice(0, shown)
    .map(({ shape, family, text }) => `| ${shapes[shape]} | ${family} | ${cell(text)} |`);
  return [title, '', '| | family | suggestion |', '|---|---|---|', ...lines].join('\n');
}

const section = async ({ id, site, about, class: kind, text }: (typeof drafts)[number]) => {
  const draft = { text, site };
  const { verdict, score } = judge(draft, unknownBrand);
  const quoted = text.split('\n').map((line) => `> ${line}`);
  return [
    `## ${id} (${site}, ${verdict} ${score})`,
    quoted.join('\n'),
    await rows(draft),
    await rows(draft, { phrase: about, class: kind }),
  ].join('\n\n');
};
const sections = await Promise.all(drafts.map(section));

writeFileSync(
  new URL('suggestions.md', corpus),
  `# What is offered for sixty fresh drafts

Written by \`npx tsx scripts/suggestions-table.ts\` from \`fresh.jsonl\`; the drafts were written before the code was frozen. For each draft the
five suggestions the card shows: with the topic it understood, and with the topic a person typed.

${sections.join('\n\n')}
`,
);
