import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Import } from '@/components/settings/Import';
import { addCapture } from '@/lib/inbox/captures/captures';
import { database } from '@/lib/inbox/store/database';
import { likenessOf } from '@/lib/feedback/wishes/similar';
import { defaultSettings } from '@/lib/profile/settings';
import { siteOfHost } from '@/lib/sites/matches';
import { seenPost } from '../../unit/inbox/seen-post';

const onTrouble = vi.fn();
const table = 'Who,Content,When\nDana,It leaks,2026-03-01\nBen,Lovely strap,yesterday\nAna,It squeaks,\n';

const picture = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x2c, 10, 0x31, 10);

const choose = async (text: BlobPart) => {
  render(<Import settings={defaultSettings} siteOf={siteOfHost} onTrouble={onTrouble} />);
  await userEvent.upload(
    screen.getByLabelText('A table of what customers said'),
    new File([text], 'said.csv', { type: 'text/csv' }),
  );
};
const column = (field: string) => screen.getByRole('combobox', { name: `Column of: ${field}` });

beforeEach(async () => {
  fakeBrowser.reset();
  await database.open();
});
afterEach(async () => {
  cleanup();
  await database.delete();
  expect(onTrouble).not.toHaveBeenCalled();
});

test('what would come is shown, columns are put right, rows that cannot be kept say why, and nothing has come yet', async () => {
  await addCapture(seenPost({ id: 'x:1', likeness: likenessOf('', 'It leaks') }), {
    identity: null,
    brand: null,
    now: 1,
  });
  await choose(table);
  expect(await screen.findByText(/2 captures would come, and 1 are here already/)).toBeTruthy();
  await userEvent.selectOptions(column('Name'), 'Who');
  expect(await screen.findByText(/3 captures would come/)).toBeTruthy();
  expect(screen.getByText('1 row: date not understood, the words come without it.')).toBeTruthy();
  expect(await database.captures.count()).toBe(1);
});

test('rows that come, are here and cannot be kept add up to all rows, and kinds that are not known are counted', async () => {
  await choose('Text,Kind\nOne,idea\nTwo,banana\n,idea\n"Never closed,idea\n');
  const sum = await screen.findByText(
    /4 rows\. 2 captures would come, and 0 are here already; 2 rows cannot be kept/,
  );
  expect(sum).toBeTruthy();
  expect(screen.getByText('1 row: kind not known, left to the guess.')).toBeTruthy();
});

test('dates that can be read in two ways are asked about, and come as was said', async () => {
  await choose('Text,Date\nOne,10/01/2026\n');
  expect(await screen.findByText('1 row: date not understood, the words come without it.')).toBeTruthy();
  const order = screen.getByRole('combobox', { name: '10/01/2026 is' });
  expect(
    within(order)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['Choose…', '10 January 2026', '1 October 2026']);
  await userEvent.selectOptions(order, '1 October 2026');
  await waitFor(() => expect(screen.queryByText(/date not understood/)).toBeNull());
  await userEvent.click(screen.getByRole('button', { name: 'Import' }));
  await screen.findByText(/^Imported 1 capture at /);
  expect(await database.captures.toArray()).toMatchObject([
    { site: 'web', postedAt: Date.UTC(2026, 9, 1, 12) },
  ]);
});

test('it is imported and taken back', async () => {
  await choose(table);
  await screen.findByText(/3 captures would come/);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Said on' }), 'linkedin');
  await userEvent.click(screen.getByRole('button', { name: 'Import' }));
  expect(await screen.findByText(/^Imported 3 captures at/)).toBeTruthy();
  expect((await database.captures.toArray()).map(({ site }) => site)).toEqual([
    'linkedin',
    'linkedin',
    'linkedin',
  ]);
  await userEvent.click(screen.getByRole('button', { name: 'Take it back' }));
  expect(await screen.findByText('3 captures moved to the trash.')).toBeTruthy();
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Take it back' })).toBeNull());
  expect(await database.captures.count()).toBe(0);
});

test('an import can be taken back by a page that is opened later', async () => {
  await choose(table);
  await screen.findByText(/3 captures would come/);
  await userEvent.click(screen.getByRole('button', { name: 'Import' }));
  await screen.findByText(/^Imported 3 captures at/);
  cleanup();
  render(<Import settings={defaultSettings} siteOf={siteOfHost} onTrouble={onTrouble} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Take it back' }));
  await screen.findByText('3 captures moved to the trash.');
  expect(await database.captures.count()).toBe(0);
});

test('what was said before is offered to be merged, and merged and undone all at once', async () => {
  await addCapture(seenPost({ id: 'x:1', text: 'It leaks' }), { identity: null, brand: null, now: 1 });
  await choose('Author,Text\nEve,It leaks\nBen,It leaks!\nAna,It squeaks\n');
  await screen.findByText(/3 captures would come/);
  await userEvent.click(screen.getByRole('button', { name: 'Import' }));
  expect(await screen.findByText('2 of what came say what was said before')).toBeTruthy();
  const merged = async () =>
    (await database.captures.toArray()).filter(({ mergedInto }) => mergedInto === 'x:1').length;
  await userEvent.click(screen.getByRole('button', { name: 'Merge all 2', hidden: true }));
  const undos = await screen.findAllByRole('button', { name: /Undo the merge of what/, hidden: true });
  expect(await merged()).toBe(2);
  await userEvent.click(undos[0] ?? document.body);
  await screen.findByRole('button', { name: 'Merge all 2', hidden: true });
  expect(await merged()).toBe(0);
  await userEvent.click(screen.getByRole('button', { name: 'Merge what Ben said', hidden: true }));
  await screen.findByRole('button', { name: 'Undo the merge of what Ben said', hidden: true });
  expect(await merged()).toBe(1);
});

test('a file without a table says so', async () => {
  await choose(picture);
  expect(await screen.findByText(/^There is no table in this file\./)).toBeTruthy();
});
