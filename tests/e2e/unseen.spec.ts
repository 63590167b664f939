import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { builds, findBrowser } from '../../scripts/browsers.mjs';
import { keepMine, ours, promotion } from '../browsers/holds';
import { launch } from '../browsers/launch';
import { enter, pill, placeNamed, published, type } from '../browsers/places';
import { setSettings, stored } from '../browsers/store';
import { expect, test } from '../browsers/test';

/** What an extension page of either browser is given. */
declare const chrome: typeof browser;

const home = placeNamed('X, home');

test.beforeEach(async ({ desk, tab }) => {
  // The tab first: with it everything kept is cleared.
  expect(tab.isClosed()).toBe(false);
  await setSettings(desk, { brands: [ours] });
});

async function write(tab: Page): Promise<void> {
  await (await home.open(tab)).click();
  await type(tab, promotion);
  await expect(pill(tab)).toHaveAccessibleName(/^Earshot: Reads as promotion/);
}

/** Runs when the notice is about to open, as a listener of the page would. */
async function beforeNotice(tab: Page, act: (event: Event & { target: Element }) => void): Promise<void> {
  await tab.evaluate(
    ({ source, name }) => {
      const act = new Function('event', `(${source})(event)`);
      document.addEventListener(
        'beforetoggle',
        (event) => {
          const { target } = event;
          if (target instanceof Element && target.shadowRoot?.querySelector(name)) act(event);
        },
        true,
      );
    },
    { source: act.toString(), name: '.notice' },
  );
}

const pages: Record<string, (event: Event & { target: Element }) => void> = {
  'forbids the notice to open': (event) => event.preventDefault(),
  'takes longer than 50 ms over the notice': () => {
    const until = performance.now() + 80;
    while (performance.now() < until);
  },
};

for (const [what, act] of Object.entries(pages))
  test(`on a page that ${what}, the post passes at the first press`, async ({ tab, desk }) => {
    await enter(home, tab);
    await beforeNotice(tab, act);
    await type(tab, promotion);
    await expect(pill(tab)).toHaveAccessibleName('Earshot: Reads as promotion');
    await home.submit(tab).click();
    await expect.poll(() => published(tab)).toMatchObject([{ text: promotion, trusted: true }]);
    await expect(keepMine(tab)).toBeHidden();
    await expect.poll(() => stored(desk, 'posts')).toMatchObject([{ outcome: 'posted' }]);
  });

test('when showing the notice goes wrong, the post passes at the first press', async ({ tab }) => {
  await enter(home, tab);
  // A popover that leaves the page while it opens makes the browser throw.
  await beforeNotice(tab, (event) => event.target.remove());
  await type(tab, promotion);
  await expect(pill(tab)).toHaveAccessibleName('Earshot: Reads as promotion');
  await home.submit(tab).click();
  await expect.poll(() => published(tab)).toMatchObject([{ text: promotion, trusted: true }]);
});

test('a page’s own styles do not hide the notice', async ({ tab }) => {
  await enter(home, tab);
  await tab.addStyleTag({
    content:
      'earshot-surface { display: none !important; visibility: hidden !important; opacity: 0 !important; transform: scale(0) !important; clip-path: inset(50%) !important; left: -9999px !important; }',
  });
  await type(tab, promotion);
  await home.submit(tab).click();
  await expect(keepMine(tab)).toBeInViewport({ ratio: 1 });
  expect(await published(tab)).toEqual([]);
});

test('where the notice is taken away at once, nothing is held after two such holds, and the pill says so', async ({
  tab,
  desk,
}) => {
  await enter(home, tab);
  await tab.evaluate(() => {
    const clean = () => {
      for (const surface of document.querySelectorAll('earshot-surface'))
        if (surface.shadowRoot?.querySelector('.notice')) surface.remove();
    };
    new MutationObserver(clean).observe(document, { childList: true, subtree: true });
  });
  for (const before of [0, 1]) {
    await write(tab);
    await home.submit(tab).click();
    // The frames in which we look whether the notice stayed.
    await tab.evaluate(
      () =>
        new Promise((seen) =>
          requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(seen))),
        ),
    );
    expect(await published(tab)).toHaveLength(before);
    await home.submit(tab).click();
    await expect.poll(() => stored(desk, 'posts')).toHaveLength(before + 1);
  }
  await write(tab);
  await expect(pill(tab)).toHaveAccessibleName('Earshot: Reads as promotion; not held on this page');
  await home.submit(tab).click();
  await expect.poll(() => published(tab)).toHaveLength(3);
});

test('holds that were seen switch nothing off, however many', async ({ tab, desk }) => {
  await enter(home, tab);
  for (const before of [0, 1, 2]) {
    await write(tab);
    await home.submit(tab).click();
    await expect(keepMine(tab)).toBeVisible();
    expect(await published(tab)).toHaveLength(before);
    await home.submit(tab).click();
    await expect.poll(() => stored(desk, 'posts')).toHaveLength(before + 1);
  }
});

test('a page left open over the end of the extension lets every post pass', async ({
  replicas,
  browserKind,
}) => {
  test.skip(browserKind === 'firefox', 'Firefox takes its scripts off an open page with the extension');
  const earshot = await launch({
    name: browserKind,
    proxyPort: replicas.proxyPort,
    executablePath: findBrowser(browserKind) ?? '',
    extension: builds[browserKind],
  });
  const desk = await earshot.openExtensionPage('popup.html');
  await setSettings(desk, { brands: [ours] });
  const tab = await earshot.context.newPage();
  await enter(home, tab);
  await type(tab, promotion);
  await expect(pill(tab)).toHaveAccessibleName('Earshot: Reads as promotion');
  const gone = desk.waitForEvent('close');
  await desk.evaluate(() => chrome.management.uninstallSelf()).catch(() => null);
  await gone;
  await tab.bringToFront();
  await home.submit(tab).click();
  await expect.poll(() => published(tab)).toMatchObject([{ text: promotion }]);
  await expect(keepMine(tab)).toBeHidden();
  await earshot.close();
});
