import { isField, read, type Reading } from './reading';

/** One draft while it is being written, whatever engine holds it. */
export interface Watched {
  readonly editable: HTMLElement;
  /** Read afresh at each call: engines replace their nodes at every key. */
  read(): Reading;
  /** Whether an input method is in the middle of a word: what stands there is not yet what the user means, and nothing may touch it. */
  isComposing(): boolean;
}

/** Watches the draft in `editable` and calls `onChange` after each change to it, in the frame in which it is shown, until `signal` aborts. */
export function watch(editable: HTMLElement, onChange: () => void, signal: AbortSignal): Watched {
  let composing = false;
  let asked = false;

  const changed = () => {
    if (composing || asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      if (!signal.aborted) onChange();
    });
  };

  const observer = new MutationObserver(changed);
  observer.observe(editable, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect());
  if (isField(editable)) editable.addEventListener('input', changed, { signal });
  const compose = (now: boolean) => () => {
    composing = now;
    changed();
  };
  editable.addEventListener('compositionstart', compose(true), { signal });
  editable.addEventListener('compositionend', compose(false), { signal });
  return { editable, read: () => read(editable), isComposing: () => composing };
}
