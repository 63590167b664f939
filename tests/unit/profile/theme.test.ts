import { describe, expect, test } from 'vitest';
import { asBefore, asFound, foundIn, withThemeNamed, withThemesJoined } from '@/lib/profile/theme';

const diaries = { name: 'Diaries', of: ['/sync', '/calendar'] };

test('a theme that nobody made is found as itself', () => {
  expect(foundIn([diaries], '/dark')).toEqual(['/dark']);
  expect(foundIn([diaries], '/calendar')).toEqual(['/sync', '/calendar']);
});

test('a name is given once, and what is in the theme stays in it', () => {
  const once = withThemeNamed([diaries], { id: '/sync', name: 'Agendas' });
  expect(once).toEqual([{ name: 'Agendas', of: ['/sync', '/calendar'] }]);
  expect(withThemeNamed([], { id: '/dark', name: 'Night' })).toEqual([{ name: 'Night', of: ['/dark'] }]);
});

test('what is merged is called as the one it goes into, and takes along what is in it', () => {
  expect(withThemesJoined([diaries], '/sync', { id: 'area:Time', name: 'Time' })).toEqual([
    { name: 'Time', of: ['area:Time', '/sync', '/calendar'] },
  ]);
  expect(withThemesJoined([diaries], '/dark', { id: '/sync', name: 'Diaries' })).toEqual([
    { name: 'Diaries', of: ['/sync', '/calendar', '/dark'] },
  ]);
});

test('no theme is in two', () => {
  const both = [diaries, { name: 'Night', of: ['/dark'] }];
  expect(withThemesJoined(both, '/dark', { id: '/sync', name: 'Diaries' })).toEqual([
    { name: 'Diaries', of: ['/sync', '/calendar', '/dark'] },
  ]);
});

describe('taken back', () => {
  test('a theme is as it was found', () => {
    expect(asFound([diaries, { name: 'Night', of: ['/dark'] }], ['/calendar'])).toEqual([
      { name: 'Night', of: ['/dark'] },
    ]);
  });

  test('one change is undone, and what was made of others since stays', () => {
    const before = [diaries];
    const merged = withThemesJoined(before, '/pay', { id: '/sync', name: 'Diaries' });
    const since = withThemeNamed(merged, { id: '/dark', name: 'Night' });
    expect(asBefore(since, before, ['/sync', '/calendar', '/pay'])).toEqual([
      { name: 'Night', of: ['/dark'] },
      diaries,
    ]);
  });
});
