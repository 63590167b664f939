import type { Finding } from '@/lib/profile/verdict';
import { offsetAt, rangeOf } from './ranges';
import type { Reading } from './reading';

/** A finding and the box of its words on the page, the one line of them that a point lies in. */
export interface PhraseAt {
  finding: Finding;
  box: DOMRect;
}

/** The finding whose words are shown at a point of the window; of several that hold it, the shortest. Null where there is none. */
export function phraseAt(
  editable: HTMLElement,
  reading: Reading,
  findings: readonly Finding[],
  x: number,
  y: number,
): PhraseAt | null {
  const caret = caretAt(editable, x, y);
  const at = caret && offsetAt(reading, ...caret);
  if (at === null) return null;
  // The nearest caret to a point is often not at it: only the words' own boxes tell.
  const holding = findings
    .filter(({ start, end }) => start <= at && at <= end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  for (const finding of holding) {
    const box = boxesOf(reading, finding).find(
      ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
    );
    if (box) return { finding, box };
  }
  return null;
}

function boxesOf(reading: Reading, { start, end }: Finding): DOMRect[] {
  const shown = rangeOf(reading, start, end);
  if (!shown) return [];
  const range = document.createRange();
  range.setStart(shown.startContainer, shown.startOffset);
  range.setEnd(shown.endContainer, shown.endOffset);
  return [...range.getClientRects()];
}

function caretAt(editable: HTMLElement, x: number, y: number): [Node, number] | null {
  const root = editable.getRootNode();
  const shadowRoots = root instanceof ShadowRoot ? [root] : [];
  // Chrome has it since 128; before, a phrase in a draft is not found under the pointer, and still stands in the card.
  const caret = document.caretPositionFromPoint?.(x, y, { shadowRoots });
  return caret ? [caret.offsetNode, caret.offset] : null;
}
