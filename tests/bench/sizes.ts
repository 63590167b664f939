import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builds } from '../../scripts/browsers.mjs';
import { judgeBundle } from './judge-bundle';
import { bytes, type Row } from './table';

/** Scripts that come with the page, that come when somebody moves over it, and that come with the first composer. */
const scripts = [
  { name: /^page-/, target: '≤ 60,000 B' },
  { name: /^reading-/, target: '≤ 40,000 B' },
  { name: /^card\.js$/, target: undefined },
] as const;

/** What a page has to load: every script as built, and how much of a page script is judging. */
export async function sizes(): Promise<Row[]> {
  const judging = await judgeBundle();
  const built = readdirSync(builds.chromium, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js'))
    .toSorted();
  return [
    ...scripts.flatMap(({ name, target }) =>
      built.filter((path) => name.test(basename(path))).map((path) => sizeOf(path, target)),
    ),
    { what: 'judge alone, minified', ours: bytes(Buffer.byteLength(judging)), target: '≤ 28,000 B' },
  ];
}

function sizeOf(path: string, target: string | undefined): Row {
  const script = readFileSync(join(builds.chromium, path));
  return {
    what: `${basename(path)}, minified`,
    ours: bytes(script.byteLength),
    beside: `gzip ${bytes(gzipSync(script).byteLength)}`,
    ...(target && { target }),
  };
}
