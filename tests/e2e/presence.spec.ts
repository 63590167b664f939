import type { Page } from '@playwright/test';
import { badge, pressKey } from '../browsers/browser-acts';
import { captureBy, captureButton, captured, pointAt } from '../browsers/capture';
import { enter, marked, pill, placeNamed, published, type } from '../browsers/places';
import { setSettings, stored } from '../browsers/store';
import { larkfield } from '../browsers/larkfield';
import { expect, test } from '../browsers/test';

const promotion = 'Shop now: 20% off today!';
const complaint = 'came with one clip missing';
const inPage = { x: 'in-page', facebook: 'in-page', linkedin: 'in-page' } as const;
const ours = { brands: [larkfield()] };
const home = placeNamed('X, home');

/** How many things of ours stand on the page, hidden ones included, and what is marked. */
async function traces(tab: Page): Promise<{ surfaces: number; marks: string[] }> {
  return { surfaces: await tab.locator('earshot-surface').count(), marks: await marked(tab) };
}

const nothing = { surfaces: 0, marks: [] };

test('quiet: nothing is drawn, marked or held, and the key still captures', async ({
  tab,
  earshot,
  desk,
}) => {
  await setSettings(desk, { ...ours, guard: 'every', sites: { ...inPage, x: 'quiet' } });
  await enter(home, tab);
  await type(tab, promotion);
  await tab.getByTestId('tweet').nth(1).focus();
  await pressKey(earshot, desk, tab, 'capture-post');
  await expect.poll(() => stored(desk, 'captures')).toMatchObject([{ author: { handle: 'mayaodrides' } }]);
  expect(await traces(tab)).toEqual(nothing);
  await home.submit(tab).click();
  await expect.poll(() => published(tab)).toHaveLength(1);
  expect(await traces(tab)).toEqual(nothing);
});

test('quiet: the answer to the key stands on the toolbar', async ({ tab, earshot, desk }) => {
  await setSettings(desk, { sites: { ...inPage, x: 'quiet' } });
  await tab.goto('https://x.com/home');
  await tab.getByTestId('tweet').nth(1).focus();
  await pressKey(earshot, desk, tab, 'capture-post');
  await expect.poll(() => badge(desk)).toBe('✓');
  await expect.poll(() => badge(desk)).toBe('1');
});

test('off: nothing is drawn, marked, held or recorded', async ({ tab, desk }) => {
  await setSettings(desk, { ...ours, guard: 'every', sites: { ...inPage, x: 'off' } });
  await enter(home, tab);
  await type(tab, promotion);
  await pointAt(tab, complaint);
  await home.submit(tab).click();
  await expect.poll(() => published(tab)).toHaveLength(1);
  expect(await traces(tab)).toEqual(nothing);
  expect(await stored(desk, 'posts')).toEqual([]);
});

test('one site switched off leaves the others as they are', async ({ tab, desk }) => {
  await setSettings(desk, { sites: { ...inPage, x: 'off' } });
  await tab.goto('https://www.linkedin.com/feed/');
  await captureBy(tab, complaint);
  await expect(captured(tab)).toBeVisible();
});

for (const presence of ['quiet', 'off'] as const) {
  test(`an open page loses everything of ours when its site is switched to ${presence}`, async ({
    tab,
    desk,
  }) => {
    await enter(home, tab);
    await type(tab, promotion);
    await expect(pill(tab)).toBeVisible();
    await expect.poll(() => marked(tab)).toContain('Shop now');
    await pointAt(tab, complaint);
    await expect(captureButton(tab)).toBeVisible();
    await setSettings(desk, { sites: { ...inPage, x: presence } });
    await expect.poll(() => traces(tab)).toEqual(nothing);
  });
}

test('an open page that was quiet is judged as soon as its site is switched to in page', async ({
  tab,
  desk,
}) => {
  await setSettings(desk, { sites: { ...inPage, x: 'quiet' } });
  await enter(home, tab);
  await type(tab, promotion);
  expect(await traces(tab)).toEqual(nothing);
  await setSettings(desk, { sites: inPage });
  await expect(pill(tab)).toHaveAccessibleName('Earshot: Reads as promotion');
  await expect.poll(() => marked(tab)).toContain('Shop now');
});

test('the switch on the settings page reaches a page that is open', async ({ tab, openPage }) => {
  await enter(home, tab);
  await type(tab, promotion);
  await expect(pill(tab)).toBeVisible();
  const settings = await openPage('app.html');
  await settings.getByRole('link', { name: 'Settings' }).click();
  await settings.getByLabel('Earshot on X').selectOption('quiet');
  await expect.poll(() => traces(tab)).toEqual(nothing);
});

test('a signal that is switched off marks no more, in a page that is open', async ({ tab, desk }) => {
  await enter(home, tab);
  await type(tab, 'Shop now and get 20% off.');
  await expect.poll(() => marked(tab)).toContain('Shop now');
  await setSettings(desk, { signalsOff: ['cta-buy'] });
  await expect.poll(() => marked(tab)).not.toContain('Shop now');
  expect(await marked(tab)).toEqual(['get 20% off']);
});

test('the toolbar counts new captures, and less when one is sorted or deleted', async ({
  tab,
  desk,
  openPage,
}) => {
  await tab.goto('https://x.com/home');
  for (const words of [complaint, 'Four hours of sideways rain']) {
    await captureBy(tab, words);
    await expect(captured(tab)).toBeVisible();
  }
  await expect.poll(() => badge(desk)).toBe('2');
  const popup = await openPage('popup.html');
  const rows = popup.getByRole('list', { name: 'Captures' }).getByRole('listitem');
  await popup.setViewportSize({ width: 400, height: 600 });
  await rows.first().getByRole('button').click();
  await popup.getByLabel('Status', { exact: true }).selectOption('triaged');
  await expect.poll(() => badge(desk)).toBe('1');
  await popup.getByRole('button', { name: 'Back to the list' }).click();
  await rows.first().getByRole('button').click();
  await popup.getByRole('toolbar', { name: 'This capture' }).getByRole('button', { name: 'More…' }).click();
  await popup.getByRole('option', { name: 'Delete' }).click();
  await expect.poll(() => badge(desk)).toBe('');
});
