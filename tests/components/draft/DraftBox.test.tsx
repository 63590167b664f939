import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { makeBoxSession } from '@/components/draft/box-session';
import { DraftBox } from '@/components/draft/DraftBox';
import { type Box, brought, emptyBox } from '@/lib/draft/box';
import { suggest } from '@/lib/draft/rewrites/suggest';
import { defaultSettings, type Settings } from '@/lib/profile/settings';

afterEach(cleanup);

const advert = 'Meet the Loft: our amazing new rack bag! Order yours today for 20% off.';
const brand = (id: string, names: string[]) => ({
  id,
  names,
  handles: [],
  domains: [],
  products: [],
  areas: [],
  competitors: [],
  audience: [],
  tone: 'plain' as const,
});

function show(start: Partial<Box> = {}, known: Partial<Settings> = {}) {
  let settings: Settings = { ...defaultSettings, ...known };
  const keep = vi.fn<(box: Box) => void>();
  const session = makeBoxSession({ ...emptyBox, ...start }, settings, {
    keep,
    async changeSettings(change) {
      settings = change(settings);
      act(() => session.brief(settings));
    },
    now: () => 100,
  });
  const copy = vi.fn<(text: string) => Promise<void>>().mockResolvedValue(undefined);
  const further = () => Promise.resolve([]);
  const hear = () => Promise.resolve(null);
  render(<DraftBox session={session} suggest={suggest} further={further} hear={hear} copy={copy} />);
  return { session, keep, copy, kept: () => keep.mock.lastCall?.[0], settings: () => settings };
}

const field = () => screen.getByLabelText<HTMLTextAreaElement>('Your draft');
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const uses = () => screen.queryAllByRole('button', { name: /^Use: / });
const marks = () => [...document.querySelectorAll('mark')].map((mark) => mark.textContent);

describe('judging', () => {
  test('an empty box says how drafts get here, and judges nothing', () => {
    show();
    expect(screen.getByText('Check this draft')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Clear' })).toBeNull();
    expect(uses()).toEqual([]);
  });

  test('what is typed is kept, judged, marked in place and answered', () => {
    const { kept } = show();
    fireEvent.change(field(), { target: { value: advert } });
    expect(kept()).toMatchObject({ text: advert, at: 100 });
    expect(screen.getByText('This reads as promotion.')).toBeTruthy();
    expect(marks()).toContain('20% off');
  });

  test('the length is counted as the chosen site counts it', async () => {
    const { kept } = show({ text: `${'a'.repeat(270)} https://larkfield.example/a-long-address` });
    expect(field()).toHaveProperty('value.length', 270 + 41);
    expect(screen.getByText('14 too many for X')).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText('Where it will be posted'), 'LinkedIn');
    expect(screen.getByText('311 of 3,000')).toBeTruthy();
    expect(kept()).toMatchObject({ site: 'linkedin' });
  });

  test('a reply is judged as one', async () => {
    const { kept } = show({ text: 'We are so proud of our amazing, award-winning, world-class team!' });
    expect(screen.getByText('This reads as promotion.')).toBeTruthy();
    await userEvent.click(screen.getByRole('switch', { name: 'A reply' }));
    expect(screen.queryByText('This reads as promotion.')).toBeNull();
    expect(kept()).toMatchObject({ reply: true });
  });

  test('the brand is asked for only where there are several', async () => {
    const { kept, session } = show(
      { text: advert },
      { brands: [brand('a', ['Larkfield']), brand('b', ['Northwind'])] },
    );
    await userEvent.selectOptions(screen.getByLabelText('The brand it speaks for'), 'Northwind');
    expect(kept()).toMatchObject({ brand: 'b' });
    expect(session.snapshot().brand.names).toEqual(['Northwind']);
    cleanup();
    show({ text: advert }, { brands: [brand('a', ['Larkfield'])] });
    expect(screen.queryByLabelText('The brand it speaks for')).toBeNull();
  });
});

describe('suggestions', () => {
  test('one is used in place of the draft, and undone', async () => {
    const { kept } = show({ text: advert });
    const [first] = uses();
    if (!first) throw new Error('nothing is suggested');
    const words = first.getAttribute('aria-label')?.replace('Use: ', '');
    await userEvent.click(first);
    expect(field().value).toBe(words);
    expect(document.activeElement).toBe(field());
    await press('Undo');
    expect(field().value).toBe(advert);
    expect(kept()).toMatchObject({ text: advert, formers: [] });
  });

  test('the arrow keys go from one to the next', async () => {
    show({ text: advert });
    const [first, second] = uses();
    first?.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(second);
  });

  test('the draft itself and each suggestion can be copied', async () => {
    const { copy } = show({ text: advert });
    const [own, ...others] = screen.getAllByRole('button', { name: 'Copy' });
    if (!own || !others[0]) throw new Error('nothing to copy');
    await userEvent.click(own);
    expect(copy).toHaveBeenLastCalledWith(advert);
    expect(await screen.findAllByText('Copied')).toHaveLength(1);
    await userEvent.click(others[0]);
    expect(copy).toHaveBeenLastCalledWith(uses()[0]?.getAttribute('aria-label')?.replace('Use: ', ''));
  });
});

describe('dismissing', () => {
  const unfold = () => press(/phrases read as promotion/);
  const row = (words: string) => {
    const found = screen.getAllByRole('listitem').find((item) => item.textContent?.includes(`“${words}”`));
    if (!found) throw new Error(`no finding says "${words}"`);
    return within(found);
  };

  test('"Not here" is kept with the draft', async () => {
    const { kept } = show({ text: advert });
    await unfold();
    await userEvent.click(row('20% off').getByRole('button', { name: 'Not here' }));
    expect(kept()?.ignored).toEqual([expect.stringContaining('20% off')]);
    expect(marks()).not.toContain('20% off');
    await userEvent.click(row('20% off').getByRole('button', { name: 'Undo' }));
    expect(marks()).toContain('20% off');
  });

  test('"Never" is kept in the settings, and taken back', async () => {
    const { settings } = show({ text: advert });
    await unfold();
    await userEvent.click(row('20% off').getByRole('button', { name: 'Never' }));
    await press('This phrase');
    expect(settings().phrasesOff).toEqual(['20% off']);
    await userEvent.click(row('20% off').getByRole('button', { name: 'Undo' }));
    expect(settings().phrasesOff).toEqual([]);
  });
});

describe('what takes the place of a draft', () => {
  test('clearing can be undone', async () => {
    show({ text: advert });
    await press('Clear');
    expect(field().value).toBe('');
    expect(screen.getByText('Cleared.')).toBeTruthy();
    await press('Undo');
    expect(field().value).toBe(advert);
  });

  test('a draft that arrives while the panel stands open replaces the one there, which can be brought back', async () => {
    const { session } = show({ text: 'My own words', at: 5 });
    act(() =>
      session.takeOver({ ...brought(session.box(), 'From\n\nelsewhere', 'read', 'facebook'), at: 6 }),
    );
    expect(field().value).toBe('From\n\nelsewhere');
    await press('Bring it back');
    expect(field().value).toBe('My own words');
  });

  test('a state older than the panel’s own changes nothing', () => {
    const { session } = show({ text: 'My own words', at: 5 });
    act(() => session.takeOver({ ...emptyBox, text: 'Older', at: 4 }));
    expect(field().value).toBe('My own words');
  });

  test('a field that is not read is said in one line', () => {
    show(brought(emptyBox, '', 'private', null));
    expect(screen.getByRole('status').textContent).toMatch(/^That field is private/);
  });
});
