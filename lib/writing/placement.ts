interface Size {
  width: number;
  height: number;
}

export interface Box extends Size {
  left: number;
  top: number;
}

export type Side = 'below' | 'right' | 'left' | 'above';

type Edge = 'left' | 'right';

const gap = 8;

/** How wide something stands beside `box`: as wide as the wider side has room for, up to `best`; and `best` where that would be less than `least`. */
export function widthBeside(
  box: Box,
  window: Size,
  { least, best }: { least: number; best: number },
): number {
  const room = Math.max(box.left, window.width - box.left - box.width) - 2 * gap;
  return room < least ? best : Math.min(room, best);
}

/** The edge of `box` that something inside it lies nearer to. */
export function nearerEdge(inside: Box, box: Box): Edge {
  const before = inside.left - box.left;
  return before > box.width - before - inside.width ? 'right' : 'left';
}

/**
 * Where something of `size` stands beside `box` without covering it: the first of `sides` on which it fits into the window. Where none is
 * wide or high enough it stands in the window's far upper corner, since the controls that publish stand at a box's foot. Below and above it shares the box's `edge`.
 */
export function placeBeside(
  size: Size,
  box: Box,
  sides: readonly Side[],
  window: Size,
  edge: Edge = 'left',
): { left: number; top: number } {
  const within = (value: number, length: number, room: number) =>
    Math.max(gap, Math.min(value, room - length - gap));
  const along = edge === 'left' ? box.left : box.left + box.width - size.width;
  const left = within(along, size.width, window.width);
  const top = within(box.top, size.height, window.height);
  const places: Record<Side, { left: number; top: number }> = {
    below: { left, top: box.top + box.height + gap },
    above: { left, top: box.top - size.height - gap },
    right: { left: box.left + box.width + gap, top },
    left: { left: box.left - size.width - gap, top },
  };
  const fits = (place: { left: number; top: number }) =>
    place.left >= 0 &&
    place.top >= 0 &&
    place.left + size.width <= window.width &&
    place.top + size.height <= window.height;
  return (
    sides.map((side) => places[side]).find(fits) ?? {
      left: Math.max(gap, window.width - size.width - gap),
      top: gap,
    }
  );
}
