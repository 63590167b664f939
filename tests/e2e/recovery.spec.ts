import type { Page } from '@playwright/test';
import { captureBy, captured, notSaved } from '../browsers/capture';
import { databaseOf, putDatabase, versionIn } from '../browsers/raw';
import { mendDatabase, stored } from '../browsers/store';
import { expect, test } from '../browsers/test';
import { newest } from '../samples/versions';

const complaint = 'came with one clip missing';

/** The database of the version before, one store of which has another key than any version gave it: no update goes through. */
async function broken() {
  const raw = await databaseOf(4);
  const stores = raw.stores.map((store) =>
    store.name === 'posts' ? { ...store, keyPath: 'nowhere', rows: [] } : store,
  );
  return { ...raw, stores };
}

/** The file that a page hands to the browser to save. */
async function savedFrom(page: Page): Promise<string> {
  const handed = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        HTMLAnchorElement.prototype.click = function () {
          void fetch(this.href)
            .then((file) => file.text())
            .then(resolve);
        };
      }),
  );
  await page.getByRole('button', { name: 'Save a file' }).click();
  return handed;
}

test.afterEach(async ({ desk, openPage }) => {
  await mendDatabase(desk);
  const popup = await openPage('popup.html');
  await expect(popup.getByRole('heading', { name: 'Nothing captured yet' })).toBeVisible();
});

test('what a newer Earshot wrote is not touched: nothing is captured into it, and the inbox says why', async ({
  tab,
  openPage,
}) => {
  const bare = await openPage('icon/128.png');
  await putDatabase(bare, { ...(await databaseOf(newest)), version: (newest + 1) * 10 });
  await tab.goto('https://x.com/home');
  await captureBy(tab, complaint);
  await expect(notSaved(tab)).toBeVisible();
  const popup = await openPage('popup.html');
  await expect(popup.getByRole('alert')).toContainText('This inbox was written by a newer Earshot');
  expect(await versionIn(bare)).toBe((newest + 1) * 10);
});

test('an inbox that cannot be opened gives out every word that can be read, goes back to a copy, or starts empty', async ({
  tab,
  openPage,
}) => {
  const bare = await openPage('icon/128.png');
  await putDatabase(bare, await broken());
  const page = await openPage('app.html');
  await expect(page.getByRole('alert')).toContainText('The inbox cannot be opened');
  await page.getByText('If it stays like this').click();
  expect(await savedFrom(page)).toContain('The clasp broke after two weeks.');
  await expect(page.getByText(/^Saved as earshot-rescued-/)).toBeVisible();

  // Its own copy, made before the update that failed, is broken as well.
  await page.getByRole('button', { name: 'Go back to this' }).first().click();
  await expect(page.getByText('Earshot could not go back to that copy.')).toBeVisible();

  await page.getByRole('button', { name: 'Empty the inbox…' }).click();
  expect(await versionIn(bare)).toBe(40);
  await page.getByRole('button', { name: 'Empty it for good' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing captured yet' })).toBeVisible();

  await tab.goto('https://x.com/home');
  await captureBy(tab, complaint);
  await expect(captured(tab)).toBeVisible();
  expect(await stored(bare, 'captures')).toHaveLength(1);
});
