import { expect, test } from 'vitest';
import { keptFree } from '@/lib/advising/room';
import type { Box } from '@/lib/writing/placement';

const card = { width: 200, height: 340 };
const windowHeight = 800;

test.each<[string, { left: number; top: number }, Box, { above: number; below: number }]>([
  [
    'beside a box it grows up and down as far as the window goes',
    { left: 508, top: 452 },
    { left: 100, top: 500, width: 400, height: 100 },
    { above: 8, below: 8 },
  ],
  [
    'below a box it does not grow over it',
    { left: 100, top: 158 },
    { left: 100, top: 50, width: 800, height: 100 },
    { above: 158, below: 8 },
  ],
  [
    'above a box it does not grow over it',
    { left: 100, top: 252 },
    { left: 100, top: 600, width: 800, height: 150 },
    { above: 8, below: 208 },
  ],
  [
    'above a box that is scrolled out of the window it stays inside',
    { left: 100, top: 252 },
    { left: 100, top: 900, width: 800, height: 150 },
    { above: 8, below: 8 },
  ],
  [
    'over a box that leaves no room it has the whole window',
    { left: 792, top: 8 },
    { left: 0, top: 0, width: 1000, height: 800 },
    { above: 8, below: 8 },
  ],
])('%s', (_, place, box, kept) => {
  expect(keptFree({ ...place, ...card }, box, windowHeight)).toEqual(kept);
});
