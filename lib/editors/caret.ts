import { offsetAt, rangeOf } from './ranges';
import { isField, read } from './reading';

/** Where the caret stands in a draft, in UTF-16 code units; null where it stands somewhere else. */
export function caretIn(editable: HTMLElement): number | null {
  if (isField(editable)) return editable.selectionEnd;
  const selection = document.getSelection();
  return selection?.focusNode ? offsetAt(read(editable), selection.focusNode, selection.focusOffset) : null;
}

/** Focuses a draft with the caret at `at`, else at its end: some engines forget theirs when the focus leaves them. */
export function focusAt(editable: HTMLElement, at: number | null): void {
  editable.focus({ preventScroll: true });
  const { text, pieces } = read(editable);
  const end = Math.min(at ?? text.length, text.length);
  if (isField(editable)) return editable.setSelectionRange(end, end);
  const place = end > 0 ? rangeOf({ text, pieces }, end - 1, end) : null;
  if (place) document.getSelection()?.collapse(place.endContainer, place.endOffset);
}
