import 'fake-indexeddb/auto';
import { Blob as NodeBlob } from 'node:buffer';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Inbox } from '@/components/inbox/Inbox';
import { addCapture } from '@/lib/inbox/captures/captures';
import { copyDatabase } from '@/lib/inbox/copies/copies';
import { database, latestVersion } from '@/lib/inbox/store/database';
import { readRaw, writeRaw, type RawDatabase } from '@/lib/inbox/store/raw';
import { seenPost } from '../../unit/inbox/seen-post';
import { surround } from './surroundings';

const occasion = { identity: null, brand: null, now: 1_000 };
const copiesName = 'earshot-copies';
const open = indexedDB.open.bind(indexedDB);

/** The inbox with one capture in it, as some other Earshot or an accident left it. */
async function leave(change: (raw: RawDatabase) => RawDatabase): Promise<void> {
  await addCapture(seenPost({ id: 'x:1', text: 'It leaks.' }), occasion);
  const raw = await readRaw(database.name);
  if (!raw) throw new Error('nothing was captured');
  await database.delete();
  await writeRaw(database.name, change(raw));
}

const newer = (raw: RawDatabase) => ({ ...raw, version: (latestVersion + 1) * 10 });
/** One store has another key than every version gave it, so that no update goes through. */
const broken = (raw: RawDatabase) => ({
  ...raw,
  version: 40,
  stores: raw.stores.map((store) => (store.name === 'posts' ? { ...store, keyPath: 'nowhere' } : store)),
});
/** Makes the browser refuse the databases of these names. */
function refuse(...names: string[]): void {
  vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
    if (names.includes(name)) throw new DOMException('Internal error opening backing store', 'UnknownError');
    return open(name, version);
  });
}

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const offered = async () => userEvent.click(await screen.findByText('If it stays like this'));

/** Files that the page gives the browser to save. */
const saved: { name: string; text: Promise<string> }[] = [];

beforeEach(async () => {
  fakeBrowser.reset();
  surround('narrow');
  saved.length = 0;
  let last: Blob;
  // That of jsdom cannot be streamed.
  vi.stubGlobal('Blob', NodeBlob);
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        last = blob;
        return 'blob:it';
      },
      revokeObjectURL: () => undefined,
    }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    saved.push({ name: this.download, text: last.text() });
  });
  await database.open();
});
afterEach(async () => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  await database.delete();
  await Dexie.delete(copiesName);
});

describe('an inbox that a newer Earshot wrote', () => {
  test('is not touched, and says so', async () => {
    await leave(newer);
    const before = await readRaw(database.name);
    render(<Inbox surface="popup" />);
    expect((await screen.findByRole('alert')).textContent).toContain('written by a newer Earshot');
    expect(await readRaw(database.name)).toEqual(before);
  });
});

describe('an inbox that cannot be opened', () => {
  test('is saved as far as it can be read, as a backup with every word', async () => {
    await leave(broken);
    render(<Inbox surface="popup" />);
    await offered();
    await press('Save a file');
    expect(await screen.findByText(/^Saved as earshot-rescued-.*: 2 records\.$/)).toBeTruthy();
    expect(await saved[0]?.text).toContain('It leaks.');
  });

  test('says what of it is lost', async () => {
    await leave(broken);
    render(<Inbox surface="popup" />);
    await offered();
    vi.spyOn(IDBObjectStore.prototype, 'openCursor').mockImplementationOnce(() => {
      throw new DOMException('', 'DataError');
    });
    await press('Save a file');
    expect(await screen.findByText(/These could not be read to the end: captures\.$/)).toBeTruthy();
  });

  test('goes back to a copy, and opens', async () => {
    await addCapture(seenPost({ id: 'x:9', text: 'From before.' }), occasion);
    await copyDatabase(database.name, 'week', 500);
    await leave(broken);
    render(<Inbox surface="popup" />);
    await offered();
    const copies = await screen.findAllByRole('button', { name: 'Go back to this' });
    // The first was made just now, before the update that failed.
    await userEvent.click(copies[1] ?? document.body);
    expect(await screen.findByText('From before.')).toBeTruthy();
  });

  test('is emptied only at the second press', async () => {
    await leave(broken);
    render(<Inbox surface="popup" />);
    await offered();
    await press('Empty the inbox…');
    expect(await readRaw(database.name)).toMatchObject({ version: 40 });
    await press('Empty it for good');
    expect(await screen.findByText('Nothing captured yet')).toBeTruthy();
  });

  test('of which nothing can be read, its copies neither, says each', async () => {
    await leave(broken);
    refuse(database.name, copiesName);
    render(<Inbox surface="popup" />);
    await offered();
    await press('Save a file');
    expect(await screen.findByText(/^None of it can be read/)).toBeTruthy();
    expect(await screen.findByText('The copies cannot be read either.')).toBeTruthy();
    await press('Empty the inbox…');
    vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(() => {
      throw new DOMException('', 'UnknownError');
    });
    await press('Empty it for good');
    expect(await screen.findByText(/Nothing is lost/)).toBeTruthy();
  });
});
