import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editBetween, remap } from '@/lib/text/remap';

const found = [
  { start: 0, end: 4, name: 'first' },
  { start: 10, end: 14, name: 'second' },
];

test('what stands before an edit stays, what stands after it shifts', () => {
  expect(remap(found, { start: 6, end: 7, inserted: 3 })).toEqual([
    { start: 0, end: 4, name: 'first' },
    { start: 12, end: 16, name: 'second' },
  ]);
});

test('a finding the user typed into, or right up against, disappears', () => {
  expect(remap(found, { start: 12, end: 12, inserted: 1 })).toEqual([found[0]]);
  expect(remap(found, { start: 4, end: 4, inserted: 1 })).toEqual([{ start: 11, end: 15, name: 'second' }]);
});

test('equal texts have no edit between them', () => {
  expect(editBetween('same', 'same')).toBeNull();
});

test('a span that survives any edit still holds the same words', () => {
  const text = fc.string({ maxLength: 40 });
  fc.assert(
    fc.property(text, text, fc.nat(40), fc.nat(40), (before, after, a, b) => {
      const edit = editBetween(before, after);
      fc.pre(edit !== null);
      const span = { start: Math.min(a, b, before.length), end: Math.min(Math.max(a, b), before.length) };
      for (const { start, end } of remap([span], edit ?? { start: 0, end: 0, inserted: 0 })) {
        expect(after.slice(start, end)).toBe(before.slice(span.start, span.end));
      }
    }),
  );
});
