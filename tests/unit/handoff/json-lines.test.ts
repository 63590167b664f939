import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonLines } from '@/lib/handoff/json-lines';
import { brief, hostile, quote } from './a-brief';

test('times are written so that people can read them', () => {
  expect(JSON.parse(jsonLines([brief()]))).toEqual({
    ...brief(),
    first: '2026-03-01T09:30:00.000Z',
    last: '2026-11-27T23:59:00.000Z',
    quotes: [{ ...quote(), date: '2026-03-01T09:30:00.000Z' }],
  });
});

test('each brief is one line, and words come back as they were', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (all) => {
      const lines = jsonLines(all.map((text) => brief({ quotes: [quote({ text })] }))).split('\n');
      expect(lines.pop()).toBe('');
      expect(lines.map((line) => JSON.parse(line).quotes[0].text)).toEqual(all);
    }),
  );
});

test.each(Object.entries(hostile))('%s comes back as it was', (_, text) => {
  expect(JSON.parse(jsonLines([brief({ quotes: [quote({ text })] })])).quotes[0].text).toBe(text);
});
