import type { Locator, Page } from '@playwright/test';
import { customersSaid } from '../browsers/customers';
import { seed } from '../browsers/store';
import { expect, test } from '../browsers/test';

const rows = (page: Page) => page.getByRole('list', { name: 'Captures' }).getByRole('listitem');

const boxOf = async (part: Locator) => {
  const box = await part.boundingBox();
  if (!box) throw new Error(`desk: ${String(part)} is not drawn`);
  return box;
};
/** Firefox reckons in 65536ths of a pixel. */
const footOf = ({ y, height }: { y: number; height: number }) => Math.round(y + height);

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
    return [...row.querySelectorAll('*')].filter((part) => part.getBoundingClientRect().right > edge + 1)
      .length;
  });
  expect(wide).toBe(0);
  await expect(row.locator('time')).toBeInViewport({ ratio: 1 });
});

test('what says what was done stands alone, beside nothing that is pressed', async ({ desk, openPage }) => {
  await seed(desk, 'captures', customersSaid(Date.now()));
  const app = await openPage('app.html');
  await app.setViewportSize({ width: 1360, height: 860 });
  await rows(app).first().getByRole('button').focus();
  for (const key of ['1', '2', 'e']) await app.keyboard.press(key);
  await expect(app.getByRole('status').filter({ hasText: 'Sorted' })).toBeVisible();
  await expect(app.getByRole('button', { name: 'Undo' })).toHaveCount(1);
  const toast = await boxOf(app.getByRole('status').filter({ hasText: 'Undo' }));
  const list = await boxOf(app.locator('[data-captures]'));
  const detail = await boxOf(app.getByRole('region', { name: 'Tom Okafor' }));
  expect(Math.max(footOf(list), footOf(detail))).toBeLessThanOrEqual(Math.round(toast.y));
});

test('a mistake in a search is said below it, and what stands beside it stays there', async ({
  desk,
  openPage,
}) => {
  await seed(desk, 'captures', customersSaid(Date.now()));
  const app = await openPage('app.html');
  await app.setViewportSize({ width: 1360, height: 860 });
  const search = app.getByLabel('Search captures');
  await search.pressSequentially('kind:foo before:yesterday');
  const said = app.getByText('“foo” is no kind');
  await expect(said).toBeVisible();
  const field = await boxOf(search);
  expect((await boxOf(app.getByRole('button', { name: 'Keys' }))).y).toBeLessThan(field.y + field.height);
  expect((await boxOf(said)).y).toBeGreaterThanOrEqual(field.y + field.height);
});

test('the arrow of a choice stands in its box', async ({ openPage }) => {
  const app = await openPage('app.html');
  await app.setViewportSize({ width: 1360, height: 860 });
  await app.getByRole('button', { name: 'Add by hand' }).first().click();
  const kind = app.getByRole('dialog').getByRole('combobox', { name: 'Kind' });
  const box = await boxOf(kind);
  const arrow = await boxOf(kind.locator('xpath=following-sibling::*'));
  expect(arrow.x + arrow.width).toBeLessThanOrEqual(box.x + box.width);
});

test('what can be done with a selection is said in words in little room, and what does not fit stands under More', async ({
  desk,
  openPage,
}) => {
  await seed(desk, 'captures', customersSaid(Date.now()));
  const panel = await openPage('sidepanel.html');
  const bar = panel.getByRole('region', { name: 'Selected captures' });
  await panel.setViewportSize({ width: 400, height: 700 });
  await rows(panel).first().getByRole('button').focus();
  await panel.keyboard.press('x');
  await expect(bar.getByText('Mark as sorted')).toBeVisible();
  await expect(bar.getByText('Delete')).toBeVisible();
  await expect(bar.getByRole('button', { name: 'More…' })).toBeHidden();
  expect((await boxOf(bar)).height).toBeLessThan(90);
  await panel.setViewportSize({ width: 320, height: 700 });
  await expect(bar.getByRole('button', { name: 'Delete' })).toBeHidden();
  expect((await boxOf(bar)).height).toBeLessThan(90);
  await bar.getByRole('button', { name: 'More…' }).click();
  await expect(panel.getByRole('option', { name: 'Delete' })).toBeVisible();
});

test('what can be done with a capture takes one row at every width, in words where there is room', async ({
  desk,
  openPage,
}) => {
  await seed(desk, 'captures', customersSaid(Date.now()));
  const panel = await openPage('sidepanel.html');
  const bar = panel.getByRole('toolbar', { name: 'This capture' });
  await panel.setViewportSize({ width: 320, height: 700 });
  await rows(panel).first().getByRole('button').click();
  for (const width of [320, 360, 400, 424, 448, 520, 600, 700]) {
    await panel.setViewportSize({ width, height: 700 });
    await expect(bar.getByText('Mark as sorted')).toBeVisible();
    await expect(bar.getByRole('button', { name: 'Hand off to …' }).locator('svg')).toBeVisible();
    expect((await boxOf(bar)).height, `at ${width}px`).toBeLessThan(50);
  }
  await expect(bar.getByText('Hand off', { exact: true })).toBeVisible();
  await expect(bar.getByRole('button', { name: 'More…' })).toBeHidden();
  await panel.setViewportSize({ width: 320, height: 700 });
  await expect(bar.getByRole('button', { name: 'Delete' })).toBeHidden();
  await bar.getByRole('button', { name: 'More…' }).click();
  await expect(panel.getByRole('option', { name: 'Delete' })).toBeVisible();
});

test('the way to the other pages takes one row at every width', async ({ openPage }) => {
  const app = await openPage('app.html');
  const nav = app.getByRole('navigation', { name: 'Earshot' });
  for (const width of [320, 400, 440, 768]) {
    await app.setViewportSize({ width, height: 700 });
    await expect(nav.getByRole('link')).toHaveCount(5);
    const links = await nav.getByRole('link').all();
    const tops = await Promise.all(links.map(async (link) => Math.round((await boxOf(link)).y)));
    expect(new Set(tops).size, `at ${width}px`).toBe(1);
    expect((await boxOf(nav)).height).toBeLessThan(56);
    expect(await app.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});

test('a list that is chosen is as high as it was', async ({ openPage }) => {
  const app = await openPage('app.html');
  await app.setViewportSize({ width: 1360, height: 860 });
  const waiting = app.getByRole('button', { name: 'Waiting on a department' });
  const { height } = await boxOf(waiting);
  await waiting.click();
  await expect(waiting).toHaveAttribute('aria-current', 'page');
  expect((await boxOf(waiting)).height).toBe(height);
});

test('every key is in sight at once', async ({ desk, openPage }) => {
  await seed(desk, 'captures', customersSaid(Date.now()));
  const app = await openPage('app.html');
  await app.setViewportSize({ width: 1360, height: 860 });
  await rows(app).first().getByRole('button').focus();
  await app.keyboard.press('?');
  const keys = app.getByRole('group', { name: 'All keys' });
  await expect(keys.getByText('Trash', { exact: true })).toBeInViewport();
  expect(await keys.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0);
});
