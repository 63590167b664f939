import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Inbox } from '@/components/inbox/Inbox';
import { addCapture } from '@/lib/inbox/captures/captures';
import { database } from '@/lib/inbox/store/database';
import { seenPost } from '../../../unit/inbox/seen-post';
import { surround } from '../surroundings';

const text = async () => (await database.captures.get('x:1'))?.text;
const button = (name: string) => screen.findByRole('button', { name });

beforeEach(async () => {
  fakeBrowser.reset();
  surround('wide');
  await database.open();
  await Promise.all(database.tables.map((table) => table.clear()));
  const post = seenPost({ id: 'x:1', text: 'Ring me on 555 0199.' });
  await addCapture(post, { identity: null, brand: null, now: Date.now() });
  render(<Inbox surface="app" shown="x:1" />);
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('written words are blacked out by a second press, after it says that there is no Undo', async () => {
  await userEvent.click(await button('Black out…'));
  await userEvent.keyboard('555 0199');
  expect(await screen.findByText(/8 letters go.*There is no Undo/)).toBeTruthy();
  expect(await text()).toBe('Ring me on 555 0199.');
  await userEvent.click(await button('Black out for good'));
  await waitFor(async () => expect(await text()).toBe('Ring me on ████████.'));
  expect(await screen.findByText('Words blacked out')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  expect(await screen.findByText('Words blacked out: 8 letters')).toBeTruthy();
});

test('selected words stand in the form', async () => {
  const press = await button('Black out…');
  const selection = getSelection();
  if (!selection) throw new Error('no selection in this window');
  vi.spyOn(selection, 'toString').mockReturnValue('555 0199');
  await userEvent.click(press);
  expect(await screen.findByDisplayValue('555 0199')).toBeTruthy();
});

test('words that the customer did not say cannot be blacked out, and Escape leaves it', async () => {
  await userEvent.click(await button('Black out…'));
  await userEvent.keyboard('Dana');
  expect((await button('Black out for good')).hasAttribute('disabled')).toBe(true);
  await userEvent.keyboard('{Escape}');
  await button('Black out…');
  expect(await text()).toBe('Ring me on 555 0199.');
});
