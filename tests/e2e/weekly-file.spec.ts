import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { browser } from 'wxt/browser';
import { readBackup } from '@/lib/backup/read';
import { customersSaid } from '../browsers/customers';
import { testSaving as test } from '../browsers/leave';
import { seed } from '../browsers/store';
import { expect } from '../browsers/test';

/** What an extension page of either browser is given. */
declare const chrome: typeof browser;

test('whoever asks for it finds a backup of everything among the downloads, once a week', async ({
  tab,
  desk,
  downloads,
  openPage,
}) => {
  await tab.goto('about:blank');
  const captures = customersSaid(Date.now());
  await seed(desk, 'captures', captures);
  const files = () =>
    readdirSync(downloads, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));

  const page = await openPage('app.html');
  await page.getByRole('link', { name: 'Your data' }).click();
  const wanted = page.getByRole('checkbox', { name: 'Save a backup to my downloads once a week' });
  await wanted.click();
  await expect(wanted).toBeChecked();
  expect(files()).toEqual([]);

  await openPage('app.html');
  await expect.poll(files).toEqual([expect.stringMatching(/^Earshot.earshot-backup-\d{4}-\d\d-\d\d\.json$/)]);
  const [file = ''] = files();
  const text = async function* () {
    yield readFileSync(join(downloads, file), 'utf8');
  };
  await expect.poll(() => readBackup(text())).toMatchObject({ backup: { damage: null, bad: [] } });
  const read = await readBackup(text());
  expect('backup' in read && read.backup.contents.captures).toHaveLength(captures.length);

  await openPage('app.html');
  await desk.evaluate(
    (at) => chrome.storage.local.set({ 'weekly-file': at }),
    Date.now() - 8 * 24 * 60 * 60 * 1000,
  );
  await openPage('app.html');
  await expect.poll(files).toHaveLength(2);
});
