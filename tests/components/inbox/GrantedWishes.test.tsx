import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Inbox } from '@/components/inbox/Inbox';
import { addCapture, capturesOf } from '@/lib/inbox/captures/captures';
import { database } from '@/lib/inbox/store/database';
import { grant } from '@/lib/inbox/posts/granted';
import { seenPost } from '../../unit/inbox/seen-post';
import { surround } from './surroundings';

const statuses = async () => (await capturesOf(['x:1', 'x:2'])).map(({ status }) => status);
const asked = /^You posted that it is available\. Mark what these 2 people asked for as shipped\?$/;

beforeEach(async () => {
  fakeBrowser.reset();
  surround('narrow');
  await database.open();
  await Promise.all(database.tables.map((table) => table.clear()));
  for (const [id, name] of [
    ['x:1', 'Maya'],
    ['x:2', 'Ben'],
  ] as const) {
    const author = { name, handle: name.toLowerCase(), profile: null };
    await addCapture(seenPost({ id, author, text: 'Please add calendar sync' }), {
      identity: null,
      brand: null,
      now: Date.now(),
      kind: 'idea',
    });
  }
  await grant(['x:1', 'x:2'], 10);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('a post that grants wishes marks nothing by itself; one press does, and asks to tell everybody', async () => {
  render(<Inbox surface="popup" />);
  expect(await screen.findByText(asked)).toBeTruthy();
  expect(await statuses()).toEqual(['new', 'new']);
  await userEvent.click(screen.getByRole('button', { name: 'Mark as shipped' }));
  await waitFor(async () => expect(await statuses()).toEqual(['shipped', 'shipped']));
  expect(await screen.findByRole('region', { name: 'Tell these 2 people' }, { timeout: 5_000 })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await statuses()).toEqual(['new', 'new']));
  await userEvent.click(screen.getByRole('button', { name: 'Back' }));
  expect(await screen.findByText(asked)).toBeTruthy();
});

test('"Not yet" leaves everything as it is and is not asked again', async () => {
  render(<Inbox surface="popup" />);
  await userEvent.click(await screen.findByRole('button', { name: 'Not yet' }));
  await waitFor(() => expect(screen.queryByText(asked)).toBeNull());
  expect(await statuses()).toEqual(['new', 'new']);
});
