import type { nearest, shingled } from '@/lib/feedback/wishes/near';
import type { themesOf, voiceOf } from '@/lib/feedback/wishes/themes';
import { manyCaptures } from './captures';
import { bundleOf } from './judge-bundle';
import { asShipped, pair } from './judging';
import { median } from './quantile';
import { ms, type Row } from './table';

const sizes = [1_000, 10_000, 50_000] as const;
const asked = 60;
const least = 0.5;

/** One new capture against all that are kept, exactly, beside the plain way: sets of strings, each looked through. And all of them grouped into themes. */
export async function alike(): Promise<Row[]> {
  const shipped = await asShipped<{ nearest: typeof nearest; shingled: typeof shingled }>(
    await bundleOf('lib/feedback/wishes/near.ts'),
  );
  const grouping = await asShipped<{ themesOf: typeof themesOf; voiceOf: typeof voiceOf }>(
    await bundleOf('lib/feedback/wishes/themes.ts'),
  );
  return sizes.flatMap((size): Row[] => {
    const captures = manyCaptures(size);
    const began = performance.now();
    const many = captures.map(shipped.shingled);
    const prepared = performance.now() - began;
    const sets = captures.map(({ text }) => shinglesOf(text));
    const voices = captures.map((capture) => grouping.voiceOf(capture, { areas: [], names: [] }));
    const every = Math.floor(size / asked);
    const chosen = captures.filter((_, index) => index % every === 0);
    const ours = chosen.map((capture) =>
      timed(() => shipped.nearest(shipped.shingled({ ...capture, id: 'new' }), many, least)),
    );
    const theirs = chosen.map(({ text }) =>
      timed(() => {
        const one = shinglesOf(text);
        return sets.filter((other) => jaccard(one, other) >= least);
      }),
    );
    return [
      {
        what: `1 against ${size.toLocaleString('en')} captures, p50 / p95`,
        ours: pair(ours),
        beside: `sets of strings ${pair(theirs)}`,
        ratio: median(ours) / median(theirs),
        ...(size === 10_000 && { target: '≤ 10 ms' }),
      },
      { what: `${size.toLocaleString('en')} captures made ready to be compared`, ours: ms(prepared) },
      {
        what: `${size.toLocaleString('en')} captures grouped into themes, made ready before`,
        ours: ms(timed(() => grouping.themesOf(voices))),
      },
    ];
  });
}

function timed(run: () => unknown): number {
  const began = performance.now();
  run();
  return performance.now() - began;
}

function shinglesOf(text: string): Set<string> {
  const words = text.toLowerCase().split(/\s+/);
  return new Set(words.map((_, at) => words.slice(at, at + 3).join(' ')));
}

function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const shingle of one) if (other.has(shingle)) shared += 1;
  return shared / (one.size + other.size - shared);
}
