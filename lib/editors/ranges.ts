import type { Piece, Reading } from './reading';

/** The DOM range that shows `start` to `end` of a reading, or null where the page no longer shows it. */
export function rangeOf(reading: Reading, start: number, end: number): StaticRange | null {
  const first = reading.pieces.find((piece) => piece.end > start);
  const last = reading.pieces.findLast((piece) => piece.start < end);
  if (!first || !last || first.start > last.start) return null;
  const [startContainer, startOffset] = boundary(first, Math.max(start, first.start), 'before');
  const [endContainer, endOffset] = boundary(last, Math.min(end, last.end), 'after');
  if (!startContainer?.isConnected || !endContainer?.isConnected) return null;
  return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
}

/** The offset in the draft of a point in the page, or null where the point is not in the draft's text. */
export function offsetAt(reading: Reading, node: Node, offset: number): number | null {
  const piece = reading.pieces.find(
    (row) => row.node === node && row.from <= offset && offset <= row.from + (row.end - row.start),
  );
  return piece ? piece.start + offset - piece.from : null;
}

function boundary(piece: Piece, at: number, side: 'before' | 'after'): [Node | null, number] {
  if (piece.whole === 'text') return [piece.node, piece.from + at - piece.start];
  const parent = piece.node.parentNode;
  const index = parent ? [...parent.childNodes].indexOf(piece.node as ChildNode) : 0;
  return [parent, side === 'before' ? index : index + 1];
}
