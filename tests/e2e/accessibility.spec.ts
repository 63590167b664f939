import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { captureBy, captureButton, captured, pointAt } from '../browsers/capture';
import { keepMine } from '../browsers/holds';
import { card, pill, placeNamed, suggestions, type } from '../browsers/places';
import { setSettings } from '../browsers/store';
import { larkfield } from '../browsers/larkfield';
import { showIn } from '../browsers/scheme';
import { expect, test } from '../browsers/test';

const complaint = 'came with one clip missing';
const brand = larkfield();
const home = placeNamed('X, home');

/** What axe finds wrong, within one kind of element where one is named, each with the first place it stands in. */
async function faults(page: Page, within?: string): Promise<string[]> {
  // The usual mode puts its results together in a further tab, which Firefox does not let it open.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (within === undefined ? axe : axe.include(within)).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
}

/** Shows a page in a theme, which has to differ from the other. */
async function colour(page: Page, theme: 'light' | 'dark'): Promise<void> {
  const ground = async (scheme: 'light' | 'dark') => {
    await showIn(page, scheme);
    return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  };
  expect(await ground('dark')).not.toBe(await ground('light'));
  await ground(theme);
}

for (const theme of ['light', 'dark'] as const) {
  test(`on a ${theme} page, capture button, pill, card and notice have no fault that axe knows`, async ({
    tab,
    desk,
  }) => {
    await setSettings(desk, { brands: [brand], guard: 'every' });
    await tab.goto(`${home.url}?theme=${theme}`);
    await pointAt(tab, complaint);
    await expect(captureButton(tab)).toBeVisible();
    expect(await faults(tab, 'earshot-surface')).toEqual([]);
    await captureButton(tab).click();
    await expect(captured(tab)).toBeVisible();
    expect(await faults(tab, 'earshot-surface')).toEqual([]);
    const box = await home.open(tab);
    await box.click();
    await type(tab, 'Shop now: 20% off our new panniers today!');
    await expect(pill(tab)).toHaveAccessibleName('Earshot: Reads as promotion');
    await pill(tab).click();
    await expect(suggestions(tab).first()).toBeVisible();
    expect(await faults(tab, 'earshot-surface')).toEqual([]);
    await tab.keyboard.press('Escape');
    await expect(card(tab)).toHaveCount(0);
    await home.submit(tab).click();
    await expect(keepMine(tab)).toBeVisible();
    expect(await faults(tab, 'earshot-surface')).toEqual([]);
  });
}

test('popup, full page, who decides, listening and settings have no fault that axe knows, light or dark', async ({
  tab,
  openPage,
}) => {
  const looksRight = async (page: Page) => {
    for (const theme of ['light', 'dark'] as const) {
      await colour(page, theme);
      expect(await faults(page), theme).toEqual([]);
    }
  };
  await tab.goto('https://x.com/home');
  await captureBy(tab, complaint);
  await expect(captured(tab)).toBeVisible();
  const popup = await openPage('popup.html');
  await expect(popup.getByRole('list', { name: 'Captures' }).getByRole('listitem')).toHaveCount(1);
  await looksRight(popup);
  const app = await openPage('app.html');
  await expect(app.getByRole('list', { name: 'Captures' }).getByRole('listitem')).toHaveCount(1);
  await looksRight(app);
  await app.getByRole('list', { name: 'Captures' }).getByRole('button').first().click();
  await app.keyboard.press('d');
  await app.getByRole('dialog').getByRole('combobox').pressSequentially('Product');
  await app.keyboard.press('Enter');
  await app.getByRole('link', { name: 'Who decides?' }).click();
  await expect(app.getByRole('region', { name: 'Product' })).toBeVisible();
  await looksRight(app);
  await app.getByRole('link', { name: 'Listening' }).click();
  await expect(app.getByRole('region', { name: 'Whether we answer' })).toBeVisible();
  await looksRight(app);
  await app.getByRole('link', { name: 'Settings' }).click();
  await expect(app.getByLabel('Earshot on X')).toBeVisible();
  await looksRight(app);
});
