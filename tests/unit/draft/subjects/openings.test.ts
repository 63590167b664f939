import { expect, test } from 'vitest';
import { openings } from '@/lib/draft/subjects/openings';

test.each([
  ['roasts?', ['roa']],
  ['a[- ]?frames?', ['a-f', 'a f', 'afr']],
  ['(?:bread )?rolls?', ['bre', 'rol']],
  ['(?:vat|hr) help', ['vat', 'hr ']],
  ['ai', ['ai']],
  [String.raw`\d\dk|spf`, expect.arrayContaining(['10k', '99k', 'spf'])],
])('%s begins with %j', (body, texts) => {
  expect(openings(body)).toEqual(texts);
});

test.each([String.raw`cakes*`, 'cake.', 'cakes+ and'])(
  '%s is refused, since it may begin with anything',
  (body) => {
    expect(() => openings(body)).toThrow(`"${body}" holds`);
  },
);
