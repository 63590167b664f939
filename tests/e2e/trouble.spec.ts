import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { builds, findBrowser } from '../../scripts/browsers.mjs';
import { stopWorker } from '../browsers/browser-acts';
import { captureBy, captureButton, captured, notSaved, pointAt, told, whyNot } from '../browsers/capture';
import { launch } from '../browsers/launch';
import { paste } from '../browsers/paste';
import { enter, modelOf, pill, placeNamed, published, type } from '../browsers/places';
import { breakDatabase, mendDatabase, setSettings, stored } from '../browsers/store';
import { larkfield } from '../browsers/larkfield';
import { expect, test } from '../browsers/test';

/** What an extension page of either browser is given. */
declare const chrome: typeof browser;

const complaint = 'came with one clip missing';
const home = placeNamed('X, home');

/** What the clipboard holds, as a paste into the page's own box shows it. */
async function pasted(tab: Page): Promise<string | null> {
  const box = await home.open(tab);
  await box.click();
  await tab.keyboard.press('Control+V');
  return modelOf(box);
}

test.describe('messages', () => {
  const post = { id: 'x:1', text: 'Words' };
  const wrong: Record<string, unknown> = {
    'no message at all': 'capture everything',
    'a name nobody knows': { name: 'capture.everything', payload: {} },
    'a name of every object': { name: 'constructor', payload: {} },
    'a page’s request, from a page of our own': { name: 'capture.add', payload: { post, identity: null } },
  };

  test('what is not a request of the sender’s is refused, and nothing changes', async ({ tab, desk }) => {
    await tab.goto('https://x.com/home');
    for (const [what, message] of Object.entries(wrong)) {
      const answer = await desk.evaluate((message) => chrome.runtime.sendMessage(message), message);
      expect(answer, what).toEqual({ ok: false, error: expect.any(String) });
    }
    expect(await stored(desk, 'captures')).toEqual([]);
  });

  test('a script of the page reaches neither the extension nor its store', async ({ tab, desk }) => {
    await tab.goto('https://x.com/home');
    await pointAt(tab, complaint);
    await expect(captureButton(tab)).toBeVisible();
    const reached = await tab.evaluate(async (payload) => {
      const { chrome, browser } = globalThis as { chrome?: { runtime?: unknown }; browser?: unknown };
      for (const name of ['capture.add', 'page.capture', 'identity.claim']) {
        window.postMessage({ name, payload }, '*');
        document.dispatchEvent(new CustomEvent(name, { detail: payload }));
      }
      const databases = (await indexedDB.databases()).map(({ name }) => name);
      return { runtime: chrome?.runtime !== undefined || browser !== undefined, databases };
    }, post);
    expect(reached).toEqual({ runtime: false, databases: [] });
    expect(await stored(desk, 'captures')).toEqual([]);
  });
});

test.describe('a browser that keeps nothing', () => {
  test.beforeEach(async ({ tab, desk }) => {
    await tab.goto('https://x.com/home');
    await breakDatabase(desk);
  });
  test.afterEach(async ({ desk, openPage }) => {
    await mendDatabase(desk);
    const popup = await openPage('popup.html');
    await expect(popup.getByRole('heading', { name: 'Nothing captured yet' })).toBeVisible();
  });

  test('a capture is honestly not saved, its words are on the clipboard, and the page goes on', async ({
    tab,
    openPage,
  }) => {
    await captureBy(tab, complaint);
    await expect(notSaved(tab)).toBeVisible();
    await expect(whyNot(tab)).toHaveText('The words are on your clipboard. Open Earshot to see why.');
    await expect(told(tab, /^Not saved/)).toHaveText(
      'Not saved. The words are on your clipboard. Open Earshot to see why.',
    );
    const words = await pasted(tab);
    for (const part of ['Maya Oduya', complaint, 'https://x.com/mayaodrides/status/1902960360944566281'])
      expect(words).toContain(part);
    await home.submit(tab).click();
    await expect.poll(() => published(tab)).toHaveLength(1);

    const popup = await openPage('popup.html');
    await expect(popup.getByRole('alert')).toContainText('That was not saved');
  });

  test('drafts are judged, and none is held when no budget can be read', async ({ tab, desk }) => {
    await setSettings(desk, { brands: [larkfield()] });
    await enter(home, tab);
    await type(tab, 'Shop now: 20% off today!');
    await expect(pill(tab)).toHaveAccessibleName('Earshot: Reads as promotion');
    await home.submit(tab).click();
    await expect.poll(() => published(tab)).toHaveLength(1);
  });
});

