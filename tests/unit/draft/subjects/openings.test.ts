import { expect, test } from 'vitest';
import { openings } from '@/lib/draft/subjects/openings';

test.each([
  ['roasts?', ['roa']],
  ['a[- ]?frames?', ['a-f', 'a f', 'afr']],
  ['(?:bread )?rolls?', ['bre', 'rol']],
  ['(?:vat|hr) help', ['vat', 'hr ']],
  ['ai', ['ai']],
  ['q[1-3] results', ['q1 ', 'q2 ', 'q3 ']],
  [String.raw`\d\dk|spf`, expect.arrayContaining(['10k', '99k', 'spf'])],
])('%s begins with %j', (body, texts) => {
  expect(openings(body)).toEqual(texts);
});

test.each(['c.ke', '[^a]t', String.raw`\w+ cake`])(
  '%s is refused, since it may begin with anything',
  (body) => {
    expect(() => openings(body)).toThrow(`"${body}" holds`);
  },
);

test.each(['cakes.*', 'cake (?:for )?[a-z]+', 'iso ?[0-9]{4}'])(
  '%s begins with what can be listed',
  (body) => {
    expect(openings(body)).toEqual([body.slice(0, 3)]);
  },
);
