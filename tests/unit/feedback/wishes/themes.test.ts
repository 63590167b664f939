import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { themesOf, voiceOf, type Theme } from '@/lib/feedback/wishes/themes';
import type { MadeTheme } from '@/lib/profile/theme';

const brand = { names: ['Tarn'], areas: [{ name: 'Time clock', keywords: ['clock in', 'timesheet'] }] };
const voice = (id: string, text: string, by = id, areas?: readonly string[]) =>
  voiceOf(
    { id, site: 'x', author: { name: by, handle: by, profile: null }, text, ...(areas && { areas }) },
    brand,
  );
const voices = [
  voice('sync-1', 'Please add calendar sync'),
  voice('sync-2', 'I would love it if Tarn synced with my calendar'),
  voice('sync-3', 'calendar sync, again', 'sync-1'),
  voice('dark-1', 'A dark mode for the night'),
  voice('dark-2', 'dark mode!!'),
  voice('clock-1', 'A timesheet export would be kind'),
  voice('clock-2', 'Export the timesheet to CSV'),
  voice('clock-3', 'My timesheet is empty'),
  voice('alone', 'Weather on the wall chart'),
];
const themes = (made: readonly MadeTheme[] = []) => themesOf(voices, made);
const shown = ({ name, captures, reach }: Theme) => [name, captures, reach];
const idOf = (name: string) => {
  const all = themes().flatMap((theme) => [theme, ...theme.within]);
  const found = all.find((theme) => theme.name === name);
  if (!found) throw new Error(`No theme is called ${name}`);
  return found.id;
};

describe('themes', () => {
  test('are areas, and wishes that several have, in words of their own', () => {
    expect(themes().map(shown)).toEqual([
      ['Time clock', ['clock-1', 'clock-2', 'clock-3'], 3],
      ['calendar sync', ['sync-1', 'sync-2', 'sync-3'], 2],
      ['dark mode', ['dark-1', 'dark-2'], 2],
    ]);
  });

  test('an area holds the wishes that occur in it', () => {
    expect(themes()[0]?.within.map(shown)).toEqual([['timesheet export', ['clock-1', 'clock-2'], 2]]);
  });

  test('reach counts people, and one person alone is only emerging', () => {
    const one = themesOf([voice('a', 'calendar sync please', 'dana'), voice('b', 'CALENDAR SYNC', 'Dana')]);
    expect(one).toMatchObject([{ captures: ['a', 'b'], reach: 1, emerging: true }]);
    expect(themes().every(({ emerging }) => !emerging)).toBe(true);
  });

  test('the area a person filed it under outweighs its keywords', () => {
    const filed = [voice('a', 'the timesheet is blue', 'a', ['Looks', 'Pay'])];
    expect(themesOf(filed).map(({ name }) => name)).toEqual(['Looks', 'Pay']);
  });

  test('the brand’s own name is nobody’s wish', () => {
    expect(themesOf([voice('a', 'Tarn Tarn bread'), voice('b', 'Tarn cheese')])).toEqual([]);
  });

  test('the same captures make the same themes in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(voices, { minLength: voices.length }), (shuffled) => {
        expect(themesOf(shuffled)).toEqual(themes());
      }),
    );
  });
});

describe('what a person made of themes holds', () => {
  const [sync, dark] = ['calendar sync', 'dark mode'].map(idOf) as [string, string];

  test('a name of theirs, and what was found under it is still known', () => {
    expect(themes([{ name: 'Diaries', of: [sync] }])).toContainEqual({
      ...themes().find(({ id }) => id === sync),
      name: 'Diaries',
      made: ['calendar sync'],
    });
  });

  test('two themes merged into one, in the place of the first', () => {
    const merged = themes([{ name: 'Diaries', of: [sync, dark] }]);
    expect(merged.map(shown)).toEqual([
      ['Diaries', ['dark-1', 'dark-2', 'sync-1', 'sync-2', 'sync-3'], 4],
      expect.arrayContaining(['Time clock']),
    ]);
    expect(merged[0]).toMatchObject({ id: sync, made: ['calendar sync', 'dark mode'] });
  });

  test('somebody in both of two merged themes is counted once', () => {
    const both = [...voices, voice('night', 'dark mode, and then calendar sync', 'sync-1')];
    const [merged] = themesOf(both, [{ name: 'Diaries', of: [dark, sync] }]);
    expect(merged).toMatchObject({ reach: 4, captures: expect.arrayContaining(['night']) });
  });

  test('an area merged into another takes its wishes along', () => {
    const all = [...voices, voice('pay', 'wages', 'pay', ['Pay'])];
    const pay = themesOf(all, [{ name: 'Pay', of: ['area:Pay', 'area:Time clock'] }]).find(
      ({ name }) => name === 'Pay',
    );
    expect(pay?.captures).toEqual(['clock-1', 'clock-2', 'clock-3', 'pay']);
    expect(pay?.within.map(({ name }) => name)).toEqual(['timesheet export']);
  });

  test('whatever is captured later, and however that would be grouped by itself', () => {
    const later = ['Google calendar sync', 'google calendar!', 'The Google calendar, please'].map(
      (text, at) => voice(`google-${at}`, text),
    );
    const found = themesOf([...voices, ...later]).find(({ id }) => id === sync);
    const [kept] = themesOf([...voices, ...later], [{ name: 'Diaries', of: [sync] }]).filter(
      ({ name }) => name === 'Diaries',
    );
    expect(found?.captures).not.toContain('google-0');
    expect(kept?.captures).toEqual(['google-0', 'sync-1', 'sync-2', 'sync-3']);
  });

  test('for the only one who speaks of it, but for nobody where nobody does', () => {
    const made = [{ name: 'Diaries', of: [sync] }];
    expect(themesOf([voice('a', 'Calendar sync, please')], made)).toMatchObject([
      { name: 'Diaries', emerging: true },
    ]);
    expect(themesOf([voice('a', 'A dark mode')], made)).toEqual([]);
  });
});
