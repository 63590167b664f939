import { expect, test } from 'vitest';
import { openings } from '@/lib/draft/subjects/openings';

test.each([
  ['roasts?', ['roast']],
  ['a[- ]?frames?', ['a-fra', 'a fra', 'afram']],
  ['(?:bread )?rolls?', ['bread', 'rolls', 'roll']],
  ['(?:vat|hr) help', ['vat h', 'hr he']],
  ['ai', ['ai']],
  ['q[1-3] results', ['q0 re']],
  [String.raw`\d\dk|spf`, ['00k', 'spf']],
  [String.raw`iso ?\d{4}`, ['iso ', 'iso']],
  ['wines?(?! stain)', ['wines', 'wine']],
])('%s begins with %j', (body, texts) => {
  expect(openings(body)).toEqual(texts);
});

test.each(['c.ke', '[^a]t', String.raw`\w+ cake`])(
  '%s is refused, since it may begin with anything',
  (body) => {
    expect(() => openings(body)).toThrow(`"${body}" holds`);
  },
);

test.each(['cakes.*', 'cakes (?:for )?[a-z]+'])('%s begins with what can be listed', (body) => {
  expect(openings(body)).toEqual([body.slice(0, 5)]);
});
