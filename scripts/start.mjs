/**
 * `npm start`: the practice pages in a real browser with Earshot in it; without a display, or with `--headless`, the whole tour by itself.
 * `--firefox` passes over every other browser.
 */
import { ensureOnDebian, ensurePackages, howToGet, run } from './prepare.mjs';
import { findBrowser } from './browsers.mjs';

const screen = process.env.DISPLAY || process.env.WAYLAND_DISPLAY || process.platform !== 'linux';
const headless = process.argv.includes('--headless') || !screen;
const families = /** @type {const} */ (['chromium', 'branded', 'firefox']).filter(
  (family) =>
    // Chrome and Edge take no extension from their command line, by which the tour drives a browser.
    !(family === 'branded' && headless) && (family === 'firefox' || !process.argv.includes('--firefox')),
);
const preferred = families.includes('chromium') ? 'chromium' : 'firefox';

await ensurePackages();
if (!families.some(findBrowser)) await ensureOnDebian([preferred]);
const family = families.find(findBrowser);
if (!family) {
  const unfit = headless && findBrowser('branded') ? ', and Chrome or Edge cannot be driven here' : '';
  console.error(
    `No browser was found that can run Earshot${unfit}. Install one, then run npm start again:\n  ${howToGet(preferred)}`,
  );
  process.exit(1);
}

console.log('Building Earshot …');
const build = family === 'firefox' ? ['wxt', 'zip', '-b', 'firefox', '--mv3'] : ['wxt', 'build'];
const built = await run('npx', ['--no-install', ...build]);
if (built !== 0) process.exit(built);
// Ctrl+C reaches the browser and what serves it too; they go first, and clear up.
process.on('SIGINT', () => {});
process.exitCode = await run('npx', [
  '--no-install',
  'tsx',
  headless ? 'scripts/tour.ts' : 'scripts/practice.ts',
  family,
]);
