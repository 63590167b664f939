import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { themesOf, untouched, voiceOf, type ByHand, type Theme } from '@/lib/feedback/themes';

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
const themes = (byHand: Partial<ByHand> = {}) => themesOf(voices, { ...untouched, ...byHand });
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

describe('what a person changed holds', () => {
  test('a name of theirs', () => {
    const renamed = { [idOf('calendar sync')]: 'Diaries' };
    expect(themes({ renamed }).map(({ name }) => name)).toContain('Diaries');
  });

  test('two themes merged into one, in one step or several', () => {
    const [sync, dark] = ['calendar sync', 'dark mode'].map(idOf);
    const merged = { [sync ?? '']: dark ?? '', [dark ?? '']: 'gone' };
    expect(themes({ merged }).map(shown)).toContainEqual([
      expect.any(String),
      ['dark-1', 'dark-2', 'sync-1', 'sync-2', 'sync-3'],
      4,
    ]);
  });

  test('themes merged in a circle stay themes', () => {
    const [sync, dark] = ['calendar sync', 'dark mode'].map(idOf);
    const merged = { [sync ?? '']: dark ?? '', [dark ?? '']: sync ?? '' };
    expect(themes({ merged }).flatMap(({ captures }) => captures)).toContain('sync-1');
  });

  test('what was taken out stays out, and what follows a theme into another is not taken out of that', () => {
    const takenOut = { [idOf('calendar sync')]: ['sync-2'] };
    expect(themes({ takenOut }).map(shown)).toContainEqual(['calendar sync', ['sync-1', 'sync-3'], 1]);
  });

  test('an area merged into another takes its wishes along', () => {
    const all = [...voices, voice('pay', 'wages', 'pay', ['Pay'])];
    const pay = themesOf(all, { ...untouched, merged: { 'area:Time clock': 'area:Pay' } }).find(
      ({ name }) => name === 'Pay',
    );
    expect(pay?.captures).toEqual(['clock-1', 'clock-2', 'clock-3', 'pay']);
    expect(pay?.within.map(({ name }) => name)).toEqual(['timesheet export']);
  });
});
