import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { judge } from '@/lib/draft/judge';
import { unknownBrand } from '@/lib/profile/ownership';
import type { offered } from '../../scripts/offered';
import { textsOf } from './corpus';
import { bundleOf, judgeBundle } from './judge-bundle';
import { median, quantile } from './quantile';
import { ms, type Row } from './table';

const lengths = [
  { length: 280, target: '≤ 1 ms' },
  { length: 3000, target: '≤ 3 ms' },
] as const;
const warmUps = 5;
const rounds = 20;

/** Judging drafts of two lengths, beside the least that any reading of the same words costs: one pass over them by one pattern. Asking, beside judging. */
export async function judging(): Promise<Row[]> {
  const shipped = await asShipped<{ judge: typeof judge }>(await judgeBundle());
  const judged = lengths.map(({ length, target }): Row => {
    const texts = textsOf(length);
    const ours = timesOf(texts, (text) => shipped.judge({ text, site: 'linkedin' }, unknownBrand));
    const least = timesOf(texts, (text) => text.match(/[\p{L}\p{N}'’]+/gu));
    return {
      what: `judge, ${length} characters, p50 / p95`,
      ours: pair(ours),
      beside: `its words by one pattern ${pair(least)}`,
      ratio: median(ours) / median(least),
      target,
    };
  });
  const asking = await asShipped<{ offered: typeof offered }>(await bundleOf('scripts/offered.ts'));
  const texts = textsOf(280);
  const suggest = (text: string) => asking.offered({ text, site: 'linkedin' }, unknownBrand);
  // From the second on all subjects are here.
  await suggest('Bread.');
  const suggested = timesOf(texts, suggest);
  const ours = timesOf(texts, (text) => shipped.judge({ text, site: 'linkedin' }, unknownBrand));
  return [
    ...judged,
    {
      what: 'suggest, 280 characters, p50 / p95',
      ours: pair(suggested),
      beside: `judging the same ${pair(ours)}`,
      ratio: median(suggested) / median(ours),
      target: '≤ 15 ms',
    },
  ];
}

export const pair = (times: readonly number[]) =>
  `${median(times).toFixed(3)} / ${ms(quantile(times, 0.95))}`;

export function timesOf<Text>(texts: readonly Text[], read: (text: Text) => unknown): number[] {
  for (let round = 0; round < warmUps; round += 1) texts.forEach((text) => read(text));
  return Array.from({ length: rounds }).flatMap(() =>
    texts.map((text) => {
      const began = performance.now();
      read(text);
      return performance.now() - began;
    }),
  );
}

/** A minified module: what runs this file from source adds to every function, and would be measured too. */
export async function asShipped<Module>(bundle: string): Promise<Module> {
  const folder = mkdtempSync(join(tmpdir(), 'earshot-bench-'));
  try {
    const file = join(folder, 'module.mjs');
    writeFileSync(file, bundle);
    return (await import(pathToFileURL(file).href)) as Module;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
