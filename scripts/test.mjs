/** `npm test`: everything that can be proved on this machine, in order, with one count at the end. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, root } from './browsers.mjs';
import { ensureOnDebian, ensurePackages, howToGet, run } from './prepare.mjs';

const browsers = /** @type {const} */ (['chromium', 'firefox']);
const without = browsers.filter((browser) => process.argv.includes(`--without-${browser}`));
const wanted = browsers.filter((browser) => !without.includes(browser));
const results = join(root, 'test-results');
const total = { passed: 0, failed: 0, skipped: 0 };

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
await ensurePackages();
await ensureOnDebian([...wanted, 'display']);

await step('WXT types', 'wxt', 'prepare');
await step('types', 'tsc', '--noEmit');
await step('types of the pure rooms', 'tsc', '--noEmit', '-p', 'lib');
await step('lint', 'oxlint', '--quiet');
await step('format', 'oxfmt', '--check', '.');
await step('build for Chromium', 'wxt', 'build');
await step('build for Firefox', 'wxt', 'zip', '-b', 'firefox', '--mv3');
await step(
  'lint of the Firefox add-on',
  'web-ext',
  'lint',
  '--source-dir',
  '.output/firefox-mv3',
  '--output',
  'text',
);
await unitTests();
for (const browser of browsers) await browserTests(browser);

console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;

/**
 * One check that passes or fails as a whole.
 * @param {string} name
 * @param {string[]} command
 */
async function step(name, ...command) {
  const began = Date.now();
  console.log(`\n— ${name}`);
  const passed = (await run('npx', ['--no-install', ...command])) === 0;
  total[passed ? 'passed' : 'failed'] += 1;
  console.log(`${passed ? '✓' : '✗'} ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
}

async function unitTests() {
  console.log('\n— unit and component tests');
  const report = join(results, 'vitest.json');
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const code = await run('npx', [
    '--no-install',
    'vitest',
    'run',
    '--config',
    'tests/vitest.config.ts',
    ...reporters,
  ]);
  const counts = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null;
  add(counts?.numPassedTests, counts?.numFailedTests, counts?.numPendingTests, code);
}

/** @param {'chromium' | 'firefox'} browser */
async function browserTests(browser) {
  console.log(`\n— ${browser}: engines and end to end`);
  if (without.includes(browser)) return skip(browser);
  if (!findBrowser(browser)) {
    console.error(
      `✗ ${browser} is not installed:\n  ${howToGet(browser)}\n  or leave it out: npm test -- --without-${browser}`,
    );
    total.failed += 1;
    return;
  }
  const report = join(results, `${browser}.json`);
  process.env.PLAYWRIGHT_JSON_OUTPUT_NAME = report;
  const code = await playwright(browser, '--reporter=list,json');
  const stats = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).stats : null;
  add(stats?.expected, stats?.unexpected, stats?.skipped, code);
}

/** @param {'chromium' | 'firefox'} browser */
async function skip(browser) {
  const report = join(results, `${browser}.json`);
  process.env.PLAYWRIGHT_JSON_OUTPUT_NAME = report;
  await playwright(browser, '--list', '--reporter=json');
  const { suites } = JSON.parse(readFileSync(report, 'utf8'));
  const count = specsIn(suites);
  console.log(`${count} tests skipped: told to go without ${browser}`);
  total.skipped += count;
}

/** @param {string} browser @param {string[]} parameters */
function playwright(browser, ...parameters) {
  return run('npx', [
    '--no-install',
    'playwright',
    'test',
    '-c',
    'tests/playwright.config.ts',
    `--project=${browser}`,
    ...parameters,
  ]);
}

/** @param {{ specs?: unknown[], suites?: any[] }[]} suites @returns {number} */
function specsIn(suites) {
  return suites.reduce((sum, suite) => sum + (suite.specs?.length ?? 0) + specsIn(suite.suites ?? []), 0);
}

/**
 * A runner that failed without counting a failure, or counted nothing, is itself one failure.
 * @param {number} code
 */
function add(passed = 0, failed = 0, skipped = 0, code = 0) {
  total.passed += passed;
  total.failed += code !== 0 && failed === 0 ? 1 : failed;
  total.skipped += skipped;
}
