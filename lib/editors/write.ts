import { engineOf } from './engines';
import { rangeOf } from './ranges';
import { isField, read } from './reading';
import { techniques } from './techniques';
import type { Replaced } from './session';

/** When the text is read back after writing: engines apply a change at once, in a frame, or after a debounce of their own. */
const readBackAfterMs = [0, 120, 400] as const;
const selectionLimitMs = 300;

/**
 * Puts `text` in place of the draft `before`, by the one technique that its engine takes, and reads it back. `refused` when the box no
 * longer holds `before`, cannot be selected, or does not hold exactly `text` afterwards; nothing is tried on top of a doubtful result.
 */
export async function write(editable: HTMLElement, before: string, text: string): Promise<Replaced> {
  if (!editable.isConnected || editable.ariaDisabled === 'true' || read(editable).text !== before)
    return 'refused';
  if (!(await selectDraft(editable))) return 'refused';
  if (read(editable).text !== before) return 'refused';
  techniques[engineOf(editable).writes](editable, text);
  for (const ms of readBackAfterMs) {
    await pause(ms);
    const now = read(editable).text;
    if (!editable.isConnected || (now !== before && now !== text)) return 'refused';
  }
  if (read(editable).text !== text) return 'refused';
  caretToEnd(editable);
  return 'done';
}

/** Selects the whole draft, leaving out a leading mention, and waits until the engine can have seen it. */
async function selectDraft(editable: HTMLElement): Promise<boolean> {
  editable.focus({ preventScroll: true });
  if (isField(editable)) {
    editable.select();
    return true;
  }
  const reading = read(editable);
  const range =
    engineOf(editable).selects === 'contents'
      ? contentsOf(editable)
      : rangeOf(reading, 0, reading.text.length);
  const selection = document.getSelection();
  if (!range || !selection) return reading.text === '';
  const seen = selectionChange();
  selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  await seen;
  // Engines listen to the same event, some of them in a later task.
  await pause(0);
  return true;
}

function contentsOf(editable: HTMLElement): StaticRange {
  const endOffset = editable.childNodes.length;
  return new StaticRange({ startContainer: editable, startOffset: 0, endContainer: editable, endOffset });
}

/** Resolves at the next `selectionchange`; also after a limit, because none is fired when the selection was right already. */
function selectionChange(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const done = new AbortController();
  document.addEventListener('selectionchange', () => resolve(), { signal: done.signal });
  const timer = setTimeout(resolve, selectionLimitMs);
  return promise.finally(() => {
    done.abort();
    clearTimeout(timer);
  });
}

function caretToEnd(editable: HTMLElement): void {
  if (isField(editable)) {
    editable.setSelectionRange(editable.value.length, editable.value.length);
    return;
  }
  const last = read(editable).pieces.at(-1);
  if (last?.whole !== 'text') return;
  document.getSelection()?.collapse(last.node, last.from + last.end - last.start);
}

/** A frame and a task: `requestAnimationFrame` alone does not come in a hidden tab. */
async function pause(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, Math.max(ms, 16)));
}
