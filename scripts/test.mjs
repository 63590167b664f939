/** `npm test`: everything that can be proved on this machine, in order, with one count at the end. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { findBrowser, root } from './browsers.mjs';
import { ensureOnDebian, ensurePackages, howToGet, run } from './prepare.mjs';

const browsers = /** @type {const} */ (['chromium', 'firefox']);
const without = browsers.filter((browser) => process.argv.includes(`--without-${browser}`));
const wanted = browsers.filter((browser) => !without.includes(browser));
/** The engines wait more than they work, so more of them run at once; what a user sees within 50 ms is tested with a core for each browser. */
const suites = /** @type {const} */ ([
  ['engines', 4],
  ['e2e', 2],
]);
const results = join(root, 'test-results');
const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[]} */
const laterTries = [];
/** @type {string[]} */
const failures = [];

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

list('Passed at a later try only', laterTries);
list('Failed', failures);
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** @param {string} heading @param {string[]} titles */
function list(heading, titles) {
  if (titles.length > 0) console.log(`\n${heading}:\n${titles.map((title) => `  ${title}`).join('\n')}`);
}

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
  if (!passed) failures.push(name);
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
  add(
    counts?.numPassedTests,
    counts?.numFailedTests,
    counts?.numPendingTests,
    code,
    'unit and component tests',
  );
  for (const { name, assertionResults } of counts?.testResults ?? [])
    for (const { status, fullName, failureMessages } of assertionResults)
      if (status === 'failed') failures.push(`${relative(root, name)} › ${fullName}\n${failureMessages[0]}`);
}

/** @param {'chromium' | 'firefox'} browser */
async function browserTests(browser) {
  if (without.includes(browser)) return skip(browser);
  if (!findBrowser(browser)) {
    console.error(
      `✗ ${browser} is not installed:\n  ${howToGet(browser)}\n  or leave it out: npm test -- --without-${browser}`,
    );
    total.failed += 1;
    failures.push(`${browser} is not installed`);
    return;
  }
  for (const [suite, workers] of suites) {
    console.log(`\n— ${browser}: ${suite}`);
    const { code, report } = await playwright(browser, suite, '--reporter=list,json', `--workers=${workers}`);
    const stats = report?.stats ?? { expected: 0, flaky: 0, unexpected: 0, skipped: 0 };
    add(stats.expected + stats.flaky, stats.unexpected, stats.skipped, code, `${browser}: ${suite}`);
    for (const { title, file, tests } of specsIn(report?.suites ?? []))
      for (const { status, results } of tests) {
        if (status === 'flaky') laterTries.push(`${browser} › ${file} › ${title}`);
        if (status === 'unexpected') failures.push(`${browser} › ${file} › ${title}${because(results)}`);
      }
  }
}

/** @param {'chromium' | 'firefox'} browser */
async function skip(browser) {
  for (const [suite] of suites) {
    const { report } = await playwright(browser, suite, '--list', '--reporter=json');
    const count = specsIn(report.suites).length;
    console.log(`\n— ${browser}: ${suite}: ${count} tests skipped: told to go without ${browser}`);
    total.skipped += count;
  }
}

/** @param {string} browser @param {string} suite @param {string[]} parameters */
async function playwright(browser, suite, ...parameters) {
  const file = join(results, `${browser}-${suite}.json`);
  process.env.PLAYWRIGHT_JSON_OUTPUT_NAME = file;
  const project = [`--project=${browser}`, `tests/${suite}/`];
  const config = ['-c', 'tests/playwright.config.ts'];
  const code = await run('npx', ['--no-install', 'playwright', 'test', ...config, ...project, ...parameters]);
  return { code, report: existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null };
}

/**
 * @typedef {{ status: string, results: { error?: { message?: string } }[] }} Tried
 * @typedef {{ title: string, file: string, tests: Tried[] }} Spec
 * @param {{ specs?: Spec[], suites?: any[] }[]} suites
 * @returns {Spec[]}
 */
function specsIn(suites) {
  return suites.flatMap((suite) => [...(suite.specs ?? []), ...specsIn(suite.suites ?? [])]);
}

/**
 * What the last try of a test said.
 * @param {Tried['results']} results
 */
function because(results) {
  return `\n${results.at(-1)?.error?.message ?? 'no reason given'}`;
}

/**
 * A runner that failed without counting a failure, or counted nothing, is itself one failure.
 * @param {number} code
 */
function add(passed = 0, failed = 0, skipped = 0, code = 0, runner = '') {
  const broken = code !== 0 && failed === 0;
  if (broken) failures.push(`${runner} ended with ${code} and named no test`);
  total.passed += passed;
  total.failed += broken ? 1 : failed;
  total.skipped += skipped;
}
