import type { Page } from '@playwright/test';
import { captureBy, captured } from '../browsers/capture';
import { chooseFile } from '../browsers/files';
import { stored } from '../browsers/store';
import { expect, test } from '../browsers/test';

const complaint = 'came with one clip missing';

const choose = (page: Page, name: string, content: string) =>
  chooseFile(page, 'A backup of Earshot', name, content);

/** The file that a page hands to the browser to save; the driver of Firefox does not tell of downloads, so it is taken where it is handed over. */
async function backedUp(page: Page): Promise<string> {
  const handed = page.evaluate(
    () =>
      new Promise<{ name: string; text: string }>((resolve) => {
        HTMLAnchorElement.prototype.click = function () {
          void fetch(this.href)
            .then((file) => file.text())
            .then((text) => resolve({ name: this.download, text }));
        };
      }),
  );
  await page.getByRole('button', { name: 'Back up everything' }).click();
  const { name, text } = await handed;
  expect(name).toMatch(/^earshot-backup-\d{4}-\d\d-\d\d\.json$/);
  return text;
}

test('everything is backed up, lost, restored from the file, and the restore taken back', async ({
  tab,
  desk,
  openPage,
}) => {
  await tab.goto('https://x.com/home');
  await captureBy(tab, complaint);
  await expect(captured(tab)).toBeVisible();
  const [capture] = await stored(desk, 'captures');

  const page = await openPage('app.html');
  await page.getByRole('link', { name: 'Your data' }).click();
  const backup = await backedUp(page);
  expect(JSON.parse(backup)).toMatchObject({ format: 'earshot-backup', counts: { captures: 1 } });

  await desk.getByRole('toolbar', { name: 'This capture' }).getByRole('button', { name: 'More…' }).click();
  await desk.getByRole('option', { name: 'Delete' }).click();
  await expect.poll(() => stored(desk, 'captures')).toEqual([]);
  await choose(page, 'ours.json', backup);
  await page.getByRole('radio', { name: /^Replace/ }).check();
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(page.getByText(/^Restored: /)).toBeVisible();
  expect(await stored(desk, 'captures')).toEqual([capture]);
  await expect(desk.getByRole('list', { name: 'Captures' }).getByRole('listitem')).toHaveCount(1);

  await page.getByRole('button', { name: 'Go back to this' }).first().click();
  await expect(page.getByText(/^The inbox is as it was then/)).toBeVisible();
  expect(await stored(desk, 'captures')).toEqual([]);
});

test('a file that is none changes nothing; a person is erased with everything they said', async ({
  tab,
  desk,
  openPage,
}) => {
  await tab.goto('https://x.com/home');
  await captureBy(tab, complaint);
  await expect(captured(tab)).toBeVisible();
  const before = await stored(desk, 'captures');
  const page = await openPage('app.html');
  await page.getByRole('link', { name: 'Your data' }).click();
  const backup = await backedUp(page);

  await choose(page, 'cards.json', '{"cards":[]}');
  await expect(page.getByRole('alert')).toContainText('not a backup that Earshot has written');
  await choose(page, 'cut.json', backup.slice(0, -120));
  await expect(page.getByRole('alert')).toContainText('The end of this file is missing');
  expect(await stored(desk, 'captures')).toEqual(before);

  await page.getByLabel('Name or handle').pressSequentially(before[0]?.author.name ?? '');
  await page.getByRole('button', { name: 'Find' }).click();
  await page.getByRole('button', { name: 'Erase…' }).click();
  await page.getByRole('button', { name: 'Erase for good' }).click();
  await expect(page.getByText(/ is erased: 1 capture/)).toBeVisible();
  expect(await stored(desk, 'captures')).toEqual([]);
});
