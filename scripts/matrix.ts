/** `npm run matrix`: every engine in every container, every behaviour, both browsers; the README is given the table that comes of it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellsOf, tally, type Suite } from '../tests/engines/tally';
import { root } from './browsers.mjs';
import { run } from './prepare.mjs';

const report = join(root, 'test-results', 'matrix.json');
const readme = join(root, 'README.md');
const place = /(<!-- matrix -->)[^]*(<!-- \/matrix -->)/;

for (const build of [['build'], ['zip', '-b', 'firefox', '--mv3']])
  if ((await run('npx', ['--no-install', 'wxt', ...build])) !== 0) throw new Error(`No build in ${root}`);

process.env['MATRIX'] = 'every';
process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] = report;
const config = ['-c', 'tests/playwright.config.ts', 'engines/matrix.spec.ts', '--reporter=list,json'];
await run('npx', ['--no-install', 'playwright', 'test', ...config]);

const { suites } = JSON.parse(readFileSync(report, 'utf8')) as { suites: Suite[] };
const cells = suites.flatMap(cellsOf);
const table = tally(cells);
console.log(`\n${table}\n`);
if (cells.length === 0 || cells.some(({ outcome }) => outcome === '✗')) {
  console.log('The README keeps the table it has: not every cell holds.');
  process.exitCode = 1;
} else {
  writeFileSync(readme, readFileSync(readme, 'utf8').replace(place, `$1\n\n${table}\n\n$2`));
  await run('npx', ['--no-install', 'oxfmt', 'README.md']);
}
