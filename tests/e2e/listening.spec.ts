import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { customersSaid } from '../browsers/customers';
import { seed } from '../browsers/store';
import { expect, test } from '../browsers/test';

async function listening(openPage: (path: 'app.html') => Promise<Page>): Promise<Page> {
  const app = await openPage('app.html');
  await app.getByRole('link', { name: 'Listening' }).click();
  return app;
}

function themesOn(app: Page) {
  const themes = app.getByRole('region', { name: 'What they talk about' });
  return { themes, summary: (name: string) => themes.locator('summary', { hasText: name }) };
}

test.beforeEach(async ({ tab, desk }) => {
  await tab.goto('about:blank');
  await seed(desk, 'captures', customersSaid(Date.now()));
});

test('a theme is named and merged by keys alone, stays so, and each of it can be undone', async ({
  openPage,
}) => {
  const app = await listening(openPage);
  const { themes, summary } = themesOn(app);
  await expect(summary('Repairs')).toContainText('emerging: 1 person');

  await summary('Repairs').focus();
  await app.keyboard.press('Enter');
  await app.keyboard.press('Tab');
  await expect(themes.getByRole('button', { name: 'Rename Repairs' })).toBeFocused();
  await app.keyboard.press('Enter');
  const field = themes.getByRole('textbox', { name: 'What to call Repairs' });
  await expect(field).toBeFocused();
  // The usual mode puts its results together in a further tab, which Firefox does not let it open.
  const faults = async () => (await new AxeBuilder({ page: app }).setLegacyMode(true).analyze()).violations;
  expect(await faults()).toEqual([]);
  await field.pressSequentially('Mending');
  await app.keyboard.press('Enter');
  await expect(themes.getByRole('button', { name: 'Rename Mending' })).toBeFocused();
  await expect(themes.getByText('Found as “Repairs”.')).toBeVisible();
  expect(await faults()).toEqual([]);

  await app.keyboard.press('Tab');
  await app.keyboard.press('Enter');
  await app.getByRole('dialog').getByRole('combobox').pressSequentially('strap');
  await app.keyboard.press('Enter');
  await expect(summary('Straps')).toBeFocused();
  await expect(summary('Straps')).toContainText('3 people');
  await expect(summary('Mending')).toHaveCount(0);

  const again = await listening(openPage);
  const later = themesOn(again);
  await expect(later.summary('Straps')).toContainText('3 people');
  await later.summary('Straps').click();
  await later.themes.getByRole('button', { name: 'Reset Straps' }).click();
  await expect(later.summary('Repairs')).toBeVisible();
  await again.getByRole('button', { name: 'Undo' }).click();
  await expect(later.summary('Repairs')).toHaveCount(0);
});
