import { describe, expect, test } from 'vitest';
import { holdsEntry, readBrand, withEntries, writeBrand, type BrandText } from '@/lib/profile/brand-text';

const text = (fields: Partial<BrandText>): BrandText => ({
  names: 'Northwind',
  domains: '',
  handles: '',
  products: '',
  areas: '',
  competitors: '',
  audience: '',
  ...fields,
});
const read = (fields: Partial<BrandText>) => readBrand({ id: 'a', tone: 'plain' }, text(fields));

describe('a brand as it was written down', () => {
  test('is read whole', () => {
    const whole = text({
      names: 'Northwind, Northwind Bikes',
      domains: 'northwind.example, shop.northwind.example',
      handles: '@Northwind; northwindhelp',
      products: 'Flow: app\nPannier 22',
      areas: 'Delivery: parcel, courier\nWarranty',
      competitors: 'Fabrikam, Tailspin Bikes',
      audience: 'commuters, IT managers',
    });
    expect(readBrand({ id: 'a', tone: 'plain' }, whole)).toEqual({
      brand: {
        id: 'a',
        names: ['Northwind', 'Northwind Bikes'],
        domains: ['northwind.example', 'shop.northwind.example'],
        handles: ['northwind', 'northwindhelp'],
        products: [{ name: 'Flow', class: 'app' }, { name: 'Pannier 22' }],
        areas: [
          { name: 'Delivery', keywords: ['parcel', 'courier'] },
          { name: 'Warranty', keywords: [] },
        ],
        competitors: ['Fabrikam', 'Tailspin Bikes'],
        audience: ['commuters', 'IT managers'],
        tone: 'plain',
      },
    });
  });

  test.each([
    ['https://www.Northwind.example/shop?x=1', 'northwind.example'],
    ['www.northwind.example', 'northwind.example'],
    ['northwind.example/', 'northwind.example'],
    ['bücher.example', 'xn--bcher-kva.example'],
  ])('the site %s is %s', (domains, host) => {
    expect(read({ domains })).toMatchObject({ brand: { domains: [host] } });
  });

  test.each([
    ['https://x.com/Northwind', 'northwind'],
    ['https://www.linkedin.com/company/northwind/', 'northwind'],
    ['@northwind', 'northwind'],
    ['x.com/northwind', 'northwind'],
    ['north-wind.bikes_2', 'north-wind.bikes_2'],
  ])('the handle %s is %s', (handles, handle) => {
    expect(read({ handles })).toMatchObject({ brand: { handles: [handle] } });
  });

  test('twice the same counts once', () => {
    expect(read({ domains: 'a.example, www.a.example', handles: '@a, A' })).toMatchObject({
      brand: { domains: ['a.example'], handles: ['a'] },
    });
  });

  test('and written again, it reads the same', () => {
    const first = read({
      products: 'Flow: app',
      areas: 'Delivery: parcel',
      handles: '@a',
      domains: 'a.example',
      competitors: 'Fabrikam',
      audience: 'parents, teachers',
    });
    if (!('brand' in first)) throw new Error('the first reading failed');
    expect(readBrand({ id: 'a', tone: 'plain' }, writeBrand(first.brand))).toEqual(first);
  });
});

describe('what cannot be meant is said beside its field', () => {
  test.each([
    ['names', { names: ' , ' }, 'A brand needs at least one name.'],
    ['domains', { domains: 'northwind' }, '“northwind” is not a web address such as acme.com.'],
    [
      'domains',
      { domains: 'north wind.example' },
      '“north wind.example” is not a web address such as acme.com.',
    ],
    [
      'domains',
      { domains: 'not a site!, a.example, @b, c' },
      '“not a site!”, “@b” and “c” are not web addresses such as acme.com.',
    ],
    ['handles', { handles: '@north wind' }, '“@north wind” is not a handle such as @acme.'],
    [
      'handles',
      { handles: 'http://, a, b..c, ftp://x' },
      '“http://”, “b..c” and “ftp://x” are not handles such as @acme.',
    ],
    ['products', { products: 'Flow: app\n: app' }, 'Line 2 has no name before its colon.'],
    [
      'areas',
      { areas: 'Straps: clip\n\n: nothing\nstraps: again\nLight\nSTRAPS' },
      'Line 3 has no name before its colon. “STRAPS” stands there more than once.',
    ],
  ])('%s: %o', (field, fields, error) => {
    expect(read(fields)).toEqual({ errors: { [field]: error } });
  });
});

describe('entries', () => {
  test('are written behind what stands, with commas or a line each', () => {
    expect(withEntries(text({}), 'names', ['NW', 'North'])).toMatchObject({ names: 'Northwind, NW, North' });
    expect(withEntries(text({ products: 'Flow: app\n' }), 'products', ['Loft'])).toMatchObject({
      products: 'Flow: app\nLoft',
    });
    expect(withEntries(text({}), 'handles', ['@nw'])).toMatchObject({ handles: '@nw' });
  });

  test.each([
    ['names', 'Acme; northwind', 'Northwind', true],
    ['domains', 'https://www.nw.example/shop', 'nw.example', true],
    ['handles', 'NW, acme', '@nw', true],
    ['products', 'flow', 'Flow: app', true],
    ['areas', 'Delivery: parcel', 'Delivery', true],
    ['products', 'Flow: app', 'Flow 2', false],
    ['areas', '', 'Delivery', false],
  ] as const)('in the %s %j, %j is known: %o', (field, written, entry, known) => {
    expect(holdsEntry(text({ [field]: written }), field, entry)).toBe(known);
  });
});
