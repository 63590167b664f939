import { saidRows } from '../../scripts/evaluate/said';
import type { sort } from '@/lib/feedback/sorting/sort';
import { bundleOf } from './judge-bundle';
import { asShipped, pair, timesOf } from './judging';
import { median } from './quantile';
import { bytes, type Row } from './table';

/** Sorting what customers said, beside the least that any reading of the same words costs. */
export async function sorting(): Promise<Row[]> {
  const bundle = await bundleOf('lib/feedback/sorting/sort.ts');
  const shipped = await asShipped<{ sort: typeof sort }>(bundle);
  const rows = saidRows();
  const ours = timesOf(rows, ({ text, question, family, options }) =>
    shipped.sort(text, question === undefined ? null : { question, family, options }),
  );
  const least = timesOf(rows, ({ text }) => text.match(/[\p{L}\p{N}'’]+/gu));
  return [
    {
      what: 'sort, what people say, p50 / p95',
      ours: pair(ours),
      beside: `its words by one pattern ${pair(least)}`,
      ratio: median(ours) / median(least),
      target: '≤ 1 ms',
    },
    { what: 'sorting, minified, for the background and the desk', ours: bytes(Buffer.byteLength(bundle)) },
  ];
}
