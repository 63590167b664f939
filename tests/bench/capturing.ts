import type { CDPSession, Page } from '@playwright/test';
import type { Launched } from '../browsers/launch';
import type { Replicas } from '../replicas/server';
import { idle, inChromium } from './chromium';
import { median, quantile } from './quantile';
import { ms, type Row } from './table';

const captures = 30;

/** From the click on "Capture as idea" until the button says that the words are stored: at once, and after the browser put the worker to rest. */
export function capturing(replicas: Replicas): Promise<Row[]> {
  return inChromium(replicas, 'with', async (launched) => {
    const stopWorker = await workerStopper(launched);
    const tab = await launched.context.newPage();
    await tab.goto('https://x.com/home?posts=500');
    const posts = new Posts(tab);
    const warm = await times(tab, posts, async () => {});
    const stopped = await times(tab, posts, stopWorker);
    return [row('worker awake', warm, '≤ 50 ms'), row('worker stopped', stopped, '≤ 400 ms')];
  });
}

const row = (when: string, times: readonly number[], target: string): Row => ({
  what: `click to stored capture, ${when}, p50 / p95`,
  ours: `${ms(median(times))} / ${ms(quantile(times, 0.95))}`,
  target: `p95 ${target}`,
});

async function times(tab: Page, posts: Posts, before: () => Promise<void>): Promise<number[]> {
  const taken = [];
  while (taken.length < captures) {
    await posts.hoverNext();
    const button = tab.getByRole('button', { name: 'Capture as idea' });
    await button.hover();
    await before();
    const answer = await answerToNextClick(tab);
    await button.click();
    const { label, ms } = await answer.evaluate(({ given }) => given);
    if (label !== 'Captured ✓') throw new Error(`A capture ended as "${label}" after ${ms} ms.`);
    taken.push(ms);
  }
  return taken;
}

/** Times by the page's own clock, from the moment the browser gives to the press, so that nothing of the driver is measured. */
function answerToNextClick(tab: Page) {
  return tab.evaluateHandle(() => ({
    given: new Promise<{ label: string; ms: number }>((answer) =>
      addEventListener(
        'click',
        (event) => {
          const [button] = event.composedPath();
          if (!(button instanceof HTMLButtonElement)) return;
          new MutationObserver((_, observer) => {
            const label = button.textContent;
            if (label === 'Saving') return;
            observer.disconnect();
            answer({ label, ms: performance.now() - event.timeStamp });
          }).observe(button, { childList: true, characterData: true, subtree: true });
        },
        { capture: true, once: true },
      ),
    ),
  }));
}

/** The posts of the page, one after the other, each once. */
class Posts {
  private readonly seen = new Set<string>();
  private readonly tab: Page;

  constructor(tab: Page) {
    this.tab = tab;
  }

  async hoverNext(): Promise<void> {
    const addresses = await this.tab
      .locator('article a[href*="/status/"]:has(time)')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const next = addresses.find((address) => !this.seen.has(address));
    if (!next) throw new Error(`The page shows no post after ${this.seen.size}.`);
    this.seen.add(next);
    const post = this.tab.locator('article', { has: this.tab.locator(`a[href="${next}"]`) }).first();
    await post.scrollIntoViewIfNeeded();
    // Scrolling takes the button away, and is told of in the next frame.
    await idle(this.tab);
    await post.hover();
  }
}

/** Puts the extension's worker to rest, as the browser does after half a minute without work. */
async function workerStopper(launched: Launched): Promise<() => Promise<void>> {
  // An extension's page on which nothing of the extension runs.
  const page = await launched.openExtensionPage('icon/16.png');
  const cdp = await launched.context.newCDPSession(page);
  await cdp.send('ServiceWorker.enable');
  return async () => {
    const stopped = workerStopped(cdp);
    await cdp.send('ServiceWorker.stopAllWorkers');
    await stopped;
  };
}

function workerStopped(cdp: CDPSession): Promise<void> {
  return new Promise((done) => {
    const updated = ({ versions }: { versions: { runningStatus: string }[] }) => {
      if (!versions.some(({ runningStatus }) => runningStatus === 'stopped')) return;
      cdp.off('ServiceWorker.workerVersionUpdated', updated);
      done();
    };
    cdp.on('ServiceWorker.workerVersionUpdated', updated);
  });
}
