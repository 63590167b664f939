import { describe, expect, test } from 'vitest';
import { roomIn } from '@/lib/reading/room';

const line = { left: 100, right: 500 };

describe('room in a line', () => {
  test('is at its end where nothing stands there', () => {
    expect(roomIn(line, [{ left: 100, right: 340 }], 140, 'right')).toBe(360);
    expect(roomIn(line, [{ left: 260, right: 500 }], 140, 'left')).toBe(100);
  });

  test('is before what stands at the end', () => {
    expect(roomIn(line, [{ left: 430, right: 520 }], 140, 'right')).toBe(290);
    expect(roomIn(line, [{ left: 90, right: 170 }], 140, 'left')).toBe(170);
  });

  test('is where it is wide enough, between what stands there', () => {
    const taken = [
      { left: 100, right: 140 },
      { left: 300, right: 340 },
      { left: 460, right: 500 },
    ];
    expect(roomIn(line, taken, 140, 'right')).toBe(160);
    expect(roomIn(line, taken, 140, 'left')).toBe(140);
  });

  test('is none where nothing so wide is free', () => {
    expect(roomIn(line, [{ left: 200, right: 400 }], 140, 'right')).toBeNull();
    expect(roomIn({ left: 0, right: 100 }, [], 140, 'right')).toBeNull();
  });
});
