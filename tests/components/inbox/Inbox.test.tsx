import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Inbox } from '@/components/inbox/Inbox';
import type { SeenPost } from '@/lib/feedback/capture';
import { addCapture, byPerson, capturesOf, changeNote } from '@/lib/inbox/captures';
import { change } from '@/lib/inbox/changes';
import { database } from '@/lib/inbox/database';
import { keep, recording } from '@/lib/inbox/ledger';
import { keepView } from '@/lib/inbox/views';
import { seenPost } from '../../unit/inbox/seen-post';

const now = Date.now();
let order = 0;

async function captured(id: string, text: string, post: Partial<SeenPost> = {}) {
  order += 1;
  await addCapture(seenPost({ id, text, ...post }), { identity: null, brand: null, now: now + order });
}

async function three() {
  await captured('x:1', 'The clasp broke after two weeks.');
  await captured('x:2', 'Would be great if it had a rain cover.');
  await captured('x:3', 'Does the lamp dim?', {
    author: { name: 'Åsa Lindqvist', handle: 'asa', profile: null },
  });
}

const list = () => screen.findByRole('list', { name: 'Captures' });
const rows = async () => within(await list()).findAllByRole('listitem');
const rowOf = async (text: string) => {
  const row = (await rows()).find((row) => row.textContent?.includes(text));
  if (!row) throw new Error(`no row says "${text}"`);
  return within(row);
};

beforeEach(async () => {
  fakeBrowser.reset();
  await database.open();
  await Promise.all(database.tables.map((table) => table.clear()));
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the list', () => {
  test('shows captures newest first, with who said what, where and to whom', async () => {
    await three();
    await captured('linkedin:4', 'Offline maps', {
      site: 'linkedin',
      shortened: true,
      media: ['image'],
      images: ['A map'],
      answers: {
        author: { name: 'Northwind', handle: null, profile: null },
        text: 'What next?',
        permalink: null,
      },
    });
    render(<Inbox surface="popup" />);
    const [newest] = await rows();
    expect(newest?.textContent).toMatch(/Dana Reyes.*@dana.*LinkedIn/);
    expect(newest?.textContent).toContain('In reply to Northwind: What next?');
    expect(newest?.textContent).toContain('Image: A map');
    expect(newest?.textContent).toContain('Shortened by the site');
    expect(await rows()).toHaveLength(4);
  });

  test('shows a capture that arrives while it is open', async () => {
    await three();
    render(<Inbox surface="popup" />);
    expect(await rows()).toHaveLength(3);
    await captured('x:9', 'Just in');
    await waitFor(async () => expect(await rows()).toHaveLength(4));
    expect((await rows())[0]?.textContent).toContain('Just in');
  });

  test('folds long words away and opens them at a press', async () => {
    await captured('x:1', 'The left bag ends up heavier. '.repeat(20));
    render(<Inbox surface="popup" />);
    const row = await rowOf('left bag');
    await userEvent.click(row.getByRole('button', { name: 'More' }));
    expect(row.getByRole('button', { name: 'Less' }).getAttribute('aria-expanded')).toBe('true');
  });

  test('links to the original only where its address is one of the web', async () => {
    await captured('x:1', 'With an address');
    await captured('x:2', 'With a trap', { permalink: 'javascript:alert(1)' });
    render(<Inbox surface="popup" />);
    const link = (await rowOf('With an address')).getByRole('link', { name: 'Open on X' });
    expect(link.getAttribute('href')).toBe('https://x.com/dana/status/1');
    expect((await rowOf('With a trap')).queryByRole('link')).toBeNull();
  });
});

describe('before the first capture', () => {
  test('the inbox teaches how one is made, in three steps', async () => {
    render(<Inbox surface="popup" />);
    expect(await screen.findByRole('heading', { name: 'Nothing captured yet' })).toBeTruthy();
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
  });
});

