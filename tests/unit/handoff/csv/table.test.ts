import fc from 'fast-check';
import papaparse from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csv, type CsvTable } from '@/lib/handoff/csv/table';
import { brief, hostile } from '../a-brief';

const cells = (row: readonly string[], guarded = false): CsvTable => ({
  name: 'Test',
  columns: row.map((_, index) => `c${index}`),
  guarded,
  rows: () => [row],
});
const written = (row: readonly string[], guarded?: boolean) =>
  csv(cells(row, guarded), [brief()], { marked: false });
const readBack = (file: string) => papaparse.parse<string[]>(file).data[1];

test('every cell stands in quotes, and every line ends in CR LF', () => {
  expect(written(['a,b', 'say "hi"', 'two\nlines', ''])).toBe(
    '"c0","c1","c2","c3"\r\n"a,b","say ""hi""","two\nlines",""',
  );
});

test('what is read is what was written, cell by cell', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 }), (row) => {
      expect(readBack(written(row))).toEqual(row);
    }),
  );
});

test.each(Object.entries(hostile))('%s is read as it was written', (_, words) => {
  expect(readBack(written([words, 'next']))).toEqual([words, 'next']);
});

describe('a cell that a spreadsheet would compute', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '=cmd|calc\nsecond line'])(
    '%j is kept from it',
    (words) => {
      expect(readBack(written([words, 'a'], true))).toEqual([`'${words}`, 'a']);
    },
  );

  test('is guarded against whatever it says', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (row) => {
        for (const cell of readBack(written(row, true)) ?? []) expect(cell).not.toMatch(/^[=+\-@\t\r]/u);
      }),
    );
  });

  test('is left alone where a program reads it', () => {
    expect(readBack(written(['=1+1', 'a']))).toEqual(['=1+1', 'a']);
  });
});

test('Excel is told that it is UTF-8, where that is wanted', () => {
  expect(csv(cells(['é']), [brief()], { marked: true }).startsWith('\uFEFF"c0"')).toBe(true);
  expect(written(['é']).startsWith('"c0"')).toBe(true);
});
