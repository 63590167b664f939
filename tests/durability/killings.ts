import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builds, findBrowser } from '../../scripts/browsers.mjs';
import { stopWorker } from '../browsers/browser-acts';
import { captureButton, captured, pointAt } from '../browsers/capture';
import { launch, type BrowserName, type Launched } from '../browsers/launch';
import { stored } from '../browsers/store';
import type { Replicas } from '../replicas/server';
import { killerOf } from './process';

/** A few words of each of eight posts on a practice page: as many as one profile is killed after. */
const posts = [
  'came with one clip missing',
  'Four hours of sideways rain',
  'A small wish list for the Crumb',
  'Does the Loft rack bag fit a rack',
  'please make the shoulder strap',
  'three out of the last twenty',
  'Premier week-end avec mes sacoches',
  'Asking for a friend who sews bags',
] as const;

export interface Killing {
  /** How it was captured: in every other one a worker that slept had to be woken, where the browser has one. */
  asleep: boolean;
  /** What had been acknowledged in this profile and was not there after the restart. */
  missing: readonly string[];
}

/**
 * Captures a post, kills the browser as soon as "Captured ✓" is seen, starts it again in the same profile and looks for everything that was ever
 * acknowledged there; again and again. This proves that nothing is acknowledged before it is committed; a power cut it is not.
 */
export async function* killings(
  name: BrowserName,
  replicas: Replicas,
  times: number,
): AsyncGenerator<Killing> {
  for (let done = 0; done < times; done += posts.length) {
    yield* inOneProfile(name, replicas, posts.slice(0, times - done));
  }
}

async function* inOneProfile(
  name: BrowserName,
  replicas: Replicas,
  wanted: readonly string[],
): AsyncGenerator<Killing> {
  const executablePath = findBrowser(name);
  if (!executablePath) throw new Error(`${name} is not installed`);
  const profile = mkdtempSync(join(tmpdir(), 'earshot-killed-'));
  const start = () =>
    launch({ name, proxyPort: replicas.proxyPort, executablePath, extension: builds[name], profile });
  let browser = await start();
  try {
    for (const [at, words] of wanted.entries()) {
      const asleep = name === 'chromium' && at % 2 === 1;
      await captureAndKill(browser, profile, words, asleep);
      browser = await start();
      const kept = await stored(await browser.openExtensionPage('popup.html'), 'captures');
      const acknowledged = wanted.slice(0, at + 1);
      yield {
        asleep,
        missing: acknowledged.filter((words) => !kept.some(({ text }) => text.includes(words))),
      };
    }
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function captureAndKill(browser: Launched, profile: string, words: string, asleep: boolean) {
  const kill = killerOf(browser, profile);
  const desk = asleep ? await browser.openExtensionPage('popup.html') : null;
  const tab = await browser.context.newPage();
  await tab.goto('https://x.com/home');
  await pointAt(tab, words);
  await captureButton(tab).waitFor();
  if (desk) await stopWorker(desk);
  await captureButton(tab).click();
  await captured(tab).waitFor();
  await kill();
}
