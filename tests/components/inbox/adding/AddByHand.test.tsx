import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Inbox } from '@/components/inbox/Inbox';
import { addCapture } from '@/lib/inbox/captures/captures';
import { database } from '@/lib/inbox/store/database';
import { readView } from '@/lib/inbox/surfaces/views';
import { seenPost } from '../../../unit/inbox/seen-post';
import { surround } from '../surroundings';

const inbox = () => render(<Inbox surface="popup" siteOf={(host) => (host === 'x.com' ? 'x' : null)} />);
const form = async () => within(await screen.findByRole('dialog', { name: 'Add by hand' }));
const kept = () => database.captures.toArray();

async function write(words: string, who: string, where: string) {
  const shown = await form();
  await userEvent.click(shown.getByLabelText('Their words'));
  await userEvent.paste(words);
  await userEvent.click(shown.getByLabelText('Who said it'));
  await userEvent.paste(who);
  await userEvent.click(shown.getByLabelText('Where'));
  await userEvent.paste(where);
}
const add = async () => userEvent.click((await form()).getByRole('button', { name: 'Add' }));

beforeEach(async () => {
  fakeBrowser.reset();
  surround('narrow');
  await database.open();
  await Promise.all(database.tables.map((table) => table.clear()));
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('words pasted into an empty inbox are kept, shown, and taken back by Undo', async () => {
  inbox();
  const [press] = await screen.findAllByText('Add by hand');
  await userEvent.click(press ?? document.body);
  await write('The strap slips.', 'Dana Reyes (@dana)', 'x.com/dana/status/7');
  await userEvent.selectOptions((await form()).getByLabelText('Kind'), 'Problem');
  await add();
  const detail = within(await screen.findByRole('region', { name: 'Dana Reyes' }));
  expect(detail.getByText('The strap slips.')).toBeTruthy();
  expect(detail.getByText('Written down by hand')).toBeTruthy();
  expect(await kept()).toMatchObject([{ site: 'x', kind: 'problem', kindBy: 'person', taken: 'hand' }]);
  await waitFor(async () => expect((await readView('popup')).typed).toEqual({}));
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await kept()).toEqual([]));
  expect(await database.trash.count()).toBe(1);
});

test('what is half written is there again when the inbox is opened again', async () => {
  inbox();
  await screen.findAllByText('Add by hand');
  await userEvent.keyboard('p');
  await write('The strap', '@dana', '');
  await waitFor(async () => expect((await readView('popup')).typed['hand who']).toBe('@dana'));
  cleanup();
  inbox();
  await screen.findAllByText('Add by hand');
  await userEvent.keyboard('p');
  const shown = await form();
  expect(shown.getByDisplayValue('The strap')).toBeTruthy();
});

test('without words, or with an address that is none, it says what is missing and keeps nothing', async () => {
  inbox();
  await screen.findAllByText('Add by hand');
  await userEvent.keyboard('p');
  await add();
  expect((await form()).getByText('Write or paste what they said.')).toBeTruthy();
  await write('It leaks.', '', 'the forum');
  await add();
  const where = (await form()).getByLabelText('Where');
  expect(where.getAttribute('aria-invalid')).toBe('true');
  expect(await kept()).toEqual([]);
});

test('words that are kept already open where they are', async () => {
  const post = seenPost({ id: 'x:1', text: 'It leaks.' });
  await addCapture(post, { identity: null, brand: null, now: Date.now() });
  inbox();
  await screen.findByRole('list', { name: 'Captures' });
  await userEvent.keyboard('p');
  await write('it leaks', '@dana', 'https://x.com/dana/status/1');
  await add();
  expect(await screen.findByText('These words are in the inbox already')).toBeTruthy();
  await screen.findByRole('region', { name: 'Dana Reyes' });
  expect(await kept()).toHaveLength(1);
});
