/**
 * The practice pages in a real browser's window, with Earshot in a profile that is thrown away: `tsx scripts/practice.ts chromium|branded|firefox`.
 * Ends with the window, or with Ctrl+C.
 */
import { spawn } from 'node:child_process';
import { hash, X509Certificate } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startReplicas } from '../tests/replicas/server';
import { findBrowser, root } from './browsers.mjs';

const [x, facebook, linkedin] = [
  'https://x.com/home',
  'https://www.facebook.com/',
  'https://www.linkedin.com/feed/',
];
const tips = `
  1. On X, write an advert, such as: Meet the Loft: our amazing new rack bag. Order yours today and get 20% off!
  2. Press the mark above the box for other ways to say it. Answer there that the account is one of yours.
  3. Press Post with the advert still in the box: it is held once, and the next press sends it.
  4. Point at a customer's post, press "Capture as idea", and find it in Earshot behind the puzzle piece in the toolbar.
  5. Facebook and LinkedIn wait in the other tabs. All three are practice pages: nothing leaves this computer.

Close the window, or press Ctrl+C here, to stop.
`;

const family = process.argv[2] === 'firefox' || process.argv[2] === 'branded' ? process.argv[2] : 'chromium';
const program = findBrowser(family);
if (!program) throw new Error(`No browser of the family ${family} was found.`);

const replicas = await startReplicas();
const { proxyPort } = replicas;
const certificate = new X509Certificate(replicas.certificate);
/** Whatever the browser writes lies below this folder, and goes with it. */
const scratch = mkdtempSync(join(tmpdir(), 'earshot-'));

console.log(`Opening ${program} …\n${tips}`);
const child = spawn(
  process.execPath,
  [
    join(root, 'node_modules', 'web-ext', 'bin', 'web-ext.js'),
    'run',
    '--no-config-discovery',
    '--no-input',
    '--no-reload',
    ...(family === 'firefox' ? firefox(program) : chromium(program)),
  ],
  {
    cwd: root,
    env: { ...process.env, TMPDIR: scratch, TEMP: scratch, TMP: scratch },
    stdio: ['ignore', 'ignore', 'inherit'],
  },
);
// Ctrl+C reaches the browser as well; we stay until it has gone, and clear up.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill('SIGINT'));
process.exitCode = await new Promise<number>((ended) => child.on('close', (code) => ended(code ?? 0)));
await replicas.close();
rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });

/** Chromium, Chrome and Edge: all three take an unpacked extension by their debugging pipe, which is what `web-ext` uses. */
function chromium(program: string): string[] {
  const key = certificate.publicKey.export({ type: 'spki', format: 'der' });
  const flags = [
    `--proxy-server=http://127.0.0.1:${proxyPort}`,
    `--ignore-certificate-errors-spki-list=${hash('sha256', key, 'base64')}`,
    '--disable-quic',
    // Chromium's sandbox does not start for root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
  return [
    '--target=chromium',
    // The first of them is opened last, behind the others.
    ...[linkedin, x, facebook].map((page) => `--start-url=${page}`),
    `--source-dir=${join(root, '.output', 'chrome-mv3')}`,
    `--chromium-binary=${program}`,
    ...flags.map((flag) => `--args=${flag}`),
  ];
}

/** Firefox takes a certificate by its print for each host, where it does not know beforehand that the host demands a better one. */
function firefox(program: string): string[] {
  const profile = join(scratch, 'firefox');
  mkdirSync(profile);
  const hosts = ['x.com', 'twitter.com', 'www.facebook.com', 'www.linkedin.com'];
  const accepted = hosts.map(
    (host) => `${host}:443:\tOID.2.16.840.1.101.3.4.2.1\t${certificate.fingerprint256}\t\n`,
  );
  writeFileSync(join(profile, 'cert_override.txt'), accepted.join(''));
  const preferences = [
    'network.stricttransportsecurity.preloadlist=false',
    'network.proxy.type=1',
    'network.proxy.ssl=127.0.0.1',
    `network.proxy.ssl_port=${proxyPort}`,
    'network.proxy.http=127.0.0.1',
    `network.proxy.http_port=${proxyPort}`,
  ];
  return [
    '--target=firefox-desktop',
    ...[x, facebook, linkedin].map((page) => `--start-url=${page}`),
    `--source-dir=${join(root, '.output', 'firefox-mv3')}`,
    `--firefox=${program}`,
    `--firefox-profile=${profile}`,
    ...preferences.map((preference) => `--pref=${preference}`),
  ];
}
