import type { Page } from '@playwright/test';
import { backupText } from '@/lib/backup/write';
import type { TableName } from '@/lib/backup/format';
import type { Capture } from '@/lib/feedback/capture';
import type { HistoryEvent } from '@/lib/feedback/captures/history';
import { customersSaid } from '../browsers/customers';
import { chooseFile } from '../browsers/files';
import { seed, setSettings, stored } from '../browsers/store';
import { expect, test } from '../browsers/test';

const here = customersSaid(Date.now());
const [magnet, newsletter] = ['The magnet', 'The newsletter'].map((start) => {
  const found = here.find(({ text }) => text.startsWith(start));
  if (!found) throw new Error(`no customer said ${start}`);
  return found;
}) as [Capture, Capture];

const table = `Customer,Username,Feedback,Created at
Nora Lind,@noralind,"Straps in green, please",2026-03-01
Sam Ott,@samott,The magnet on the flap wipes my gym card: every time!,2026-03-02
Peter Novak,@pnovak,"${newsletter.text}",2026-03-02
Ida Falk,@idafalk,It squeaks,yesterday
Tom Berg,@tomberg,,2026-03-04
Eva Roth,@evaroth,"Never closed,2026-03-05
`;

const idsOf = (captures: readonly Capture[]) => captures.map(({ id }) => id).sort();
const byAuthor = async (desk: Page, name: string) =>
  (await stored(desk, 'captures')).find(({ author }) => author.name === name);

/** What is kept of one's data, and how a file is brought to it. */
async function yourData(openPage: (path: 'app.html') => Promise<Page>) {
  const page = await openPage('app.html');
  await page.getByRole('link', { name: 'Your data' }).click();
  return {
    page,
    choose: (press: string, name: string, content: string) => chooseFile(page, press, name, content),
  };
}

test.beforeEach(async ({ tab, desk }) => {
  await tab.goto('about:blank');
  await seed(desk, 'captures', here);
});

test('a table with bad rows is shown before anything comes, comes once, is filed by our rules, and is taken back by one press', async ({
  desk,
  openPage,
}) => {
  await setSettings(desk, {
    departments: [{ id: 'product', name: 'Product', person: '', target: null, areas: ['Straps'] }],
    brands: [
      {
        id: 'larkfield',
        names: ['Larkfield'],
        handles: [],
        domains: [],
        products: [],
        areas: [{ name: 'Straps', keywords: ['strap'] }],
        competitors: [],
        audience: [],
        tone: 'plain',
      },
    ],
  });
  const { page, choose } = await yourData(openPage);
  const chooseTable = () => choose('A table of what customers said', 'said.csv', table);
  await chooseTable();
  await expect(page.getByText('6 rows. 3 captures would come, and 1 are here already')).toBeVisible();
  await expect(page.getByText('1 row: date not understood, the words come without it.')).toBeVisible();
  await page.getByText('2 rows cannot be kept and will be left out').click();
  await expect(page.getByText('Row 6: There are no words in it.')).toBeVisible();
  await expect(page.getByText(/^Row 7: .*quotation mark/)).toBeVisible();
  expect(idsOf(await stored(desk, 'captures'))).toEqual(idsOf(here));

  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText(/^Imported 3 captures at /)).toBeVisible();
  expect(await byAuthor(desk, 'Nora Lind')).toMatchObject({ areas: ['Straps'], department: 'product' });

  await page.getByText('1 of what came says what was said before').click();
  await page.getByRole('button', { name: 'Merge what Sam Ott said' }).click();
  await expect(page.getByRole('button', { name: 'Undo the merge of what Sam Ott said' })).toBeFocused();
  expect(await byAuthor(desk, 'Sam Ott')).toMatchObject({ mergedInto: magnet.id, status: magnet.status });

  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByText('3 captures moved to the trash.')).toBeVisible();
  expect(idsOf(await stored(desk, 'captures'))).toEqual(idsOf(here));

  // What is in the trash is known, and does not come again by itself.
  await chooseTable();
  await expect(page.getByText('0 captures would come, and 4 are here already')).toBeVisible();
  const press = page.getByRole('button', { name: 'Import', exact: true });
  await expect(press).toBeDisabled();
  await expect(press).toHaveCSS('border-style', 'dashed');
});

test('a colleague’s backup with a bad line joins both, comes once, and is taken back by one press', async ({
  desk,
  openPage,
}) => {
  const decided: HistoryEvent = {
    capture: magnet.id,
    change: 'theirs',
    at: Date.now(),
    by: 'person',
    what: 'department',
    from: magnet.department,
    to: 'support',
  };
  const theirs: Partial<Record<TableName, unknown[]>> = {
    captures: [
      { ...magnet, department: 'support' },
      { ...newsletter, id: 'x:theirs', likeness: 'theirs', text: 'A bell would be nice.' },
      { id: 'x:bad' },
    ],
    events: [decided],
  };
  const rows = async function* (name: TableName) {
    yield theirs[name] ?? [];
  };
  let backup = '';
  for await (const piece of backupText(rows, {}, Date.now())) backup += piece;

  const { page, choose } = await yourData(openPage);
  const chooseBackup = () => choose('A backup of Earshot', 'theirs.json', backup);
  await chooseBackup();
  await page.getByText('1 line could not be read and will be left out').click();
  await expect(page.getByText('Line 4: captures: likeness is not what it should be.')).toBeVisible();
  await expect(
    page.getByText(/^This would bring 1 capture that are not here, decisions to 1 capture/),
  ).toBeVisible();
  // A radio in a form keeps the size of a radio, beside its name.
  await expect(page.getByRole('radio', { name: 'Add to what is here' })).toHaveCSS('inline-size', '16px');
  expect(idsOf(await stored(desk, 'captures'))).toEqual(idsOf(here));

  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(page.getByText(/^Restored: /)).toBeVisible();
  const joined = await stored(desk, 'captures');
  expect(idsOf(joined)).toEqual([...idsOf(here), 'x:theirs'].sort());
  expect(joined.find(({ id }) => id === magnet.id)).toEqual({ ...magnet, department: 'support' });

  await chooseBackup();
  await expect(page.getByText('This would bring 2 captures that are here already.')).toBeVisible();
  await page.getByRole('button', { name: 'Leave it' }).click();

  await page.getByRole('button', { name: 'Go back to this' }).first().click();
  await expect(page.getByText(/^The inbox is as it was then/)).toBeVisible();
  expect(await byAuthor(desk, magnet.author.name)).toEqual(magnet);
  expect(idsOf(await stored(desk, 'captures'))).toEqual(idsOf(here));
});
