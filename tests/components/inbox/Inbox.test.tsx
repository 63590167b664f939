import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Inbox } from '@/components/inbox/Inbox';
import type { SeenPost } from '@/lib/feedback/capture';
import { addCapture, byPerson, capturesOf, changeNote, removeCaptures } from '@/lib/inbox/captures/captures';
import { change, historyOf } from '@/lib/inbox/captures/changes';
import { database } from '@/lib/inbox/store/database';
import { keep, recording } from '@/lib/inbox/store/ledger';
import { merge } from '@/lib/inbox/captures/merging';
import { changeSettings } from '@/lib/inbox/settings/settings';
import { keepView, readView } from '@/lib/inbox/surfaces/views';
import { seenPost } from '../../unit/inbox/seen-post';
import { surround } from './surroundings';

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
  return row;
};
const openerOf = async (text: string) => within(await rowOf(text)).getByRole('button');
const opened = async (text: string) => {
  await userEvent.click(await openerOf(text));
  return within(await screen.findByRole('region', { name: /./ }));
};
const searchBox = () => screen.findByRole('searchbox', { name: 'Search captures' });
const inHand = () => document.activeElement?.textContent ?? '';
const press = (keys: string) => userEvent.keyboard(keys);

beforeEach(async () => {
  fakeBrowser.reset();
  surround('narrow');
  await database.open();
  await Promise.all(database.tables.map((table) => table.clear()));
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the list', () => {
  test('begins with what is new, latest first, each row with who said what, to whom and about what', async () => {
    await three();
    await captured('linkedin:4', 'Offline maps', {
      site: 'linkedin',
      answers: {
        author: { name: 'Northwind', handle: null, profile: null },
        text: 'What next?',
        permalink: null,
      },
    });
    await change(['linkedin:4'], () => ({ kind: 'idea', kindBy: 'person', areas: ['Maps'] }), byPerson(now));
    await change(['x:1'], () => ({ status: 'planned' }), byPerson(now));
    render(<Inbox surface="popup" />);
    const all = await rows();
    expect(all).toHaveLength(3);
    expect(all[0]?.textContent).toMatch(/Dana Reyes.*Idea.*Maps.*What next\?.*Offline maps/);
    expect(all.map((row) => row.getAttribute('aria-posinset'))).toEqual(['1', '2', '3']);
    expect(all[0]?.getAttribute('aria-setsize')).toBe('3');
  });

  test('shows a capture that arrives while it is open', async () => {
    await three();
    render(<Inbox surface="popup" />);
    expect(await rows()).toHaveLength(3);
    await captured('x:9', 'Just in');
    await waitFor(async () => expect(await rows()).toHaveLength(4));
    expect((await rows())[0]?.textContent).toContain('Just in');
  });

  test('a picture alone, of whom nobody knows, is still told from others', async () => {
    await captured('x:1', '', {
      author: { name: '', handle: null, profile: null },
      media: ['image'],
      images: ['A photo of a broken clip'],
    });
    render(<Inbox surface="popup" />);
    expect((await rows())[0]?.textContent).toMatch(/Unknown.*Picture: A photo of a broken clip/);
    expect(await screen.findByRole('checkbox', { name: 'Select Unknown' })).toBeTruthy();
    expect((await opened('Unknown')).getByRole('heading', { name: 'Unknown' })).toBeTruthy();
  });

  test('is one stop for Tab, and the arrows go through it', async () => {
    await three();
    render(<Inbox surface="popup" />);
    const buttons = await within(await list()).findAllByRole('button');
    expect(buttons.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
    buttons[0]?.focus();
    await press('{ArrowDown}');
    await waitFor(() => expect(inHand()).toContain('rain cover'));
    await press('k');
    await waitFor(() => expect(inHand()).toContain('lamp'));
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
    expect(drawn.length).toBeLessThan(80);
    expect(drawn[0]?.getAttribute('aria-setsize')).toBe('251');
    expect(drawn[0]?.getAttribute('aria-posinset')).toBe('1');
  });
});

describe('before the first capture', () => {
  test('the inbox teaches how to write and how to capture, in three steps', async () => {
    render(<Inbox surface="popup" />);
    expect(await screen.findByRole('heading', { name: 'Nothing captured yet' })).toBeTruthy();
    const [first] = screen.getAllByRole('listitem');
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    expect(first?.textContent).toMatch(/^Write a post on X, Facebook or LinkedIn: Earshot marks/);
    expect(screen.getByRole('link', { name: 'it knows your brand' })).toHaveProperty('hash', '#/settings');
  });
});

describe('lists', () => {
  test('say how many stand in each, and an empty one what would fill it and where there is more to do', async () => {
    surround('wide');
    await three();
    await change(['x:1'], () => ({ status: 'shipped' }), byPerson(now));
    render(<Inbox surface="app" />);
    const lists = within(await screen.findByRole('navigation', { name: 'Lists' }));
    await lists.findByRole('button', { name: 'To be told1' });
    expect(lists.getByRole('button', { name: 'New2' }).getAttribute('aria-current')).toBe('page');
    await userEvent.click(lists.getByRole('button', { name: 'Snoozed' }));
    expect(await screen.findByRole('heading', { name: 'Nothing is snoozed' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'New: 2' }));
    await waitFor(async () => expect(await rows()).toHaveLength(2));
  });

  test('what waits stands with the longest waiting first', async () => {
    await three();
    await change(['x:3'], () => ({ status: 'planned' }), byPerson(now + 100));
    await change(['x:1'], () => ({ status: 'handed-off' }), byPerson(now + 200));
    render(<Inbox surface="popup" />);
    await screen.findByRole('list', { name: 'Captures' });
    await press('gw');
    await waitFor(async () => expect((await rows()).map((row) => row.dataset['id'])).toEqual(['x:3', 'x:1']));
  });

  test('the trash gives back what was deleted', async () => {
    await three();
    await removeCaptures(['x:1'], byPerson(now));
    render(<Inbox surface="popup" />);
    const all = await screen.findByRole('combobox', { name: 'List' });
    await userEvent.selectOptions(all, await within(all).findByRole('option', { name: 'Trash · 1' }));
    const detail = await opened('clasp');
    await userEvent.click(detail.getByRole('button', { name: 'Bring back' }));
    await waitFor(async () => expect(await capturesOf(['x:1'])).toHaveLength(1));
  });
});

describe('searching', () => {
  test('typing filters by words, author and note, and marks the hits', async () => {
    await three();
    await changeNote('x:1', 'ask the workshop');
    render(<Inbox surface="popup" />);
    const box = await searchBox();
    await userEvent.type(box, 'rain');
    await waitFor(async () => expect(await rows()).toHaveLength(1));
    expect(within(await rowOf('rain cover')).getByText('rain').tagName).toBe('MARK');
    await userEvent.clear(box);
    await userEvent.type(box, 'asa');
    await waitFor(async () => expect((await rows()).map((row) => row.textContent)[0]).toContain('lamp'));
    await userEvent.clear(box);
    await userEvent.type(box, 'workshop');
    await waitFor(async () => expect((await rows()).map((row) => row.textContent)[0]).toContain('clasp'));
  });

  test('what we wrote of a capture ourselves is found, and the row shows where', async () => {
    await three();
    await change(['x:2'], () => ({ summary: 'Panniers for wet weather' }), byPerson(now));
    await changeNote('x:1', 'ask the workshop about wet leather');
    render(<Inbox surface="popup" />);
    expect((await rowOf('rain')).textContent).not.toContain('Panniers');
    await userEvent.type(await searchBox(), 'wet');
    await waitFor(async () => expect(await rows()).toHaveLength(2));
    for (const written of ['Summary: Panniers for wet weather', 'Note: ask the workshop about wet leather'])
      expect(within(await rowOf(written)).getByText('wet').tagName).toBe('MARK');
  });

  test('keys narrow it down, and one that asks for nothing says so', async () => {
    await three();
    render(<Inbox surface="popup" />);
    const box = await searchBox();
    await userEvent.type(box, 'kind:problem -rain');
    await waitFor(async () => expect(await rows()).toHaveLength(1));
    await rowOf('clasp');
    await userEvent.clear(box);
    await userEvent.type(box, 'before:spring rain');
    await waitFor(async () => expect(await rows()).toHaveLength(1));
    expect(screen.getByText(/“spring” is no date: say/)).toBeTruthy();
  });

  test('what is open beside the list follows the search', async () => {
    surround('wide');
    await three();
    render(<Inbox surface="app" />);
    expect(await screen.findByRole('region', { name: 'Åsa Lindqvist' })).toBeTruthy();
    await userEvent.type(await searchBox(), 'clasp');
    // Dana said two things: while somebody types slowly the other may be open first.
    const region = () => screen.getByRole('region', { name: 'Dana Reyes' });
    await waitFor(() => expect(region().textContent).toContain('The clasp broke'));
    await waitFor(() => expect(region().hasAttribute('inert')).toBe(false));
  });

  test('what fits nothing says so and offers the way back', async () => {
    await three();
    render(<Inbox surface="popup" />);
    await userEvent.type(await searchBox(), 'zeppelin');
    await userEvent.click(await screen.findByRole('button', { name: 'Show the whole list' }));
    await waitFor(async () => expect(await rows()).toHaveLength(3));
  });

  test('what is found in other lists only is counted, and Enter goes there', async () => {
    await three();
    await change(['x:1', 'x:2'], () => ({ status: 'planned' }), byPerson(now));
    render(<Inbox surface="popup" />);
    await userEvent.type(await searchBox(), 'from:dana');
    expect(await screen.findByRole('heading', { name: 'Nothing in New, 2 in All' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Show 2 in All' })).toBeTruthy();
    await press('{Enter}');
    await waitFor(async () => expect(await rows()).toHaveLength(2));
    expect(await screen.findByRole('combobox', { name: 'List' })).toHaveProperty('value', 'all');
    expect(await searchBox()).toHaveProperty('value', 'from:dana');
  });

  test('a filter is written into the search, and read from it', async () => {
    await three();
    render(<Inbox surface="popup" />);
    await userEvent.click(await screen.findByRole('button', { name: 'Filters' }));
    const kind = screen.getByRole('combobox', { name: 'Show kind' });
    await userEvent.selectOptions(kind, 'Problem');
    expect(await searchBox()).toHaveProperty('value', 'kind:problem');
    await waitFor(async () => expect(await rows()).toHaveLength(1));
    await userEvent.clear(await searchBox());
    await userEvent.type(await searchBox(), 'kind:question');
    expect(kind).toHaveProperty('value', 'question');
    await waitFor(async () => expect((await rows())[0]?.textContent).toContain('lamp'));
  });

  test('what is no kind is not chosen among the filters, and one press clears them all and leaves the words', async () => {
    surround('wide');
    await three();
    render(<Inbox surface="app" />);
    await userEvent.type(await searchBox(), 'kind:foo site:x from:dana rain');
    expect(await screen.findByText(/“foo” is no kind/)).toBeTruthy();
    expect(screen.getByRole('combobox', { name: 'Show kind' })).toHaveProperty('value', '');
    expect(screen.getByRole('combobox', { name: 'Show site' })).toHaveProperty('value', 'x');
    await userEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(await searchBox()).toHaveProperty('value', 'rain');
    expect(screen.queryByRole('button', { name: 'Clear filters' })).toBeNull();
  });

  test('a key that asks for nothing there is says so, and the rest is searched', async () => {
    await three();
    render(<Inbox surface="popup" />);
    await userEvent.type(await searchBox(), 'kind:wish rain');
    expect(await screen.findByText(/“wish” is no kind/)).toBeTruthy();
    await waitFor(async () => expect(await rows()).toHaveLength(1));
  });
});

describe('how a surface was left', () => {
  test('list, search and what was open survive closing and reopening it', async () => {
    await three();
    const popup = render(<Inbox surface="popup" />);
    await userEvent.type(await searchBox(), 'lamp');
    await opened('lamp');
    await waitFor(async () => expect(await readView('popup')).toMatchObject({ open: true, current: 'x:3' }));
    popup.unmount();
    render(<Inbox surface="popup" />);
    expect(await screen.findByRole('region', { name: 'Åsa Lindqvist' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Back to the list' }));
    expect(await screen.findByDisplayValue('lamp')).toBeTruthy();
    await waitFor(() => expect(inHand()).toContain('lamp'));
  });

  test('each surface has a view of its own', async () => {
    await three();
    await keepView({ ...(await readView('popup')), search: 'lamp' });
    render(<Inbox surface="app" />);
    expect(await rows()).toHaveLength(3);
  });

  test('a half-typed note is kept at every keystroke', async () => {
    await three();
    const popup = render(<Inbox surface="popup" />);
    const detail = await opened('clasp');
    await userEvent.type(detail.getByRole('textbox', { name: 'Note' }), 'Ask Tom');
    popup.unmount();
    await waitFor(async () => expect(await capturesOf(['x:1'])).toMatchObject([{ note: 'Ask Tom' }]));
    render(<Inbox surface="popup" />);
    expect(await screen.findByDisplayValue('Ask Tom')).toBeTruthy();
  });

  test('a half-typed summary waits where it was, and is one change once it is left', async () => {
    await three();
    const popup = render(<Inbox surface="popup" />);
    const detail = await opened('clasp');
    await userEvent.type(detail.getByRole('textbox', { name: 'Summary' }), 'A clasp that ');
    await waitFor(async () =>
      expect((await readView('popup')).typed).toEqual({ 'summary x:1': 'A clasp that ' }),
    );
    popup.unmount();
    expect(await capturesOf(['x:1'])).toMatchObject([{ summary: '' }]);
    render(<Inbox surface="popup" />);
    const field = await screen.findByDisplayValue('A clasp that');
    await userEvent.type(field, 'lasts');
    await userEvent.tab();
    await waitFor(async () =>
      expect(await capturesOf(['x:1'])).toMatchObject([{ summary: 'A clasp that lasts' }]),
    );
    const changes = (await historyOf('x:1')).filter(({ what }) => what === 'summary');
    expect(changes).toHaveLength(1);
    await waitFor(async () => expect((await readView('popup')).typed).toEqual({}));
  });
});

describe('one capture', () => {
  test('shows all its words, what it answered, and what the post held besides', async () => {
    await captured('linkedin:4', 'Offline maps. '.repeat(60), {
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
    await opened('Offline');
    const detail = await screen.findByRole('region', { name: 'Dana Reyes' });
    expect(detail.textContent).toContain('Offline maps. '.repeat(60).trim());
    expect(detail.textContent).toContain('In reply to Northwind: What next?');
    expect(detail.textContent).toContain('@dana · LinkedIn');
    expect(detail.textContent).toContain('Picture: A map');
    expect(detail.textContent).toContain('Shortened by the site');
  });

  test('links to the original only where its address is one of the web', async () => {
    await captured('x:1', 'With an address');
    await captured('x:2', 'With a trap', { permalink: 'javascript:alert(1)' });
    render(<Inbox surface="popup" />);
    const link = (await opened('With an address')).getByRole('link', { name: 'Open on X' });
    expect(link.getAttribute('href')).toBe('https://x.com/dana/status/1');
    await press('u');
    expect((await opened('With a trap')).queryByRole('link')).toBeNull();
  });

  test('a guess that could as well be another shows its doubt until a person decides', async () => {
    await captured('x:1', 'Any chance of a green one?');
    await database.captures.update('x:1', { kind: 'question', second: 'idea', unsure: true });
    render(<Inbox surface="popup" />);
    const kind = (await opened('green')).getByRole('combobox', { name: 'Kind' });
    expect(kind).toHaveProperty('title', 'An unsure guess, with an idea in it');
    expect(within(kind).getByRole('option', { selected: true }).textContent).toBe('Question?');
    await userEvent.selectOptions(kind, 'Idea');
    await waitFor(() => expect(kind).toHaveProperty('title', ''));
    expect(await capturesOf(['x:1'])).toMatchObject([{ kind: 'idea', kindBy: 'person' }]);
  });

  test('new ones are marked as sorted by the main press, which goes once they are', async () => {
    await captured('x:1', 'The clasp broke.');
    render(<Inbox surface="popup" />);
    const bar = within((await opened('clasp')).getByRole('toolbar', { name: 'This capture' }));
    expect(bar.queryByRole('button', { name: 'Tell them' })).toBeNull();
    await userEvent.click(bar.getByRole('button', { name: 'Mark as sorted' }));
    await waitFor(async () => expect(await capturesOf(['x:1'])).toMatchObject([{ status: 'triaged' }]));
    expect(screen.queryByRole('button', { name: 'Mark as sorted' })).toBeNull();
  });

  test.each(['shipped', 'declined'] as const)(
    'that is %s has its author told by the main press, and offers no second way to it',
    async (status) => {
      await captured('x:1', 'The clasp broke.');
      await change(['x:1'], () => ({ status }), byPerson(now));
      await keepView({ ...(await readView('popup')), list: 'untold' });
      render(<Inbox surface="popup" />);
      const bar = within((await opened('clasp')).getByRole('toolbar', { name: 'This capture' }));
      expect(bar.queryByRole('button', { name: 'Draft a reply' })).toBeNull();
      await userEvent.click(bar.getByRole('button', { name: 'Tell them' }));
      expect(
        await screen.findByRole('textbox', { name: 'Reply to Dana Reyes' }, { timeout: 5_000 }),
      ).toBeTruthy();
    },
  );

  test('goes only where it may go from where it stands, and its history says so', async () => {
    await three();
    const told = vi.fn();
    fakeBrowser.runtime.onMessage.addListener((message: unknown) => told(message));
    render(<Inbox surface="popup" />);
    const detail = await opened('clasp');
    const status = detail.getByRole('combobox', { name: 'Status' });
    expect(within(status).queryByRole('option', { name: 'Told' })).toBeNull();
    await userEvent.selectOptions(status, 'Declined');
    expect(await screen.findByRole('textbox', { name: 'Why not?' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(await screen.findByRole('textbox', { name: 'Reason' })).toBeTruthy();
    await screen.findByText('Declined', { selector: 'li span' });
    await waitFor(() => expect(told).toHaveBeenCalledWith({ name: 'inbox.changed', payload: {} }));
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () =>
      expect(await capturesOf(['x:1'])).toMatchObject([{ status: 'new', outcome: null }]),
    );
  });

  test('is handed to a department, and areas come and go', async () => {
    await three();
    render(<Inbox surface="popup" />);
    const detail = await opened('clasp');
    await userEvent.selectOptions(detail.getByRole('combobox', { name: 'Department' }), 'Product');
    await userEvent.click(detail.getByRole('button', { name: 'Add an area' }));
    await userEvent.type(await screen.findByRole('combobox', { name: 'Areas' }), 'Clasps{Enter}');
    await press('{Escape}');
    await waitFor(async () =>
      expect(await capturesOf(['x:1'])).toMatchObject([{ department: 'product', areas: ['Clasps'] }]),
    );
    await userEvent.click(await detail.findByRole('button', { name: 'Not about Clasps' }));
    await waitFor(async () => expect(await capturesOf(['x:1'])).toMatchObject([{ areas: [] }]));
  });

  test('says how much its author has said, and shows all of it', async () => {
    await captured('x:1', 'The clasp broke after two weeks.');
    await captured('x:2', 'The lamp is too dim.');
    await change(['x:2'], () => ({ status: 'shipped' }), byPerson(now));
    render(<Inbox surface="popup" />);
    const detail = await opened('clasp');
    await userEvent.click(await detail.findByRole('button', { name: 'Said 2 things · 1 shipped' }));
    expect(await searchBox()).toHaveProperty('value', 'from:dana');
    await waitFor(async () => expect(await rows()).toHaveLength(2));
  });

  test('can be come to by its address, and says so when it is gone', async () => {
    await three();
    const app = render(<Inbox surface="app" shown="x:2" />);
    expect(await screen.findByRole('region', { name: 'Dana Reyes' })).toBeTruthy();
    app.unmount();
    render(<Inbox surface="app" shown="x:nowhere" />);
    expect(await screen.findByText('This capture was deleted.')).toBeTruthy();
  });

  test('what could not be saved stays in the field, and is said', async () => {
    await three();
    render(<Inbox surface="popup" />);
    const field = (await opened('clasp')).getByRole('textbox', { name: 'Note' });
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await userEvent.type(field, 'Ask');
    expect((await screen.findByRole('alert')).textContent).toContain('the disk is full');
    expect(screen.getByDisplayValue('Ask')).toBe(field);
  });
});

describe('keys', () => {
  test('e sorts the capture in hand and goes on to the next; z takes it back and takes it in hand', async () => {
    await three();
    render(<Inbox surface="popup" />);
    (await openerOf('rain cover')).focus();
    await press('e');
    await waitFor(async () => expect(await rows()).toHaveLength(2));
    await waitFor(() => expect(inHand()).toContain('clasp'));
    expect(await capturesOf(['x:2'])).toMatchObject([{ status: 'triaged' }]);
    await screen.findByText('Sorted');
    await press('z');
    await waitFor(async () => expect(await capturesOf(['x:2'])).toMatchObject([{ status: 'new' }]));
    await waitFor(() => expect(inHand()).toContain('rain cover'));
  });

  test('z takes back what is still being written', async () => {
    await three();
    render(<Inbox surface="popup" />);
    (await openerOf('rain cover')).focus();
    await press('ez');
    await screen.findByText('Undone');
    expect(await capturesOf(['x:2'])).toMatchObject([{ status: 'new' }]);
  });

  test('an open capture makes way for the next one, open as well', async () => {
    await three();
    render(<Inbox surface="popup" />);
    await opened('lamp');
    await press('e');
    const next = await screen.findByRole('region', { name: 'Dana Reyes' });
    expect(next.textContent).toContain('rain cover');
    await waitFor(() => expect(document.activeElement).toBe(next));
  });

  test('a number says what it is, and stays', async () => {
    await three();
    render(<Inbox surface="popup" />);
    (await openerOf('lamp')).focus();
    await press('4');
    await waitFor(async () =>
      expect(await capturesOf(['x:3'])).toMatchObject([{ kind: 'praise', kindBy: 'person' }]),
    );
    expect(inHand()).toContain('lamp');
  });

  test('s asks for the status, a few letters and Enter answer, and the next is in hand', async () => {
    await three();
    render(<Inbox surface="popup" />);
    (await openerOf('lamp')).focus();
    await press('s');
    await userEvent.type(await screen.findByRole('combobox', { name: 'Status' }), 'plan{Enter}');
    await waitFor(async () => expect(await capturesOf(['x:3'])).toMatchObject([{ status: 'planned' }]));
    await waitFor(() => expect(inHand()).toContain('rain cover'));
  });

  test('h puts a capture out of sight until a day that is chosen', async () => {
    await three();
    render(<Inbox surface="popup" />);
    (await openerOf('lamp')).focus();
    await press('h');
    await userEvent.type(await screen.findByRole('combobox', { name: 'Snooze until' }), '{Enter}');
    await waitFor(async () => expect(await rows()).toHaveLength(2));
    const [put] = await capturesOf(['x:3']);
    expect(put?.snoozedUntil).toBeGreaterThan(now);
    await press('gh');
    await waitFor(async () => expect((await rows())[0]?.textContent).toContain('lamp'));
  });

  test('type into a field like anywhere else', async () => {
    await three();
    render(<Inbox surface="popup" />);
    await userEvent.type(await searchBox(), 'e#z');
    expect(await searchBox()).toHaveProperty('value', 'e#z');
    expect(await capturesOf(['x:1', 'x:2', 'x:3'])).toHaveLength(3);
  });

  test.each(['Note', 'Summary'])('are commands again once Escape has left the field %s', async (name) => {
    surround('wide');
    await three();
    render(<Inbox surface="app" />);
    const field = await screen.findByRole('textbox', { name });
    await userEvent.type(field, 'Ask Tom');
    await press('{Escape}');
    await waitFor(() => expect(inHand()).toContain('lamp'));
    await press('x1');
    expect(screen.getByRole('textbox', { name })).toHaveProperty('value', 'Ask Tom');
    await waitFor(async () => expect(await capturesOf(['x:3'])).toMatchObject([{ kind: 'idea' }]));
    expect(await capturesOf(['x:3'])).toMatchObject([{ [name.toLowerCase()]: 'Ask Tom' }]);
  });

  test('Escape clears what is searched for, and then leaves the field', async () => {
    await three();
    render(<Inbox surface="popup" />);
    await userEvent.type(await searchBox(), 'nowhere');
    await screen.findByRole('heading', { name: 'Nothing in New nor in All' });
    await press('{Escape}');
    expect(await searchBox()).toHaveProperty('value', '');
    expect(document.activeElement).toBe(await searchBox());
    await press('{Escape}');
    await waitFor(() => expect(inHand()).toContain('lamp'));
  });

  test.each([
    ['/', 'searchbox', 'Search captures'],
    ['t', 'combobox', 'Areas'],
    ['m', 'combobox', 'Merge into'],
    ['{Control>}k{/Control}', 'combobox', 'Command'],
    ['n', 'textbox', 'Note'],
  ])('what is typed right after %s goes into the %s %s', async (key, role, name) => {
    surround('wide');
    await three();
    render(<Inbox surface="app" />);
    (await openerOf('lamp')).focus();
    await screen.findByRole('textbox', { name: 'Note' });
    await userEvent.setup({ delay: null }).keyboard(`${key}kind: #e`);
    expect(await screen.findByRole(role, { name })).toHaveProperty('value', 'kind: #e');
    expect(await capturesOf(['x:1', 'x:2', 'x:3'])).toMatchObject(Array(3).fill({ status: 'new' }));
  });

  test('what is typed while an opened note is on its way runs nothing', async () => {
    await three();
    render(<Inbox surface="popup" />);
    (await openerOf('lamp')).focus();
    await userEvent.setup({ delay: null }).keyboard('n#e');
    const note = await screen.findByRole('textbox', { name: 'Note' });
    await waitFor(() => expect(document.activeElement).toBe(note));
    expect(await capturesOf(['x:3'])).toMatchObject([{ status: 'new' }]);
  });

  test('an answer given before there is anything to choose from is taken once there is', async () => {
    await three();
    render(<Inbox surface="popup" />);
    (await openerOf('lamp')).focus();
    await userEvent.setup({ delay: null }).keyboard('splan{Enter}');
    await waitFor(async () => expect(await capturesOf(['x:3'])).toMatchObject([{ status: 'planned' }]));
  });

  test('are shown by ? and found by name with Ctrl+K', async () => {
    await three();
    render(<Inbox surface="popup" />);
    await list();
    await press('?');
    expect((await screen.findByRole('dialog', { name: 'Keys' })).textContent).toContain(
      'Mark as sorted, and go to the next',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    await press('{Control>}k{/Control}');
    await userEvent.type(await screen.findByRole('combobox', { name: 'Command' }), 'find a command');
    expect(within(screen.getByRole('listbox')).queryAllByRole('option')).toEqual([]);
    await userEvent.clear(screen.getByRole('combobox', { name: 'Command' }));
    await userEvent.type(screen.getByRole('combobox', { name: 'Command' }), 'snoo');
    expect(
      within(screen.getByRole('listbox'))
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Snoozeh', 'Go to: Snoozedg h']);
    await userEvent.clear(screen.getByRole('combobox', { name: 'Command' }));
    await userEvent.type(screen.getByRole('combobox', { name: 'Command' }), 'go to: all{Enter}');
    expect(await screen.findByRole('combobox', { name: 'List' })).toHaveProperty('value', 'all');
  });

  test.each([
    ['popup', 'Your data', '/app.html#/data'],
    ['sidepanel', 'Who decides', '/app.html#/decide'],
  ] as const)('in the %s, %s opens beside it from the commands', async (surface, name, address) => {
    const opened = vi.fn();
    vi.stubGlobal('open', opened);
    await three();
    render(<Inbox surface={surface} />);
    await list();
    await press('{Control>}k{/Control}');
    await userEvent.type(await screen.findByRole('combobox', { name: 'Command' }), `${name}{Enter}`);
    expect(opened).toHaveBeenCalledWith(address, '_blank', 'noreferrer');
  });

  test('do nothing by letters once they are switched off, while arrows still go', async () => {
    await changeSettings((settings) => ({ ...settings, letterKeys: false }));
    await three();
    render(<Inbox surface="popup" />);
    (await openerOf('lamp')).focus();
    await press('{ArrowDown}');
    await waitFor(() => expect(inHand()).toContain('rain cover'));
    await press('e');
    expect(await capturesOf(['x:2'])).toMatchObject([{ status: 'new' }]);
    expect(inHand()).toContain('rain cover');
  });
});

describe('several at once', () => {
  test('are selected by keys and changed as one act, which one Undo takes back', async () => {
    await three();
    render(<Inbox surface="popup" />);
    (await openerOf('lamp')).focus();
    await press('x');
    await press('j');
    await press('j');
    await waitFor(() => expect(inHand()).toContain('clasp'));
    await press('X');
    expect(await screen.findByText('3 selected')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Status' }));
    await userEvent.type(await screen.findByRole('combobox', { name: 'Status' }), 'shipped{Enter}');
    await waitFor(async () =>
      expect((await capturesOf(['x:1', 'x:2', 'x:3'])).map(({ status }) => status)).toEqual([
        'shipped',
        'shipped',
        'shipped',
      ]),
    );
    await screen.findByText('Moved to shipped: 3 captures');
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () =>
      expect((await capturesOf(['x:1', 'x:2', 'x:3'])).map(({ status }) => status)).toEqual([
        'new',
        'new',
        'new',
      ]),
    );
  });

  test('stay selected only while they are in sight', async () => {
    await three();
    render(<Inbox surface="popup" />);
    (await openerOf('lamp')).focus();
    await press('x');
    await screen.findByText('1 selected');
    await userEvent.type(await searchBox(), 'rain');
    await waitFor(() => expect(screen.queryByText('1 selected')).toBeNull());
  });
});

describe('the same wish', () => {
  const words = 'The left clip on my pannier came loose again on the way to work.';

  test('is found where it was said before, merged by one press, and stands under the other', async () => {
    await captured('x:1', words);
    await captured('x:2', words.toLowerCase(), {
      author: { name: 'Noor Haddad', handle: 'noorh', profile: null },
    });
    render(<Inbox surface="popup" />);
    const detail = await opened(words);
    const before = within(
      (await detail.findByRole('heading', { name: 'Said before?' })).parentElement ?? document.body,
    );
    expect(before.getByText(/the same words/)).toBeTruthy();
    await userEvent.click(before.getByRole('button', { name: 'Merge' }));
    expect(await detail.findByRole('heading', { name: '+1 person said the same' })).toBeTruthy();
    await press('u');
    await waitFor(async () => expect(await rows()).toHaveLength(1));
    expect((await rowOf(words)).textContent).toContain('+1');
  });

  test('is taken out again without loss', async () => {
    await captured('x:1', words);
    await captured('x:2', words.toLowerCase(), {
      author: { name: 'Noor Haddad', handle: 'noorh', profile: null },
    });
    await database.captures.update('x:2', { note: 'kept' });
    await merge(['x:2'], 'x:1', byPerson(now));
    render(<Inbox surface="popup" />);
    const detail = await opened(words);
    await userEvent.click(await detail.findByRole('button', { name: 'Take out' }));
    await waitFor(async () =>
      expect(await capturesOf(['x:2'])).toMatchObject([
        { mergedInto: null, note: 'kept', text: words.toLowerCase() },
      ]),
    );
  });

  test('of several selected the one to keep is chosen', async () => {
    await three();
    render(<Inbox surface="popup" />);
    (await openerOf('lamp')).focus();
    await press('x');
    await press('j');
    await press('x');
    await press('m');
    await userEvent.type(
      await screen.findByRole('combobox', { name: 'Keep which of these 2?' }),
      'rain{Enter}',
    );
    await waitFor(async () => expect(await capturesOf(['x:3'])).toMatchObject([{ mergedInto: 'x:2' }]));
  });
});

describe('deleting', () => {
  test('takes the row away, keeps focus in the list, and Undo brings it back', async () => {
    await three();
    render(<Inbox surface="popup" />);
    (await openerOf('rain cover')).focus();
    await press('#');
    await waitFor(async () => expect(await rows()).toHaveLength(2));
    await waitFor(() => expect(inHand()).toContain('clasp'));
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await rows()).toHaveLength(3));
  });

  test('that was refused leaves the row and says that nothing was lost', async () => {
    await three();
    render(<Inbox surface="popup" />);
    (await openerOf('clasp')).focus();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'InvalidStateError');
    });
    await press('#');
    expect((await screen.findByRole('alert')).textContent).toContain('Everything saved before is safe');
    expect(await rows()).toHaveLength(3);
  });
});

test('beside the list the capture in hand is open by itself, and follows the keys', async () => {
  surround('middle');
  await three();
  render(<Inbox surface="app" />);
  expect((await screen.findByRole('region', { name: 'Åsa Lindqvist' })).textContent).toContain('lamp');
  await press('j');
  expect((await screen.findByRole('region', { name: 'Dana Reyes' })).textContent).toContain('rain cover');
});

describe('beside the list', () => {
  const marked = async () =>
    (await rows()).filter((row) => within(row).getByRole('button').hasAttribute('aria-current'));

  test('what a choice in the open capture takes out of the list makes way for the next one', async () => {
    surround('wide');
    await three();
    await captured('x:4', 'The hood came off.');
    render(<Inbox surface="app" />);
    await opened('lamp');
    const detail = within(await screen.findByRole('region', { name: 'Åsa Lindqvist' }));
    await userEvent.selectOptions(detail.getByRole('combobox', { name: 'Status' }), 'Planned');
    await waitFor(async () => expect(await rows()).toHaveLength(3));
    expect((await screen.findByRole('region', { name: 'Dana Reyes' })).textContent).toContain('rain cover');
    expect((await marked()).map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('rain cover'),
    ]);
  });

  test('what was taken out of the list from elsewhere stays open, and the keys go on from where it stood', async () => {
    surround('wide');
    await three();
    await captured('x:4', 'The hood came off.');
    render(<Inbox surface="app" />);
    await opened('lamp');
    await screen.findByRole('region', { name: 'Åsa Lindqvist' });
    await change(['x:3'], () => ({ status: 'planned' }), byPerson(now));
    await waitFor(async () => expect(await rows()).toHaveLength(3));
    expect(await screen.findByRole('region', { name: 'Åsa Lindqvist' })).toBeTruthy();
    expect(await marked()).toEqual([]);
    await press('j');
    await waitFor(() => expect(inHand()).toContain('rain cover'));
  });
});

test('what was put off is back once its time has come', async () => {
  await three();
  await change(['x:1'], () => ({ snoozedUntil: now - 1 }), byPerson(now));
  render(<Inbox surface="popup" />);
  await waitFor(async () => expect(await rows()).toHaveLength(3));
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
