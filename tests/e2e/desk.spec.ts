import type { Page } from '@playwright/test';
import { customersSaid } from '../browsers/customers';
import { seed } from '../browsers/store';
import { expect, test } from '../browsers/test';

const rows = (page: Page) => page.getByRole('list', { name: 'Captures' }).getByRole('listitem');

test.beforeEach(async ({ tab }) => {
  await tab.goto('about:blank');
});

test('words without a gap stay inside their row, and its age in sight', async ({ desk, openPage }) => {
  const [one, ...others] = customersSaid(Date.now());
  if (!one) throw new Error('customers: nobody said anything');
  const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbau'.repeat(3);
  await seed(desk, 'captures', [{ ...one, text: long, author: { ...one.author, name: long } }, ...others]);
  const panel = await openPage('sidepanel.html');
  await panel.setViewportSize({ width: 320, height: 700 });
  const row = rows(panel).filter({ hasText: long }).first();
  await expect(row).toBeVisible();
  const wide = await row.evaluate((row) => {
    const edge = row.getBoundingClientRect().right;
    return [...row.querySelectorAll('*')].filter((part) => part.getBoundingClientRect().right > edge + 1).length;
  });
  expect(wide).toBe(0);
  await expect(row.locator('time')).toBeInViewport({ ratio: 1 });
});
