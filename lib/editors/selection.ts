import { rangeOf } from './ranges';
import { isField, read } from './reading';

/** Remembers what is selected in a draft, and gives the act that brings focus and selection back there. */
export function rememberSelection(editable: HTMLElement): () => void {
  const selection = selectionAround(editable);
  const anchor = placeIn(editable, selection?.anchorNode, selection?.anchorOffset);
  const focus = placeIn(editable, selection?.focusNode, selection?.focusOffset);
  return () => {
    editable.focus({ preventScroll: true });
    // A field keeps its selection itself; some engines forget theirs when the focus leaves them.
    if (isField(editable)) return;
    if (!selection || !anchor || !focus || !holds(editable, anchor) || !holds(editable, focus))
      return focusAt(editable, read(editable).text.length);
    selection.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset);
  };
}

interface Place {
  node: Node;
  offset: number;
}

function placeIn(editable: HTMLElement, node?: Node | null, offset = 0): Place | null {
  return node && editable.contains(node) ? { node, offset } : null;
}

/** Whether a place that was in the draft still is. */
function holds(editable: HTMLElement, { node, offset }: Place): boolean {
  const length = node instanceof CharacterData ? node.length : node.childNodes.length;
  return editable.contains(node) && offset <= length;
}

/** Focuses a draft with the caret at `at`, in UTF-16 code units. */
export function focusAt(editable: HTMLElement, at: number): void {
  editable.focus({ preventScroll: true });
  if (isField(editable)) return editable.setSelectionRange(at, at);
  const reading = read(editable);
  const opens = at === 0 || reading.text[at - 1] === '\n';
  const range = opens ? rangeOf(reading, at, at + 1) : rangeOf(reading, at - 1, at);
  if (!range) return;
  if (opens) document.getSelection()?.collapse(range.startContainer, range.startOffset);
  else document.getSelection()?.collapse(range.endContainer, range.endOffset);
}

/** Chromium hides what is selected in a shadow tree from the document, and tells the tree itself; Firefox tells the document. */
function selectionAround(editable: HTMLElement): Selection | null {
  const root: Node & { getSelection?: () => Selection | null } = editable.getRootNode();
  return root.getSelection?.() ?? document.getSelection();
}
