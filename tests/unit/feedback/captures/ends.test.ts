import { describe, expect, test } from 'vitest';
import type { Capture } from '@/lib/feedback/capture';
import { endsOf } from '@/lib/feedback/captures/ends';
import { aCapture } from '../a-capture';

const shipped = (id: string, statusAt: number, made: Partial<Capture> = {}) =>
  aCapture({ id, status: 'shipped', outcome: 'shipped', statusAt, ...made });
const ends = (...captures: Capture[]) =>
  endsOf(captures).map(({ came, reason, captures }) => [came, reason, captures.map(({ id }) => id).join()]);

describe('one end have', () => {
  test('what was moved there in one act, and not what was moved at another time', () => {
    expect(ends(shipped('1', 10), shipped('2', 20), shipped('3', 10))).toEqual([
      ['shipped', '', '1,3'],
      ['shipped', '', '2'],
    ]);
  });

  test('what was merged together, whenever that was, with the words of what it is merged into', () => {
    expect(ends(shipped('1', 30, { mergedInto: '2' }), shipped('2', 10), shipped('3', 20))).toEqual([
      ['shipped', '', '1,2'],
      ['shipped', '', '3'],
    ]);
    expect(ends(shipped('1', 10, { reason: 'It is in' }), shipped('2', 30, { mergedInto: '1' }))).toEqual([
      ['shipped', 'It is in', '1,2'],
    ]);
  });

  test('what is given the same reason', () => {
    const reason = 'The lining is bright';
    expect(ends(shipped('1', 10, { reason }), shipped('2', 20, { reason }))).toEqual([
      ['shipped', reason, '1,2'],
    ]);
  });

  test('what is open', () => {
    expect(ends(aCapture({ id: '1', statusAt: 10 }), aCapture({ id: '2', statusAt: 20 }))).toEqual([
      [null, '', '1,2'],
    ]);
  });
});

describe('apart stand', () => {
  test('another reason, though both were moved in one act', () => {
    expect(ends(shipped('1', 10, { reason: 'The loop is sewn in' }), shipped('2', 10))).toEqual([
      ['shipped', 'The loop is sewn in', '1'],
      ['shipped', '', '2'],
    ]);
  });

  test('what was done and what was refused, whatever the words', () => {
    const declined = { status: 'declined', outcome: 'declined', reason: 'So' } as const;
    expect(
      ends(shipped('1', 10, { reason: 'So' }), aCapture({ id: '2', statusAt: 10, ...declined })),
    ).toEqual([
      ['shipped', 'So', '1'],
      ['declined', 'So', '2'],
    ]);
  });
});

test('an end is known by the same key once it has a reason', () => {
  const keys = (reason: string) =>
    endsOf([shipped('1', 20), shipped('2', 10, { reason }), shipped('3', 10, { reason })]).map(
      ({ key }) => key,
    );
  expect(keys('It is in')).toEqual(keys(''));
});
