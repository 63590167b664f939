import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/browsers.mjs';
import { z } from '@/lib/zod';
import { manyCaptures } from './captures';
import { bundleOf } from './judge-bundle';
import { engineModule, peerModule } from './peer';
import { median, quantile } from './quantile';
import { megabytes, ms, type Row } from './table';

const sizes = [1_000, 10_000, 50_000] as const;
/** Searched one after the other, letter by letter. */
const searches = [
  'refund',
  'delivery late',
  'please add',
  'the app',
  '"log in"',
  'kind:idea dark',
  'from:customer7',
  '-status:told late',
];
const keys = searches.flatMap((search) =>
  Array.from({ length: search.length }, (_, at) => search.slice(0, at + 1)),
);

/** What is searched, for engines that search fields. */
const rows = `const rows = captures.map(({ id, author, text, summary, note }) => ({ id, name: author.name, handle: author.handle, text, summary, note }));`;
/** Releases of July 2026, from npm when the bench is run; Apache-2.0 and MIT. */
const peers = [
  {
    name: 'MiniSearch',
    packages: ['minisearch@7.2.0'],
    source: `import MiniSearch from 'minisearch';
    export const build = (captures) => {
      ${rows}
      const engine = new MiniSearch({ fields: ['name', 'handle', 'text', 'summary', 'note'] });
      engine.addAll(rows);
      return (typed) => engine.search(typed, { prefix: true, combineWith: 'AND' }).length;
    };`,
  },
  {
    name: 'Fuse.js',
    packages: ['fuse.js@7.5.0'],
    source: `import Fuse from 'fuse.js';
    export const build = (captures) => {
      ${rows}
      const engine = new Fuse(rows, { keys: ['name', 'handle', 'text', 'summary', 'note'], ignoreLocation: true, threshold: 0.3 });
      return (typed) => engine.search(typed).length;
    };`,
  },
];
const ours = `import { matchesQuery, queryOf, searchable } from './query.mjs';
  export const build = (captures) => {
    const all = captures.map((capture) => ({ capture, folded: searchable(capture) }));
    return (typed) => {
      const query = queryOf(typed);
      return all.filter(({ capture, folded }) => matchesQuery(capture, folded, query)).length;
    };
  };`;

const ran = z.object({ built: z.number(), held: z.number(), times: z.array(z.number()), found: z.number() });
type Ran = z.infer<typeof ran>;

/** What one key of a search takes, and what must be made ready and held for it: the scan that is shipped beside engines that could be. */
export async function searching(): Promise<Row[]> {
  const folder = join(root, '.output', 'peer');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'query.mjs'), await bundleOf('lib/feedback/search/query.ts'));
  const scan = engineModule('our-search.mjs', ours);
  const found: Row[] = [];
  for (const size of sizes) {
    const input = JSON.stringify({ captures: manyCaptures(size), keys });
    const mine = runSearch(scan, input);
    for (const { name, packages, source } of peers) {
      const module = await peerModule({ name, packages, source });
      found.push(
        ...(module
          ? beside(size, mine, name, runSearch(module, input))
          : [{ what: name, ours: '', beside: 'could not be installed from npm' }]),
      );
    }
  }
  return found;
}

function beside(size: number, mine: Ran, name: string, theirs: Ran): Row[] {
  const among = `${size.toLocaleString('en')} captures`;
  const pair = ({ times }: Ran) => `${ms(median(times))} / ${ms(quantile(times, 0.95))}`;
  return [
    {
      what: `a key of a search in ${among}, p50 / p95`,
      ours: pair(mine),
      beside: `${name} ${pair(theirs)}`,
      ratio: median(mine.times) / median(theirs.times),
      ...(size === 10_000 && { target: 'p95 ≤ 16 ms' }),
    },
    {
      what: `${among} made ready for searching`,
      ours: ms(mine.built),
      beside: `${name} ${ms(theirs.built)}`,
      ratio: mine.built / theirs.built,
    },
    {
      what: `heap held for searching ${among}`,
      ours: megabytes(mine.held),
      beside: `${name} ${megabytes(theirs.held)}`,
      ratio: mine.held / theirs.held,
    },
  ];
}

function runSearch(module: string, input: string): Ran {
  const script = join(root, 'tests', 'bench', 'search-run.mjs');
  const { stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', script, module], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (!stdout) throw new Error(`${module} found nothing:\n${stderr}`);
  return ran.parse(JSON.parse(stdout));
}
