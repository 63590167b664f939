import { describe, expect, test } from 'vitest';
import type { Capture } from '@/lib/feedback/capture';
import { filed, type Desks } from '@/lib/feedback/captures/file-by-rule';
import type { HistoryEvent } from '@/lib/feedback/captures/history';
import { unknownBrand } from '@/lib/profile/ownership';
import { aCapture } from '../a-capture';

const desks: Desks = {
  brands: [
    { ...unknownBrand, id: 'acme', areas: [{ name: 'Straps', keywords: ['strap', 'buckle'] }] },
    { ...unknownBrand, id: 'other', areas: [{ name: 'Lamps', keywords: ['lamp'] }] },
  ],
  departments: [
    { id: 'product', name: 'Product', person: '', target: null, areas: ['Straps', 'Lamps'] },
    { id: 'support', name: 'Support', person: '', target: null, areas: [] },
  ],
  routes: [{ kind: 'problem', area: null, department: 'support' }],
};
const act = { change: 'a', at: 2_000, by: 'person' as const };
const filing = (capture: Partial<Capture>, history: readonly HistoryEvent[] = []) => {
  const { capture: after, events } = filed(aCapture({ kind: 'idea', ...capture }), history, act, desks);
  return { areas: after.areas, department: after.department, events };
};
const event = (what: string, by: HistoryEvent['by'], to: unknown): HistoryEvent => ({
  capture: 'x:1',
  change: 'b',
  at: 1_000,
  by,
  what,
  from: null,
  to,
});

describe('a capture is filed by itself', () => {
  test('under the areas its words name and the department these belong to, and its history says why', () => {
    const { areas, department, events } = filing({ text: 'Make the buckles of metal.', brand: 'acme' });
    expect({ areas, department }).toEqual({ areas: ['Straps'], department: 'product' });
    expect(events).toMatchObject([
      { what: 'areas', to: ['Straps'], by: 'rule', change: 'a', why: '“buckle” is a word of Straps' },
      { what: 'department', to: 'product', by: 'rule', why: 'Straps is an area of Product' },
    ]);
  });

  test('by a rule for its kind', () => {
    expect(filing({ text: 'The strap broke.', kind: 'problem' })).toMatchObject({
      areas: ['Straps'],
      department: 'support',
    });
  });

  test('by the areas of its own brand alone, and of every brand where its brand is not known', () => {
    expect(filing({ text: 'A lamp on it!', brand: 'acme' }).areas).toEqual([]);
    expect(filing({ text: 'A lamp on it!', brand: null }).areas).toEqual(['Lamps']);
  });

  test('under nothing where no word and no rule speaks for anything', () => {
    expect(filing({ text: 'Lovely people.' })).toEqual({ areas: [], department: null, events: [] });
  });
});

describe('filed anew', () => {
  test('it goes where its changed kind belongs', () => {
    const history = [event('department', 'rule', 'product')];
    const again = filing({ kind: 'problem', areas: ['Straps'], department: 'product' }, history);
    expect(again.department).toBe('support');
  });

  test('it goes nowhere once no rule speaks for it any more', () => {
    const { department, events } = filing({ department: 'support' }, [
      event('department', 'rule', 'support'),
    ]);
    expect(department).toBeNull();
    expect(events).toMatchObject([{ why: 'No rule of yours is about this any more' }]);
  });

  test.each([
    ['a person said so', [event('department', 'rule', 'support'), event('department', 'person', 'product')]],
    ['it came with a file', [event('department', 'file', 'product')]],
    ['it was kept from before', []],
  ])('it stays where %s', (_, history) => {
    expect(filing({ kind: 'problem', department: 'product' }, history).department).toBe('product');
  });

  test('an area that a person took away does not come back', () => {
    const history = [event('areas', 'rule', ['Straps']), event('areas', 'person', [])];
    expect(filing({ text: 'The strap is fine.' }, history).areas).toEqual([]);
  });
});
