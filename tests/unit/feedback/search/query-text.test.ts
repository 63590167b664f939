import { describe, expect, test } from 'vitest';
import { valueIn, withValue } from '@/lib/feedback/search/query-text';

describe('the value of a key in a search', () => {
  test.each([
    ['kind:idea clasp', 'kind', 'idea'],
    ['clasp dept:"HR and Legal"', 'dept', 'HR and Legal'],
    ['Kind:Idea', 'kind', 'Idea'],
    ['area:“Opening hours', 'area', 'Opening hours'],
    ['kind:idea kind:praise', 'kind', 'idea'],
    ['clasp', 'kind', null],
    ['-kind:idea', 'kind', null],
    ['humankind:idea', 'kind', null],
  ] as const)('%s: %s', (typed, key, value) => {
    expect(valueIn(typed, key)).toBe(value);
  });
});

describe('choosing a value', () => {
  test.each([
    ['', 'kind', 'idea', 'kind:idea'],
    ['clasp', 'kind', 'idea', 'kind:idea clasp'],
    ['kind:praise clasp', 'kind', 'idea', 'kind:idea clasp'],
    ['kind:praise kind:other', 'kind', 'idea', 'kind:idea'],
    ['clasp', 'dept', 'HR and Legal', 'dept:"HR and Legal" clasp'],
    ['dept:"HR and Legal" clasp kind:idea', 'dept', null, 'clasp kind:idea'],
    ['-kind:idea', 'kind', 'praise', 'kind:praise -kind:idea'],
  ] as const)('%s, %s %s → %s', (typed, key, value, wanted) => {
    expect(withValue(typed, key, value)).toBe(wanted);
    expect(valueIn(wanted, key)).toBe(value);
  });
});
