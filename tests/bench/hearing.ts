import { read } from '@/lib/draft/reading';
import { topicsOf } from '@/lib/draft/topic/topic';
import type { hearing as hears } from '@/lib/feedback/wishes/heard';
import { unknownBrand } from '@/lib/profile/ownership';
import { manyCaptures } from './captures';
import { texts } from './corpus';
import { bundleOf } from './judge-bundle';
import { asShipped, pair, timesOf } from './judging';
import { median } from './quantile';
import { ms, type Row } from './table';

const sizes = [1_000, 10_000, 50_000] as const;

/** The words that customers of every company use. */
const commonest = {
  text: 'The new app update is here: faster delivery of every order, and refunds in the app.',
  topics: ['app update', 'delivery of every order', 'refunds in the app'],
  names: [],
};

/** Who asked for what a draft brings, beside looking for its topics as they are written in every text. Understanding the draft is not counted. */
export async function hearing(): Promise<Row[]> {
  const shipped = await asShipped<{ hearing: typeof hears }>(await bundleOf('lib/feedback/wishes/heard.ts'));
  const drafts = texts.map((text) => ({
    text,
    topics: topicsOf(read({ text }), unknownBrand).candidates.map(({ phrase }) => phrase),
    names: [],
  }));
  return sizes.flatMap((size): Row[] => {
    const captures = manyCaptures(size);
    const began = performance.now();
    const kept = shipped.hearing(captures);
    const built = performance.now() - began;
    const ours = timesOf(drafts, (draft) => kept.about(draft));
    const worst = timesOf([commonest], (draft) => kept.about(draft));
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
      { what: `a draft of the commonest words, ${among}`, ours: pair(worst) },
      { what: `${among} made ready for drafts`, ours: ms(built) },
    ];
  });
}
