import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Settings } from '@/components/settings/Settings';
import { signals } from '@/lib/draft/signals';
import { database } from '@/lib/inbox/store/database';
import { recordPost } from '@/lib/inbox/posts/posts';
import { changeSettings, readSettings } from '@/lib/inbox/settings/settings';
import { defaultSettings } from '@/lib/profile/settings';
import { shared } from '@/lib/profile/share';

const brand = {
  id: 'a',
  names: ['Northwind'],
  handles: [],
  domains: ['northwind.example'],
  products: [],
  areas: [],
  competitors: [],
  audience: [],
  tone: 'plain' as const,
};
const section = async (name: string) => within(await screen.findByRole('region', { name }));

beforeEach(() => fakeBrowser.reset());

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('brands', () => {
  test('one is added with what is its own', async () => {
    render(<Settings group="" />);
    await userEvent.click(await screen.findByRole('button', { name: 'Add a brand' }));
    await userEvent.type(screen.getByLabelText('Names'), 'Northwind');
    await userEvent.type(screen.getByLabelText('Own sites'), 'https://northwind.example/shop');
    await userEvent.type(screen.getByLabelText('Products'), 'Flow: app');
    await userEvent.type(screen.getByLabelText('Readers'), 'commuters');
    await userEvent.type(screen.getByLabelText('Competitors'), 'Fabrikam');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Northwind')).toBeTruthy();
    expect((await readSettings()).brands).toMatchObject([
      {
        names: ['Northwind'],
        domains: ['northwind.example'],
        products: [{ name: 'Flow', class: 'app' }],
        audience: ['commuters'],
        tone: 'plain' as const,
        competitors: ['Fabrikam'],
      },
    ]);
  });

  test('a mistake is said beside its field, and nothing is saved', async () => {
    render(<Settings group="" />);
    await userEvent.click(await screen.findByRole('button', { name: 'Add a brand' }));
    await userEvent.type(screen.getByLabelText('Own sites'), 'northwind{Enter}');
    const field = screen.getByLabelText('Own sites');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field.closest('div')?.textContent).toContain('not a web address');
    expect(screen.getByLabelText('Names').getAttribute('aria-invalid')).toBe('true');
    expect((await readSettings()).brands).toEqual([]);
  });

  test('saved with mistakes, its first wrong field is in hand, however often', async () => {
    render(<Settings group="" />);
    await userEvent.click(await screen.findByRole('button', { name: 'Add a brand' }));
    await userEvent.type(screen.getByLabelText('Handles'), 'a b');
    const save = screen.getByRole('button', { name: 'Save' });
    await userEvent.click(save);
    expect(document.activeElement).toBe(screen.getByLabelText('Names'));
    await userEvent.keyboard('Northwind');
    expect(document.activeElement).toBe(screen.getByLabelText('Names'));
    await userEvent.click(save);
    expect(document.activeElement).toBe(screen.getByLabelText('Handles'));
  });

  test('one is edited in place', async () => {
    await changeSettings((settings) => ({ ...settings, brands: [brand] }));
    render(<Settings group="" />);
    await userEvent.click(await screen.findByRole('button', { name: 'Edit Northwind' }));
    await userEvent.type(screen.getByLabelText('Handles'), '@northwind');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(async () =>
      expect((await readSettings()).brands).toEqual([{ ...brand, handles: ['northwind'] }]),
    );
  });

  test('how its questions sound is chosen, and kept by whatever else is edited', async () => {
    await changeSettings((settings) => ({ ...settings, brands: [brand] }));
    render(<Settings group="" />);
    const edit = async () => userEvent.click(await screen.findByRole('button', { name: 'Edit Northwind' }));
    await edit();
    const tones = within(screen.getByRole('group', { name: 'Tone of questions' }));
    expect(tones.getByRole<HTMLInputElement>('radio', { name: /^Plain/ }).checked).toBe(true);
    await userEvent.click(tones.getByRole('radio', { name: /^Warm/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(async () => expect((await readSettings()).brands).toEqual([{ ...brand, tone: 'warm' }]));
    await edit();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Warm/ }).checked).toBe(true);
    await userEvent.type(screen.getByLabelText('Handles'), '@northwind');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(async () =>
      expect((await readSettings()).brands).toEqual([{ ...brand, handles: ['northwind'], tone: 'warm' }]),
    );
  });

  test('one removed takes its accounts along, and Undo brings both back', async () => {
    const identity = { site: 'x', handle: 'northwind', name: '', owner: 'a' } as const;
    await changeSettings((settings) => ({ ...settings, brands: [brand], identities: [identity] }));
    render(<Settings group="" />);
    await userEvent.click(await screen.findByRole('button', { name: 'Remove Northwind' }));
    await waitFor(async () => expect(await readSettings()).toMatchObject({ brands: [], identities: [] }));
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () =>
      expect(await readSettings()).toMatchObject({ brands: [brand], identities: [identity] }),
    );
  });
});

