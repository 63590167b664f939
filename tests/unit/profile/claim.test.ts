import { describe, expect, test } from 'vitest';
import { claimIdentity } from '@/lib/profile/claim';
import { defaultSettings, type Settings } from '@/lib/profile/settings';
import { posterOf } from '@/lib/profile/standing';

const acme = { site: 'x', handle: 'acme', name: 'Acme' } as const;
const brand = (id: string, handles: string[] = []) => ({
  id,
  names: [id],
  handles,
  domains: [],
  products: [],
  areas: [],
  competitors: [],
  audience: [],
  tone: 'plain' as const,
});
const withBrands = (...brands: Settings['brands']): Settings => ({ ...defaultSettings, brands });

describe('an identity of ours', () => {
  test('without a brand makes one, named after it', () => {
    const settings = claimIdentity(defaultSettings, acme, 'ours');
    expect(settings.brands).toMatchObject([{ names: ['Acme'], handles: ['acme'] }]);
    expect(posterOf(acme, settings)).toMatchObject({ standing: 'ours', brand: { names: ['Acme'] } });
  });

  test('joins the only brand', () => {
    const settings = claimIdentity(withBrands(brand('only')), acme, 'ours');
    expect(settings.brands).toEqual([brand('only', ['acme'])]);
    expect(posterOf(acme, settings).brand.id).toBe('only');
  });

  test('joins the brand that names its handle already', () => {
    const settings = claimIdentity(withBrands(brand('a'), brand('b', ['acme'])), acme, 'ours');
    expect(settings.brands).toHaveLength(2);
    expect(posterOf(acme, settings).brand.id).toBe('b');
  });

  test('among several brands that do not name it makes its own', () => {
    const settings = claimIdentity(withBrands(brand('a'), brand('b')), acme, 'ours');
    expect(settings.brands).toHaveLength(3);
    expect(posterOf(acme, settings).brand.names).toEqual(['Acme']);
  });

  test('without a name shown is named by its handle', () => {
    const settings = claimIdentity(defaultSettings, { ...acme, name: '' }, 'ours');
    expect(settings.brands).toMatchObject([{ names: ['acme'] }]);
  });
});

test('a personal identity makes no brand and is never judged', () => {
  const settings = claimIdentity(defaultSettings, acme, 'personal');
  expect(settings.brands).toEqual([]);
  expect(posterOf(acme, settings).standing).toBe('personal');
});

test('the last claim of one identity holds', () => {
  const settings = claimIdentity(claimIdentity(defaultSettings, acme, 'ours'), acme, 'personal');
  expect(settings.identities).toHaveLength(1);
  expect(posterOf(acme, settings).standing).toBe('personal');
  const again = claimIdentity(settings, acme, 'ours');
  expect(again.brands).toHaveLength(1);
  expect(posterOf(acme, again).standing).toBe('ours');
});

test('the same handle on another site is another identity', () => {
  const both = claimIdentity(
    claimIdentity(defaultSettings, acme, 'personal'),
    { ...acme, site: 'linkedin' },
    'ours',
  );
  expect(both.identities).toHaveLength(2);
});
