import type { Launched } from '../browsers/launch';
import type { Replicas } from '../replicas/server';
import { manyCaptures, store } from './captures';
import { inChromium } from './chromium';
import { median } from './quantile';
import { ms, type Row } from './table';

const few = 10;
const many = 10_000;
const openings = 5;

declare global {
  interface Window {
    /** When the first capture was drawn, by the page's own clock, which starts with the opening. */
    firstRowAt?: number;
  }
}

/** From opening the popup until the first capture is drawn in it, with many captures and with few. */
export function opening(replicas: Replicas): Promise<Row[]> {
  return inChromium(replicas, 'with', async (launched) => {
    const withFew = await timesToFirstRow(launched, few);
    const withMany = await timesToFirstRow(launched, many);
    return [
      {
        what: `popup to first row, ${many.toLocaleString('en')} captures, p50`,
        ours: ms(median(withMany)),
        beside: `${few} captures ${ms(median(withFew))}`,
        ratio: median(withMany) / median(withFew),
      },
    ];
  });
}

async function timesToFirstRow(launched: Launched, captures: number): Promise<number[]> {
  const filling = await launched.openExtensionPage('popup.html');
  await filling.locator('[aria-busy="false"]').first().waitFor();
  await store(filling, manyCaptures(captures));
  await filling.close();
  const times = [];
  for (let opened = 0; opened < openings; opened += 1)
    times.push(await timeToFirstRow(launched, 'popup.html'));
  return times;
}

/** Milliseconds from opening a surface until its first capture is drawn. */
export async function timeToFirstRow(launched: Launched, path: 'popup.html' | 'app.html'): Promise<number> {
  launched.context.once('page', (page) => void page.addInitScript(watchForRow));
  const surface = await launched.openExtensionPage(path);
  const shown = await surface.waitForFunction(() => window.firstRowAt);
  const time = await shown.jsonValue();
  await surface.close();
  if (time === undefined) throw new Error(`${path} drew no row.`);
  return time;
}

function watchForRow(): void {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('[aria-label="Captures"] > li[data-id]')) return;
    observer.disconnect();
    requestAnimationFrame(() => (window.firstRowAt = performance.now()));
  }).observe(document, { childList: true, subtree: true });
}
