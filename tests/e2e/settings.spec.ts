import { expect, test } from '../browsers/test';

test.beforeEach(({ tab }) => tab.goto('about:blank'));

test('the list beside the settings leads to a group and marks the one in view, and the way to other pages stays', async ({
  openPage,
}) => {
  const page = await openPage('app.html');
  await page.setViewportSize({ width: 1200, height: 800 });
  await page.getByRole('link', { name: 'Settings' }).click();
  const contents = page.getByRole('navigation', { name: 'Settings' });
  await contents.getByRole('link', { name: 'Hand-off' }).click();
  await expect(page.getByRole('heading', { name: 'Hand-off' })).toBeFocused();
  await contents.getByRole('link', { name: 'Writing' }).click();
  await expect(page.getByRole('heading', { name: 'Writing' })).toBeInViewport();
  await expect(contents.locator('[aria-current]')).toHaveText('Writing');
  await expect(page.getByRole('link', { name: 'Your data' })).toBeInViewport();
});

test('a brand saved with mistakes shows the first of them, however far up it stands', async ({
  openPage,
}) => {
  const page = await openPage('app.html');
  await page.setViewportSize({ width: 400, height: 600 });
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Add a brand' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByLabel('Names')).toBeFocused();
  await expect(page.getByText('A brand needs at least one name.')).toBeInViewport();
});
