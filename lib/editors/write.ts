import type { Difference } from '@/lib/text/difference';
import { contains } from '@/lib/text/span';
import { engineOf, isTooLong, type Technique } from './engines';
import { rangeOf } from './ranges';
import { holdsChips, isField, read } from './reading';
import { focusAt } from './selection';
import { techniques } from './techniques';

/** What became of an attempt to write into an editor. */
export type Written = 'done' | 'refused';

/** When the text is read back after writing: engines apply a change at once, in a frame, or after a debounce of their own. */
const readBackAfterMs = [0, 120, 400] as const;
const selectionLimitMs = 300;

/** One attempt: what is selected, how it is written over, and with which words. */
interface Attempt {
  technique: Technique;
  range: StaticRange | null;
  text: string;
}

/**
 * Makes one change to the draft `before`, by the one technique that its engine takes, and reads it back. `refused` when the box no longer
 * holds `before`, cannot be selected, would lose a chip, or does not hold exactly the wanted text afterwards; nothing is tried on top of a
 * doubtful result.
 */
export async function write(editable: HTMLElement, before: string, change: Difference): Promise<Written> {
  const after = before.slice(0, change.start) + change.text + before.slice(change.end);
  if (!editable.isConnected || editable.ariaDisabled === 'true' || read(editable).text !== before)
    return 'refused';
  const attempt = attemptOf(editable, change, after);
  if (!attempt || !(await select(editable, attempt, change))) return 'refused';
  if (read(editable).text !== before) return 'refused';
  techniques[attempt.technique](editable, attempt.text);
  for (const ms of readBackAfterMs) {
    await pause(ms);
    const now = read(editable).text;
    if (!editable.isConnected || (now !== before && now !== after)) return 'refused';
  }
  if (read(editable).text !== after) return 'refused';
  focusAt(editable, change.start + change.text.length);
  return 'done';
}

/** A change within one line is written there; any other replaces all. Null where a chip would be lost. */
function attemptOf(editable: HTMLElement, change: Difference, after: string): Attempt | null {
  const engine = engineOf(editable);
  const reading = read(editable);
  const whole = { start: 0, end: reading.text.length };
  const words = reading.text.slice(change.start, change.end);
  const part = words !== '' && change.text !== '' && !`${words}${change.text}`.includes('\n');
  const span = part ? change : whole;
  if (holdsChips(reading, span)) return null;
  if (!part && isTooLong(engine, reading.text, after)) return null;
  if (part && !contains(change, whole))
    return { technique: engine.phrase, range: rangeOf(reading, change.start, change.end), text: change.text };
  return {
    technique: engine.writes,
    range: engine.selects === 'contents' ? contentsOf(editable) : rangeOf(reading, 0, whole.end),
    text: after,
  };
}

/** Selects what is to be written over, a leading mention left out, and waits until the engine can have seen it. */
async function select(editable: HTMLElement, { range, text }: Attempt, change: Difference): Promise<boolean> {
  editable.focus({ preventScroll: true });
  if (isField(editable)) {
    if (text === change.text) editable.setSelectionRange(change.start, change.end);
    else editable.select();
    return true;
  }
  const selection = document.getSelection();
  if (!range || !selection) return read(editable).text === '';
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

/** A frame and a task: `requestAnimationFrame` alone does not come in a hidden tab. */
async function pause(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, Math.max(ms, 16)));
}
