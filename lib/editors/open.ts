import { holdsChips, isField, read, type Reading } from './reading';
import type { Replaced } from './session';
import { write } from './write';

/** One draft, whatever engine holds it. */
export interface Editor {
  readonly editable: HTMLElement;
  /** Read afresh at each call: engines replace their nodes at every key. */
  read(): Reading;
  /** Why the whole draft cannot be replaced without loss, in words for the user; null when it can. */
  onlyCopy(): string | null;
  /** Puts `text` in place of the draft and remembers the original. On `refused` the original draft was left or the box is in doubt. */
  replace(text: string): Promise<Replaced>;
  /** What `undo` would put back; null when nothing was replaced, or the draft was edited since. */
  original(): string | null;
  /** Puts the original back, exactly as it was before `replace`. */
  undo(): Promise<Replaced>;
}

const chipsStay = 'This draft holds a mention or a link card that replacing the text would flatten.';

/**
 * Opens the draft in `editable` and calls `onChange` after each change to it, in the frame in which it is shown, until `signal` aborts.
 * While a composition (IME) is going on nothing is called: the text is not yet what the user means.
 */
export function open(editable: HTMLElement, onChange: () => void, signal: AbortSignal): Editor {
  let composing = false;
  let asked = false;
  let written: { original: string; text: string } | null = null;

  const changed = () => {
    if (composing || asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      if (signal.aborted) return;
      if (written && read(editable).text !== written.text) written = null;
      onChange();
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

  const put = async (before: string, text: string): Promise<Replaced> =>
    composing ? 'refused' : write(editable, before, text);

  return {
    editable,
    read: () => read(editable),
    onlyCopy: () => (holdsChips(read(editable)) ? chipsStay : null),
    async replace(text) {
      const original = read(editable).text;
      written = null;
      const outcome = await put(original, text);
      if (outcome === 'done') written = { original, text };
      return outcome;
    },
    original: () => written?.original ?? null,
    async undo() {
      if (!written) return 'refused';
      const { original, text } = written;
      const outcome = await put(text, original);
      if (outcome === 'done') written = null;
      return outcome;
    },
  };
}
