import { describe, expect, test } from 'vitest';
import { openDate, orderShown, timeOf } from '@/lib/backup/dates';

const noon = Date.UTC(2026, 9, 1, 12);
const evening = Date.UTC(2026, 9, 1, 20, 19);

describe('a date is read', () => {
  test.each([
    '2026-10-01',
    '2026/10/1',
    '2026.10.01',
    '01.10.2026',
    '1. 10. 2026',
    '1.10.26',
    'Oct 1, 2026',
    'Oct. 1 2026',
    'October 1st, 2026',
    'Thursday, October 1, 2026',
    '1 October 2026',
    '1st of October 2026',
    '01-Oct-2026',
    'Thu, 1 Oct 2026',
    '1. Oktober 2026',
    'Donnerstag, 1. Okt. 2026',
    '1er octobre 2026',
    '1 de octubre de 2026',
    ' 1  October 2026 ',
  ])('%s', (written) => expect(timeOf(written, null)).toBe(noon));

  test.each([
    '2026-10-01T20:19:00.000Z',
    '2026-10-01 20:19',
    '2026-10-01 22:19:00 +0200',
    '2026-10-01T15:49:00-04:30',
    '01.10.2026, 20:19',
    'Oct 1, 2026 8:19 PM',
    'October 1, 2026 at 8:19 p.m.',
    'Thu, 01 Oct 2026 20:19:00 +0000',
    'Thu Oct 01 20:19:00 +0000 2026',
    `${Date.UTC(2026, 9, 1, 20, 19) / 1000}`,
    `${Date.UTC(2026, 9, 1, 20, 19) / 1000}.000200`,
    `${Date.UTC(2026, 9, 1, 20, 19)}`,
  ])('%s, to the minute', (written) => expect(timeOf(written, null)).toBe(evening));

  test('with twelve hours at midnight and at noon', () => {
    expect(timeOf('Oct 1, 2026 12:00 AM', null)).toBe(Date.UTC(2026, 9, 1));
    expect(timeOf('Oct 1, 2026 12:00 PM', null)).toBe(noon);
  });

  test('with the months of other languages, written out or cut short', () => {
    const march = Date.UTC(2026, 2, 3, 12);
    for (const name of ['Mar', 'March', 'März', 'mars', 'marzo', 'Março', 'maart'])
      expect([name, timeOf(`3 ${name} 2026`, null)]).toEqual([name, march]);
  });
});

test.each([
  '',
  'yesterday',
  '31/31/2026',
  '30.02.2026',
  '2026-13-01',
  '12345',
  '5 apples 2026',
  '1 jui 2026',
  '2026',
])('“%s” is no date', (written) => expect(timeOf(written, 'day-first')).toBeNull());

describe('which number is the day', () => {
  test('is asked where a date can be read in two ways, and nothing is guessed', () => {
    expect(timeOf('10/01/2026', null)).toBeNull();
    expect(timeOf('10/01/2026', 'month-first')).toBe(noon);
    expect(timeOf('10/01/2026', 'day-first')).toBe(Date.UTC(2026, 0, 10, 12));
    expect(openDate(['', '2026-10-01', '10/01/2026', '11/01/2026'])).toEqual({
      written: '10/01/2026',
      readings: { 'day-first': Date.UTC(2026, 0, 10, 12), 'month-first': noon },
    });
  });

  test('is shown by a date of the column with a day above twelve', () => {
    expect(orderShown(['10/01/2026', '10/13/2026'])).toBe('month-first');
    expect(orderShown(['10/01/2026', '13/10/2026'])).toBe('day-first');
    expect(orderShown(['10/01/2026', '2026-10-13'])).toBeNull();
  });

  test('stays open where a column shows both, and a date that has one reading is read all the same', () => {
    expect(orderShown(['10/13/2026', '13/10/2026'])).toBeNull();
    expect(timeOf('10/13/2026', 'day-first')).toBe(Date.UTC(2026, 9, 13, 12));
    expect(timeOf('13/10/2026', null)).toBe(Date.UTC(2026, 9, 13, 12));
  });

  test('does not matter where both are the same', () => {
    expect(openDate(['10/10/2026'])).toBeNull();
    expect(timeOf('10/10/2026', null)).toBe(Date.UTC(2026, 9, 10, 12));
  });
});