test('an account can be personal, and be forgotten', async () => {
  const identity = { site: 'x', handle: 'northwind', name: '', owner: 'a' } as const;
  await changeSettings((settings) => ({ ...settings, brands: [brand], identities: [identity] }));
  render(<Settings group="" />);
  const accounts = await section('Accounts');
  const owner = accounts.getByRole('combobox', { name: 'Who @northwind speaks for' });
  await userEvent.selectOptions(owner, 'Personal');
  await waitFor(async () => expect((await readSettings()).identities).toMatchObject([{ owner: 'personal' }]));
  await userEvent.click(accounts.getByRole('button', { name: 'Forget @northwind on X' }));
  await waitFor(async () => expect((await readSettings()).identities).toEqual([]));
});

test('each site can be quiet or off, and LinkedIn says what its agreement asks', async () => {
  render(<Settings group="" />);
  const sites = await section('Sites');
  expect(sites.getByText(/LinkedIn’s user agreement/)).toBeTruthy();
  await userEvent.selectOptions(sites.getByRole('combobox', { name: 'Earshot on LinkedIn' }), 'Quiet');
  expect(await sites.findByText(/Nothing is added to the page/)).toBeTruthy();
  expect((await readSettings()).sites).toEqual({ x: 'in-page', facebook: 'in-page', linkedin: 'quiet' });
});

test('the guard can be told when to hold', async () => {
  render(<Settings group="" />);
  await userEvent.click(await screen.findByRole('radio', { name: /Every strong draft/ }));
  await waitFor(async () => expect((await readSettings()).guard).toBe('every'));
});

test('business hours are five days at first, and each of them can be left out', async () => {
  render(<Settings group="" />);
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Count business hours only' }));
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Friday' }));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Until' }), '18:00');
  await waitFor(async () =>
    expect((await readSettings()).hours).toEqual({ days: [1, 2, 3, 4], from: 9, to: 18 }),
  );
});

test('how many posts may be about ourselves can be chosen, and the budget says so', async () => {
  render(<Settings group="" />);
  await userEvent.click(await screen.findByRole('radio', { name: /One post in twenty/ }));
  await screen.findByText(/One post about yourselves in twenty goes through/);
  expect((await readSettings()).oneIn).toBe(20);
});

describe('a signal that only hints', () => {
  const [signal] = signals;
  if (!signal) throw new Error('no signals');
  const again = `Hold again: ${signal.why}`;

  beforeEach(async () => {
    await database.posts.clear();
    for (const id of ['1', '2', '3'])
      await recordPost({
        id,
        site: 'x',
        identity: null,
        brand: 'a',
        at: Number(id),
        reply: false,
        verdict: 'strong',
        signals: [signal.id],
        outcome: 'posted-anyway',
        held: signal.id,
      });
  });

  test('is shown with its reason, and holds again at a press, which can be taken back', async () => {
    render(<Settings group="" />);
    await userEvent.click(await screen.findByRole('button', { name: again }));
    await waitFor(() => expect(screen.queryByRole('button', { name: again })).toBeNull());
    expect((await readSettings()).holdAgain[signal.id]).toBeGreaterThan(3);
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: again })).toBeTruthy();
  });
});

test('every signal can be switched off and on', async () => {
  render(<Settings group="" />);
  const ticks = (await section('What is marked')).getAllByRole<HTMLInputElement>('checkbox');
  expect(ticks).toHaveLength(signals.length);
  const first = new RegExp(signals[0]?.why ?? '^$');
  await userEvent.click(screen.getByRole('checkbox', { name: first }));
  await waitFor(async () => expect((await readSettings()).signalsOff).toEqual([signals[0]?.id]));
  await userEvent.click(screen.getByRole('checkbox', { name: first }));
  await waitFor(async () => expect((await readSettings()).signalsOff).toEqual([]));
});