describe('searching', () => {
  test('typing filters by words, author and note, and marks the hits', async () => {
    await three();
    await changeNote('x:1', 'ask the workshop');
    render(<Inbox surface="popup" />);
    const box = await screen.findByRole('searchbox', { name: 'Search captures' });
    await userEvent.type(box, 'rain');
    await waitFor(async () => expect(await rows()).toHaveLength(1));
    expect((await rowOf('rain cover')).getByText('rain').tagName).toBe('MARK');
    await userEvent.clear(box);
    await userEvent.type(box, 'asa');
    await waitFor(async () => expect((await rows()).map((row) => row.textContent)[0]).toContain('lamp'));
    await userEvent.clear(box);
    await userEvent.type(box, 'workshop');
    await waitFor(async () => expect((await rows()).map((row) => row.textContent)[0]).toContain('clasp'));
  });

  test('what fits nothing says so and offers the way back', async () => {
    await three();
    render(<Inbox surface="popup" />);
    await userEvent.type(await screen.findByRole('searchbox'), 'zeppelin');
    await userEvent.click(await screen.findByRole('button', { name: 'Show all' }));
    await waitFor(async () => expect(await rows()).toHaveLength(3));
  });

  test('by kind and status', async () => {
    await three();
    await change(['x:1'], () => ({ status: 'planned' }), byPerson(now));
    render(<Inbox surface="popup" />);
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Show kind' }), 'Problem');
    await waitFor(async () => expect(await rows()).toHaveLength(1));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Show status' }), 'New');
    expect(await screen.findByText('No capture fits this search.')).toBeTruthy();
  });

  test('survives closing and reopening the surface', async () => {
    await three();
    const popup = render(<Inbox surface="popup" />);
    await userEvent.type(await screen.findByRole('searchbox'), 'lamp');
    await waitFor(async () => expect((await database.views.get('popup'))?.search).toBe('lamp'));
    popup.unmount();
    render(<Inbox surface="popup" />);
    expect(await screen.findByDisplayValue('lamp')).toBeTruthy();
    await waitFor(async () => expect(await rows()).toHaveLength(1));
  });

  test('each surface has a view of its own', async () => {
    await three();
    await keepView({ surface: 'popup', search: 'lamp', kind: null, status: null });
    render(<Inbox surface="app" />);
    expect(await rows()).toHaveLength(3);
  });
});

describe('sorting', () => {
  test('a guess that could as well be another shows its doubt until a person decides', async () => {
    await captured('x:1', 'Any chance of a green one?');
    await database.captures.update('x:1', { kind: 'question', second: 'idea', unsure: true });
    await captured('x:2', 'The clasp broke after two weeks.');
    render(<Inbox surface="popup" />);
    const doubtful = (await rowOf('green')).getByRole('combobox', { name: 'Kind' });
    expect(doubtful).toHaveProperty('title', 'An unsure guess, with an idea in it');
    expect(within(doubtful).getByRole('option', { selected: true }).textContent).toBe('Question?');
    const sure = (await rowOf('clasp')).getByRole('combobox', { name: 'Kind' });
    expect(within(sure).getByRole('option', { selected: true }).textContent).toBe('Problem');
    await userEvent.selectOptions(doubtful, 'Idea');
    await waitFor(async () => {
      const decided = (await rowOf('green')).getByRole('combobox', { name: 'Kind' });
      expect(within(decided).getByRole('option', { selected: true }).textContent).toBe('Idea');
      expect(decided).toHaveProperty('title', '');
    });
  });

  test('a corrected kind is written as a person’s', async () => {
    await three();
    render(<Inbox surface="popup" />);
    await userEvent.selectOptions((await rowOf('clasp')).getByRole('combobox', { name: 'Kind' }), 'Idea');
    await waitFor(async () =>
      expect(await capturesOf(['x:1'])).toMatchObject([{ kind: 'idea', kindBy: 'person' }]),
    );
  });

  test('a status is written, told to the background, and can be undone', async () => {
    const told = vi.fn();
    fakeBrowser.runtime.onMessage.addListener((message: unknown) => told(message));
    await three();
    render(<Inbox surface="popup" />);
    await userEvent.selectOptions(
      (await rowOf('clasp')).getByRole('combobox', { name: 'Status' }),
      'Planned',
    );
    await waitFor(async () => expect(await capturesOf(['x:1'])).toMatchObject([{ status: 'planned' }]));
    await waitFor(() => expect(told).toHaveBeenCalledWith({ name: 'inbox.changed', payload: {} }));
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await capturesOf(['x:1'])).toMatchObject([{ status: 'new' }]));
  });
});

