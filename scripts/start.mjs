/** `npm start`: the practice pages in a real browser with Earshot in it; without a display, or with `--headless`, the whole tour by itself. */
import { ensureOnDebian, ensurePackages, howToGet, run } from './prepare.mjs';
import { findBrowser } from './browsers.mjs';

const screen = process.env.DISPLAY || process.env.WAYLAND_DISPLAY || process.platform !== 'linux';
const headless = process.argv.includes('--headless') || !screen;
const families = /** @type {const} */ (['chromium', 'branded', 'firefox']);

await ensurePackages();
if (!families.some(findBrowser)) await ensureOnDebian(['chromium']);
const family = families.find(findBrowser);
if (!family) {
  console.error(
    `No browser was found that can run Earshot. Install one, then run npm start again:\n  ${howToGet('chromium')}`,
  );
  process.exit(1);
}

console.log('Building Earshot …');
const build = family === 'firefox' ? ['wxt', 'zip', '-b', 'firefox', '--mv3'] : ['wxt', 'build'];
const built = await run('npx', ['--no-install', ...build]);
if (built !== 0) process.exit(built);
process.exitCode = await run('npx', [
  '--no-install',
  'tsx',
  headless ? 'scripts/tour.ts' : 'scripts/practice.ts',
  family,
]);