test('a capture made while the service worker sleeps is kept', async ({ tab, desk, browserKind }) => {
  test.skip(browserKind === 'firefox', 'Firefox has no service worker for extensions');
  await tab.goto('https://x.com/home');
  await pointAt(tab, complaint);
  await expect(captureButton(tab)).toBeVisible();
  await stopWorker(desk);
  await captureButton(tab).click();
  await expect(captured(tab)).toBeVisible();
  expect(await stored(desk, 'captures')).toHaveLength(1);
});

test('a service worker stopped in mid-capture loses no word', async ({ tab, desk, browserKind }) => {
  test.skip(browserKind === 'firefox', 'Firefox has no service worker for extensions');
  await tab.goto('https://x.com/home');
  await pointAt(tab, complaint);
  await expect(captureButton(tab)).toBeVisible();
  await Promise.all([captureButton(tab).click(), stopWorker(desk)]);
  await expect(tab.getByRole('button', { name: /^(Captured ✓|Already captured)$/ })).toBeVisible();
  expect(await stored(desk, 'captures')).toHaveLength(1);
});

test('a page left open over an update copies the words and says to reload, and posts pass', async ({
  replicas,
  browserKind,
}) => {
  test.skip(browserKind === 'firefox', 'Firefox takes its scripts off an open page with the extension');
  const executablePath = findBrowser(browserKind) ?? '';
  const { proxyPort } = replicas;
  const extension = builds[browserKind];
  const earshot = await launch({
    name: browserKind,
    proxyPort,
    executablePath,
    extension,
  });
  const tab = await earshot.context.newPage();
  await tab.goto('https://x.com/home');
  await pointAt(tab, complaint);
  await expect(captureButton(tab)).toBeVisible();
  const desk = await earshot.openExtensionPage('popup.html');
  const gone = desk.waitForEvent('close');
  await desk.evaluate(() => chrome.runtime.reload()).catch(() => null);
  await gone;
  await tab.bringToFront();
  await captureButton(tab).first().click();
  await expect(notSaved(tab)).toBeVisible();
  await expect(whyNot(tab)).toContainText('Earshot was updated: reload this page.');
  expect(await pasted(tab)).toContain(complaint);
  await home.submit(tab).click();
  await expect.poll(() => published(tab)).toHaveLength(1);
  await earshot.close();
});

test('a page with none of the known marks is left alone, without an error', async ({ tab }) => {
  const errors: Error[] = [];
  tab.on('pageerror', (error) => errors.push(error));
  await tab.goto('https://x.com/practice/nothing-here');
  await tab.evaluate(() => {
    const box = document.createElement('div');
    box.contentEditable = 'true';
    box.textContent = 'Write here';
    document.body.append(box, document.createElement('textarea'), document.createElement('article'));
  });
  await tab.getByText('Write here').click();
  await tab.keyboard.type('Shop now: 20% off today!');
  await tab.locator('textarea').click();
  await tab.keyboard.type('Shop now: 20% off today!');
  await tab.mouse.move(200, 200);
  await tab.keyboard.press('Control+Enter');
  await expect(tab.locator('textarea')).toHaveValue('Shop now: 20% off today!');
  expect(await tab.locator('earshot-surface').count()).toBe(0);
  expect(errors).toEqual([]);
});

test('a draft of 100,000 characters is judged, typed on and published', async ({ tab }) => {
  // Facebook takes as many; X and LinkedIn do not let so long a text out themselves.
  const place = placeNamed('Facebook, create post');
  const box = await enter(place, tab);
  const promotion = 'Shop now: 20% off today! ';
  const words = 'A bag for the rain. '.repeat(5000);
  await type(tab, promotion);
  await paste(box, words);
  await expect.poll(() => modelOf(box)).toBe(promotion + words);
  await tab.keyboard.type('Bye');
  await expect.poll(() => modelOf(box)).toBe(`${promotion}${words}Bye`);
  await expect(pill(tab)).toHaveAccessibleName('Earshot: Reads as promotion');
  await place.submit(tab).click();
  await expect.poll(async () => (await published(tab)).map(({ text }) => text.length)).toEqual([100_028]);
});
