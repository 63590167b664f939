import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const draft = join(import.meta.dirname, '../../lib/draft');

/** What a door of the room weighs on its way to a page, all that it imports with it. */
async function gzipped(door: string): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [join(draft, door)],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  const [script] = outputFiles;
  if (!script) throw new Error(`No script was made of ${door}`);
  return gzipSync(script.contents, { level: 9 }).length;
}

test('asking is at most 150 kB gzipped beside judging, which the page has already', async () => {
  const [asking, judging] = await Promise.all([gzipped('rewrites/suggest.ts'), gzipped('judge.ts')]);
  expect(asking - judging).toBeLessThanOrEqual(150_000);
});
