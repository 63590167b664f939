import { developmentRows, half, halves, share } from './rows';
import { offered } from '../offered';
import { newsworthy } from '@/lib/draft/topic/occasions';
import { unknownBrand } from '@/lib/profile/ownership';
import { singularOf } from '@/lib/text/plural';
import { z } from '@/lib/zod';

const topicRow = z.object({
  id: z.string(),
  type: z.nullable(z.string()),
  topics: z.array(z.string()),
  text: z.string(),
});

/** What is a draft about, and is there enough to say instead? */
export async function printSuggestions(): Promise<void> {
  const topics = developmentRows('topics_dev.jsonl', topicRow);
  for (const side of halves) {
    await suggestionFigures(
      `Topics, ${side} half`,
      topics.filter(({ id }) => half(id) === side),
    );
  }
}

async function suggestionFigures(title: string, drafts: readonly z.infer<typeof topicRow>[]): Promise<void> {
  if (drafts.length === 0) return;
  const asked = await Promise.all(
    drafts.map(async (row) => ({ row, ...(await offered({ text: row.text }, unknownBrand)) })),
  );
  const news = asked.filter(({ row }) => newsworthy.some((type) => type === row.type));
  const counts = {
    three: asked.filter(({ rewrites }) => rewrites.length >= 3).length,
    both: news.filter(({ rewrites }) => new Set(rewrites.map(({ shape }) => shape)).size === 2).length,
  };
  const gold = asked.filter(({ row }) => row.topics.length > 0);
  const hit = (accepted: readonly string[], found: readonly { phrase: string }[]) =>
    found.some(({ phrase }) => accepted.some((topic) => sameTopic(topic, phrase)));
  const first = gold.filter(({ row, topic }) => topic && hit(row.topics, [topic])).length;
  const among = gold.filter(({ row, topics }) => hit(row.topics, topics)).length;
  console.log(
    `\n${title}: three suggestions or more ${share(counts.three, asked.length)}, both shapes where there is news ${share(counts.both, news.length)}; topic first ${share(first, gold.length)}, among three ${share(among, gold.length)}`,
  );
}

/** One phrase holds every word of the other: "watch bands" and "leather watch bands" are the same topic. */
function sameTopic(a: string, b: string): boolean {
  const [one, other] = [plainWords(a), plainWords(b)];
  return one.every((word) => other.includes(word)) || other.every((word) => one.includes(word));
}

const plainWords = (phrase: string) =>
  phrase
    .toLowerCase()
    .replaceAll(/[^a-z0-9 ]/g, ' ')
    .split(' ')
    .filter((word) => word !== '')
    .map(singularOf);