describe('notes', () => {
  test('every keystroke is kept: a half-typed note survives closing', async () => {
    await three();
    const popup = render(<Inbox surface="popup" />);
    await userEvent.click((await rowOf('clasp')).getByRole('button', { name: 'Add a note' }));
    await userEvent.type(await screen.findByRole('textbox', { name: 'Note' }), 'Ask Tom');
    popup.unmount();
    await waitFor(async () => expect(await capturesOf(['x:1'])).toMatchObject([{ note: 'Ask Tom' }]));
    render(<Inbox surface="popup" />);
    expect(await screen.findByDisplayValue('Ask Tom')).toBeTruthy();
  });

  test('what could not be saved stays in the field, and is said', async () => {
    await three();
    render(<Inbox surface="popup" />);
    await userEvent.click((await rowOf('clasp')).getByRole('button', { name: 'Add a note' }));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const field = await screen.findByRole('textbox', { name: 'Note' });
    await userEvent.type(field, 'Ask');
    expect((await screen.findByRole('alert')).textContent).toContain('the disk is full');
    expect(screen.getByDisplayValue('Ask')).toBe(field);
  });
});

describe('deleting', () => {
  test('takes the row away, keeps focus in the list, and Undo brings it back', async () => {
    await three();
    render(<Inbox surface="popup" />);
    await userEvent.click((await rowOf('rain cover')).getByRole('button', { name: 'Delete' }));
    await waitFor(async () => expect(await rows()).toHaveLength(2));
    expect(document.activeElement?.textContent).toContain('clasp');
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await rows()).toHaveLength(3));
  });

  test('that was refused leaves the row and says that nothing was lost', async () => {
    await three();
    render(<Inbox surface="popup" />);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'InvalidStateError');
    });
    await userEvent.click((await rowOf('clasp')).getByRole('button', { name: 'Delete' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Everything saved before is safe');
    expect(await rows()).toHaveLength(3);
  });
});

test('a database that cannot be opened shows what happened and a way to try again', async () => {
  database.close();
  const opening = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('', 'InvalidStateError');
  });
  render(<Inbox surface="popup" />);
  expect((await screen.findByRole('alert')).textContent).toContain('Your captures are not touched');
  opening.mockRestore();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Nothing captured yet')).toBeTruthy();
});

test('a database that takes nothing says so as soon as it is opened, with all that can be read', async () => {
  await three();
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('', 'DataError');
  });
  render(<Inbox surface="popup" />);
  expect((await screen.findByRole('alert')).textContent).toContain('the disk is full');
  expect(await rows()).toHaveLength(3);
});

test('one capture alone can be shown, with the way to all of them', async () => {
  await three();
  const onAll = vi.fn();
  render(<Inbox surface="app" only={{ id: 'x:2', onAll }} />);
  expect(await rows()).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: 'Show all captures' }));
  expect(onAll).toHaveBeenCalledOnce();
});

test('one capture that was deleted says so', async () => {
  render(<Inbox surface="app" only={{ id: 'x:2', onAll: vi.fn() }} />);
  expect(await screen.findByText('This capture was deleted.')).toBeTruthy();
});

test('beyond 200 captures only a part is drawn, and each row tells its place', async () => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  const { capture } = await addCapture(seenPost({ id: 'x:0' }), { identity: null, brand: null, now });
  const many = Array.from({ length: 250 }, (_, index) => ({
    ...capture,
    id: `x:many-${index}`,
    capturedAt: now + index,
  }));
  await recording(() => keep(many));
  render(<Inbox surface="app" />);
  const drawn = await rows();
  expect(drawn.length).toBeLessThan(50);
  expect(drawn[0]?.getAttribute('aria-setsize')).toBe('251');
  expect(drawn[0]?.getAttribute('aria-posinset')).toBe('1');
  vi.unstubAllGlobals();
});
