import { describe, expect, test } from 'vitest';
import { nearerEdge, placeBeside, widthBeside, type Box, type Side } from '@/lib/writing/placement';

const window = { width: 1000, height: 800 };
const card = { width: 200, height: 300 };
const sides: Side[] = ['right', 'left', 'below', 'above'];
const covers = (box: Box, place: { left: number; top: number }) =>
  place.left < box.left + box.width &&
  place.left + card.width > box.left &&
  place.top < box.top + box.height &&
  place.top + card.height > box.top;

describe('beside a box', () => {
  test.each<[string, Box, { left: number; top: number }]>([
    ['right, where there is room', { left: 100, top: 50, width: 400, height: 100 }, { left: 508, top: 50 }],
    ['left, when the right is full', { left: 590, top: 50, width: 400, height: 100 }, { left: 382, top: 50 }],
    [
      'below, when both sides are full',
      { left: 100, top: 50, width: 800, height: 100 },
      { left: 100, top: 158 },
    ],
    [
      'above, at the foot of the window',
      { left: 100, top: 600, width: 800, height: 150 },
      { left: 100, top: 292 },
    ],
  ])('it stands %s', (_, box, place) => {
    expect(placeBeside(card, box, sides, window)).toEqual(place);
    expect(covers(box, place)).toBe(false);
  });

  test('the order of the sides decides', () => {
    const box = { left: 400, top: 300, width: 100, height: 50 };
    expect(placeBeside(card, box, ['below', 'right'], window)).toEqual({ left: 400, top: 358 });
  });

  test('below and above it ends where the box ends, where that edge is asked for', () => {
    const low = { left: 100, top: 50, width: 800, height: 100 };
    expect(placeBeside(card, low, ['below'], window, 'right')).toEqual({ left: 700, top: 158 });
    const high = { left: 100, top: 600, width: 150, height: 150 };
    expect(placeBeside(card, high, ['above'], window, 'right')).toEqual({ left: 50, top: 292 });
    expect(placeBeside(card, { ...high, left: 0 }, ['above'], window, 'right')).toEqual({
      left: 8,
      top: 292,
    });
  });

  test('it stays in the window beside a box that reaches out of it', () => {
    const box = { left: 100, top: 700, width: 100, height: 300 };
    expect(placeBeside(card, box, sides, window)).toEqual({ left: 208, top: 492 });
  });

  test('where no side has room it stands in the far upper corner, away from the words’ beginning and the controls at a box’s foot', () => {
    const box = { left: 0, top: 0, width: 1000, height: 800 };
    expect(placeBeside(card, box, sides, window)).toEqual({ left: window.width - card.width - 8, top: 8 });
  });
});

test.each([
  ['right, as a button at a box’s far end', 820, 'right'],
  ['left, as one at its beginning', 110, 'left'],
] as const)('an edge is nearer: the %s', (_, left, edge) => {
  const box = { left: 100, top: 0, width: 800, height: 100 };
  expect(nearerEdge({ left, top: 60, width: 70, height: 30 }, box)).toBe(edge);
});

test.each([
  ['its best width where a side has room', 500, 372],
  ['as wide as the wider side leaves', 650, 334],
  ['its best width again, for another place, where the sides leave too little', 760, 372],
])('it is %s', (_, width, expected) => {
  const box = { left: 0, top: 0, width, height: 100 };
  expect(widthBeside(box, window, { least: 296, best: 372 })).toBe(expected);
});
