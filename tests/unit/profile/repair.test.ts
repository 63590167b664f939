import { describe, expect, test } from 'vitest';
import { repairSettings } from '@/lib/profile/repair';
import { defaultSettings } from '@/lib/profile/settings';

const brand = {
  id: 'a',
  names: ['Acme'],
  handles: [],
  domains: [],
  products: [],
  areas: [],
  competitors: [],
  audience: [],
  tone: 'plain',
};

test('nothing stored is no damage', () => {
  expect(repairSettings(undefined)).toEqual({ settings: defaultSettings, damaged: false });
});

test('an older value lacks fields, which is no damage either', () => {
  expect(repairSettings({ guard: 'every' })).toEqual({
    settings: { ...defaultSettings, guard: 'every' },
    damaged: false,
  });
});

test('a brand stored before there were tones is plain, and no damage', () => {
  const { tone, ...older } = brand;
  expect(repairSettings({ brands: [older] })).toEqual({
    settings: { ...defaultSettings, brands: [{ ...older, tone }] },
    damaged: false,
  });
});

test.each([[null], ['text'], [7], [[brand]]])('%o gives the defaults', (stored) => {
  expect(repairSettings(stored)).toEqual({ settings: defaultSettings, damaged: true });
});

describe('what cannot be understood gives way, the rest stands', () => {
  test('field by field', () => {
    expect(repairSettings({ guard: 'sometimes', signalsOff: ['hype'] }).settings).toEqual({
      ...defaultSettings,
      signalsOff: ['hype'],
    });
  });

  test('row by row', () => {
    const { settings, damaged } = repairSettings({ brands: [brand, { names: 'Acme' }, null] });
    expect(settings.brands).toEqual([brand]);
    expect(damaged).toBe(true);
  });

  test('target by target: one that could lead elsewhere is none', () => {
    const github = { id: 'g', kind: 'github', name: 'App', authors: 'hidden', repo: 'acme/app', labels: '' };
    const { settings } = repairSettings({ targets: [github, { ...github, repo: '../x' }, { kind: 'fax' }] });
    expect(settings.targets).toEqual([github]);
    expect(settings.departments).toEqual(defaultSettings.departments);
  });

  test('department by department', () => {
    const legal = { id: 'l', name: 'Legal', person: 'Kim', target: null, areas: [] };
    const routes = [{ kind: null, area: 'Contracts', department: 'l' }, { department: 7 }];
    const { settings } = repairSettings({ departments: [legal, { name: 'Nobody' }], routes });
    expect(settings.departments).toEqual([legal]);
    expect(settings.routes).toEqual([routes[0]]);
  });

  test('site by site', () => {
    const { settings } = repairSettings({ sites: { x: 'quiet', facebook: 'loud', linkedin: 'off' } });
    expect(settings.sites).toEqual({ x: 'quiet', facebook: 'in-page', linkedin: 'off' });
  });

  test('a field that is not even of its sort takes its default', () => {
    expect(repairSettings({ brands: 'Acme', sites: 3 }).settings).toEqual(defaultSettings);
  });
});