test('a rule of one’s own is added with its reason and removed, and Undo brings it back', async () => {
  render(<Settings group="" />);
  const rules = await section('Your own rules');
  await userEvent.type(rules.getByLabelText('Word or phrase'), ' cheap ');
  await userEvent.type(rules.getByLabelText('Why'), 'We say fair.{Enter}');
  const rule = { phrase: 'cheap', why: 'We say fair.' };
  await waitFor(async () => expect((await readSettings()).rules).toEqual([rule]));
  await userEvent.click(await rules.findByRole('button', { name: 'Remove “cheap”' }));
  await waitFor(async () => expect((await readSettings()).rules).toEqual([]));
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect((await readSettings()).rules).toEqual([rule]));
});

describe('sharing', () => {
  const choose = async (content: string) => {
    const share = await section('Share');
    const file = new File([content], 'colleague.json', { type: 'application/json' });
    await userEvent.upload(share.getByLabelText('A file of Earshot’s settings'), file);
  };

  test('a colleague’s file is taken over, which can be undone', async () => {
    render(<Settings group="" />);
    await choose(shared({ ...defaultSettings, brands: [brand], guard: 'never' }));
    await waitFor(async () =>
      expect(await readSettings()).toMatchObject({ brands: [brand], guard: 'never' }),
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await readSettings()).toMatchObject({ brands: [], guard: 'budget' }));
  });

  test('another file is refused with a reason, and nothing changes', async () => {
    await changeSettings((settings) => ({ ...settings, brands: [brand] }));
    render(<Settings group="" />);
    await choose('{"brands":[]}');
    expect((await screen.findByRole('alert')).textContent).toContain('not a file of Earshot’s settings');
    expect((await readSettings()).brands).toEqual([brand]);
  });
});

test('a phrase that is never marked has a way back', async () => {
  await changeSettings((settings) => ({ ...settings, phrasesOff: ['free range'] }));
  render(<Settings group="" />);
  await userEvent.click(await screen.findByRole('button', { name: 'Bring back “free range”' }));
  await waitFor(async () => expect((await readSettings()).phrasesOff).toEqual([]));
});

test('a change made elsewhere shows at once', async () => {
  render(<Settings group="" />);
  await screen.findByRole('radio', { name: /By budget/ });
  await changeSettings((settings) => ({ ...settings, guard: 'never' }));
  const never = await screen.findByRole<HTMLInputElement>('radio', { name: /Drafts are only marked/ });
  await waitFor(() => expect(never.checked).toBe(true));
});

test('a change that was not saved says so and shows what is kept', async () => {
  render(<Settings group="" />);
  const every = await screen.findByRole<HTMLInputElement>('radio', { name: /Every strong draft/ });
  const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(full);
  await userEvent.click(every);
  expect((await screen.findByRole('alert')).textContent).toContain('the disk is full');
  expect(every.checked).toBe(false);
});

describe('the page', () => {
  const names = [
    'Brand & accounts',
    'Writing',
    'Inbox & people',
    'Hand-off',
    'Language model',
    'This browser',
  ];

  test('lists its groups, and leads to each of them', async () => {
    render(<Settings group="" />);
    const contents = within(await screen.findByRole('navigation', { name: 'Settings' }));
    expect(contents.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(names);
    await userEvent.click(contents.getByRole('link', { name: 'Hand-off' }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2, name: 'Hand-off' }));
  });

  test('opens at the group of its address', async () => {
    render(<Settings group="writing" />);
    const heading = await screen.findByRole('heading', { level: 2, name: 'Writing' });
    expect(document.activeElement).toBe(heading);
  });

  test('has every subject under its group, and no heading left out between', async () => {
    render(<Settings group="" />);
    await screen.findByRole('heading', { name: 'Suggestions from a language model' });
    const headings = screen.getAllByRole('heading');
    const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
    expect(headings.filter(({ tagName }) => tagName === 'H2').map(({ textContent }) => textContent)).toEqual(
      names,
    );
    expect(levels.every((level, at) => level <= (levels[at - 1] ?? 0) + 1)).toBe(true);
  });
});
