import { read } from '@/lib/draft/reading';
import { topicsOf } from '@/lib/draft/topic/topic';
import type { hearing as hears } from '@/lib/feedback/heard';
import { unknownBrand } from '@/lib/profile/ownership';
import { manyCaptures } from './captures';
import { texts } from './corpus';
import { bundleOf } from './judge-bundle';
import { asShipped, pair, timesOf } from './judging';
import { median } from './quantile';
import { megabytes, ms, type Row } from './table';

const sizes = [1_000, 10_000, 50_000] as const;

/** Who asked for what a draft brings, beside looking for its topics as they are written in every text. Understanding the draft is not counted. */
export async function hearing(): Promise<Row[]> {
  const shipped = await asShipped<{ hearing: typeof hears }>(await bundleOf('lib/feedback/heard.ts'));
  const drafts = texts.map((text) => ({
    text,
    topics: topicsOf(read({ text }), unknownBrand).candidates.map(({ phrase }) => phrase),
    names: [],
  }));
  return sizes.flatMap((size): Row[] => {
    const captures = manyCaptures(size);
    const before = process.memoryUsage().heapUsed;
    const began = performance.now();
    const kept = shipped.hearing(captures);
    const built = performance.now() - began;
    const held = (process.memoryUsage().heapUsed - before) / 1e6;
    const ours = timesOf(drafts, (draft) => kept.about(draft));
    const plain = timesOf(drafts, ({ topics }) =>
      captures.filter(({ text }) => topics.some((topic) => text.includes(topic))),
    );
    const among = `${size.toLocaleString('en')} captures`;
    return [
      {
        what: `a draft held against ${among}, p50 / p95`,
        ours: pair(ours),
        beside: `topics as written ${pair(plain)}`,
        ratio: median(ours) / median(plain),
        ...(size === 10_000 && { target: '≤ 50 ms' }),
      },
      { what: `${among} made ready for it`, ours: `${ms(built)}, about ${megabytes(held)}` },
    ];
  });
}
