import type { Page } from '@playwright/test';
import { builds, findBrowser } from '../../scripts/browsers.mjs';
import { howToGet } from '../../scripts/prepare.mjs';
import { launch, type Launched } from '../browsers/launch';
import type { Replicas } from '../replicas/server';

export type With = 'with' | 'without';

/** Runs `use` in a Chromium of its own, with Earshot in it or without. */
export async function inChromium<Result>(
  { proxyPort }: Replicas,
  earshot: With,
  use: (launched: Launched) => Promise<Result>,
): Promise<Result> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error(`Chromium is not installed:\n  ${howToGet('chromium')}`);
  const extension = earshot === 'with' ? builds.chromium : null;
  const launched = await launch({ name: 'chromium', proxyPort, executablePath, extension });
  try {
    return await use(launched);
  } finally {
    await launched.close();
  }
}

/** Resolves when the page has nothing more to do for now; after a second in any case, for Chromium 156 may forget a page it was scrolling. */
export async function idle(tab: Page): Promise<void> {
  await tab.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done(), { timeout: 1000 })));
}
