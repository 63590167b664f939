import { difference } from '@/lib/text/difference';
import type { Span } from '@/lib/text/span';
import { engineOf, isTooLong } from './engines';
import { holdsChips } from './reading';
import type { Watched } from './watch';
import { write, type Written } from './write';

/** What may be done to one draft. */
export interface Editor {
  /** Why the whole draft cannot be replaced without loss, in words for the user; null when it can. */
  onlyCopy(): string | null;
  /** Puts `text` in place of a part of the draft, or of all of it, and remembers how the draft was. */
  replace(what: Span | 'all', text: string): Promise<Written>;
  /** What `undo` would put back; null when nothing was replaced, or the draft was edited since. */
  original(): string | null;
  /** Puts back what stood there before anything was replaced, exactly. */
  undo(): Promise<Written>;
}

const tooLong =
  'This draft is too long for this box to take another in its place. Copy a suggestion, or change single phrases.';
const chipsStay =
  'This draft names somebody, or has a link under other words, and replacing all of it would lose that. ' +
  'Copy a suggestion, or change single phrases.';

/** Opens a draft that is being watched, so that it can be written into. */
export function open(draft: Watched): Editor {
  let written: { what: 'part' | 'all'; original: string; text: string } | null = null;

  async function put(what: 'part' | 'all', before: string, after: string): Promise<Written> {
    if (draft.isComposing()) return 'refused';
    const all = { start: 0, end: before.length, text: after };
    return write(draft.editable, before, what === 'all' ? all : difference(before, after));
  }

  return {
    onlyCopy() {
      const reading = draft.read();
      if (holdsChips(reading)) return chipsStay;
      return isTooLong(engineOf(draft.editable), reading.text, '') ? tooLong : null;
    },
    async replace(what, text) {
      const before = draft.read().text;
      const after = what === 'all' ? text : before.slice(0, what.start) + text + before.slice(what.end);
      // Phrases changed one after the other are one rewrite: undoing it gives back what the user wrote.
      const earlier = written?.text === before ? written : null;
      const extent = what === 'all' || earlier?.what === 'all' ? 'all' : 'part';
      const outcome = await put(what === 'all' ? 'all' : 'part', before, after);
      if (outcome === 'done') written = { what: extent, original: earlier?.original ?? before, text: after };
      return outcome;
    },
    original: () => (written && draft.read().text === written.text ? written.original : null),
    async undo() {
      if (!written) return 'refused';
      const outcome = await put(written.what, written.text, written.original);
      if (outcome === 'done') written = null;
      return outcome;
    },
  };
}
