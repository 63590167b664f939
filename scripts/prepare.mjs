/** Brings a fresh machine to where builds and browsers are. Node's own modules only: this runs before any package is installed. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, root } from './browsers.mjs';

/** Debian's packages, by what we miss without them. */
const debian = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  display: ['xvfb', 'xauth', 'xdotool'],
};

/**
 * Runs a program in the project's folder and resolves to its exit code. Its output is shown as it comes.
 * @param {string} command
 * @param {string[]} parameters
 * @returns {Promise<number>}
 */
export function run(command, parameters) {
  return new Promise((resolve) => {
    const shell = process.platform === 'win32';
    const child = spawn(command, parameters, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell });
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Installs the packages when they are missing or older than the lock file. */
export async function ensurePackages() {
  const lock = join(root, 'package-lock.json');
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing packages (about half a minute) …');
  if ((await run('npm', ['ci', '--no-fund', '--no-audit'])) !== 0) {
    throw new Error('npm ci failed; its own message above says why. Run this again when it is mended.');
  }
}

/**
 * Installs what is missing on Debian and its children when run as root; elsewhere it changes nothing.
 * @param {(keyof typeof debian)[]} wanted
 */
export async function ensureOnDebian(wanted) {
  if (process.getuid?.() !== 0 || spawnSync('which', ['apt-get']).status !== 0) return;
  const missing = wanted.filter((what) => !has(what));
  if (missing.length === 0) return;
  console.log(`Installing ${missing.join(', ')} from Debian …`);
  const quiet = ['-qq', '-o', 'Dpkg::Use-Pty=0'];
  await run('apt-get', [...quiet, 'update']);
  await run('apt-get', [
    ...quiet,
    'install',
    '-y',
    '--no-install-recommends',
    ...missing.flatMap((what) => debian[what]),
  ]);
}

/**
 * What to type where a browser is missing and may not be installed for the user.
 * @param {'chromium' | 'firefox'} browser
 */
export function howToGet(browser) {
  const debianName = debian[browser][0];
  const [mac, windows] =
    browser === 'chromium' ? ['chromium', 'Google.Chrome'] : ['firefox', 'Mozilla.Firefox'];
  return `sudo apt-get install ${debianName}   (Debian, Ubuntu)   brew install --cask ${mac}   (macOS)   winget install ${windows}   (Windows)`;
}

/** @param {keyof typeof debian} what */
function has(what) {
  if (what === 'display') return spawnSync('which', ['Xvfb', 'xdotool']).status === 0;
  return findBrowser(what) !== null;
}
