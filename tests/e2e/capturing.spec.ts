import { expect, test } from '../browsers/test';

const captureButton = { name: 'Capture as idea' };

test('one click keeps a post on X, and a popup that was open all the while shows its words', async ({
  tab,
  desk,
}) => {
  await tab.goto('https://x.com/home');
  const post = tab.getByTestId('tweet').nth(1);
  const words = (await post.getByTestId('tweetText').first().innerText()).split('\n')[0] ?? '';
  await post.hover();
  await tab.getByRole('button', captureButton).click();
  await expect(tab.getByRole('button', { name: 'Captured ✓' })).toBeVisible();
  const list = desk.getByRole('list', { name: 'Captures' });
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await expect(list.getByRole('listitem')).toContainText(words);
});

test('Undo takes the capture back', async ({ tab, openPage }) => {
  await tab.goto('https://x.com/home');
  await tab.getByTestId('tweet').nth(1).hover();
  await tab.getByRole('button', captureButton).click();
  await tab.getByRole('button', { name: 'Undo' }).click();
  await expect(tab.getByRole('button', captureButton)).toBeVisible();
  const popup = await openPage('popup.html');
  await expect(popup.getByRole('heading', { name: 'Nothing captured yet' })).toBeVisible();
  await expect(popup.getByRole('list', { name: 'Captures' })).toHaveCount(0);
});

test('a post that is kept says so, also after a reload', async ({ tab }) => {
  await tab.goto('https://x.com/home');
  await tab.getByTestId('tweet').nth(1).hover();
  await tab.getByRole('button', captureButton).click();
  await expect(tab.getByRole('button', { name: 'Captured ✓' })).toBeVisible();
  await tab.reload();
  await tab.getByTestId('tweet').nth(1).hover();
  await expect(tab.getByRole('button', { name: 'Already captured' })).toBeVisible();
});
