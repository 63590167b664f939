import type { Page } from '@playwright/test';
import { clickMenu } from '../browsers/browser-acts';
import { enter, placeNamed, suggestions, type } from '../browsers/places';
import { setSettings } from '../browsers/store';
import { expect, test } from '../browsers/test';

const advert = 'Meet the Loft: our amazing new rack bag! Order yours today for 20% off.';
const strong = 'This reads as promotion.';
const home = placeNamed('X, home');

const field = (page: Page) => page.getByLabel('Your draft');
const marks = (page: Page) => page.locator('mark').allTextContents();

/** The tab is what starts each test with nothing kept. */
test.beforeEach(({ tab }) => expect(tab.url()).toBe('about:blank'));

async function openBox(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Draft' }).click();
  await field(page).click();
}

test('a draft is judged, replaced, brought back and copied in the side panel', async ({ openPage }) => {
  const panel = await openPage('sidepanel.html');
  await openBox(panel);
  await panel.keyboard.type(advert);
  await expect(panel.getByText(strong)).toBeVisible();
  expect(await marks(panel)).toContain('20% off');
  const first = suggestions(panel).first();
  // What stood there for the first words of it has given way.
  await expect(first).toHaveAttribute('aria-label', /Loft/);
  const words = (await first.getAttribute('aria-label'))?.replace('Use: ', '') ?? '';
  await first.click();
  await expect(field(panel)).toHaveValue(words);
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(field(panel)).toHaveValue(advert);
  await panel.getByRole('button', { name: 'Copy', exact: true }).first().click();
  await expect(panel.getByText('Copied', { exact: true })).toBeVisible();
  await panel.getByRole('button', { name: 'Clear' }).click();
  await expect(field(panel)).toBeFocused();
  await panel.keyboard.press('ControlOrMeta+v');
  await expect(field(panel)).toHaveValue(advert);
});

test('draft, site and tab are as they were when the panel opens again', async ({ openPage }) => {
  const panel = await openPage('sidepanel.html');
  await openBox(panel);
  await panel.keyboard.type('Meet the Loft.');
  await panel.getByLabel('Where it will be posted').selectOption('linkedin');
  await expect(panel.getByText('14 of 3,000')).toBeVisible();
  const again = await openPage('sidepanel.html');
  await expect(field(again)).toHaveValue('Meet the Loft.');
  await expect(again.getByText('14 of 3,000')).toBeVisible();
  await again.getByRole('tab', { name: 'Draft' }).focus();
  await again.keyboard.press('ArrowLeft');
  await expect(again.getByRole('tab', { name: 'Inbox' })).toBeFocused();
  await expect(field(again)).toBeHidden();
});

test('the words marked in the box stand exactly behind those written', async ({ openPage }) => {
  const panel = await openPage('sidepanel.html');
  await panel.setViewportSize({ width: 360, height: 700 });
  await openBox(panel);
  await panel.keyboard.type(`${advert} `.repeat(6));
  // The text area has the height the words behind it give it, and none of its own words go beyond.
  const { scroll, client } = await field(panel).evaluate((area) => ({
    scroll: area.scrollHeight,
    client: area.clientHeight,
  }));
  expect(scroll).toBe(client);
});

test.describe('from the menu of a site, quiet too', () => {
  for (const presence of ['in-page', 'quiet'] as const) {
    test(`${presence}: the box in use arrives with its line breaks, for that site`, async ({
      tab,
      earshot,
      desk,
      openPage,
      browserKind,
    }) => {
      test.skip(browserKind === 'firefox', 'Firefox opens its menus to nobody outside its own window');
      await setSettings(desk, { sites: { x: presence, facebook: 'in-page', linkedin: 'in-page' } });
      await enter(home, tab);
      await type(tab, 'Meet the Loft.\nOrder yours today for 20% off.');
      await clickMenu(earshot, tab, { menuItemId: 'check-draft', editable: true });
      const panel = await openPage('sidepanel.html');
      await expect(field(panel)).toHaveValue('Meet the Loft.\nOrder yours today for 20% off.');
      await expect(panel.getByLabel('Where it will be posted')).toHaveValue('x');
      await expect(panel.getByText(strong)).toBeVisible();
    });
  }
});
