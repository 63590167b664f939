import { expect, test } from '../browsers/test';

test('the check on the live sites keeps what was seen, also when the page is opened again', async ({
  tab,
  openPage,
}) => {
  await tab.goto('https://x.com/home');
  const settings = await openPage('app.html');
  await settings.getByRole('link', { name: 'Settings' }).click();
  await settings.getByText(/^0 of \d+ places checked$/).click();
  await settings.getByLabel('X: home box', { exact: true }).selectOption('works');
  await expect(settings.getByText(/^1 of \d+ places checked$/)).toBeVisible();
  const again = await openPage('app.html');
  await again.getByRole('link', { name: 'Settings' }).click();
  await again.getByText(/^1 of \d+ places checked$/).click();
  await expect(again.getByLabel('X: home box', { exact: true })).toHaveValue('works');
});
