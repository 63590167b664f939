import type { Box } from '@/lib/writing/placement';

/** How much of the window's height, at its upper and its lower end, something may not grow into. */
interface Kept {
  above: number;
  below: number;
}

const gap = 8;

/** What `standing`, placed beside `box`, must leave free as it grows: the window's edges, and the box where it stands right above or below it. */
export function keptFree(standing: Box, box: Box, windowHeight: number): Kept {
  const beside = standing.left + standing.width <= box.left || box.left + box.width <= standing.left;
  const free = { above: gap, below: gap };
  if (beside) return free;
  if (box.top + box.height <= standing.top) return { ...free, above: standing.top };
  if (standing.top + standing.height <= box.top)
    return { ...free, below: Math.max(gap, windowHeight - box.top + gap) };
  return free;
}
