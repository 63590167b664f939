import { focusedEditable } from '@/lib/editors/active';
import { caretIn, focusAt } from '@/lib/editors/caret';
import type { Replaced, Session, Snapshot } from '@/lib/editors/session';
import type { Judgement } from '@/lib/profile/verdict';
import { unknownBrand } from '@/lib/profile/ownership';
import type { SiteId } from '@/lib/profile/site';
import type { Ask } from '@/lib/page/ask';
import type { Composing } from './composing';
import { findingKey } from './memory';
import { placeBeside } from './placement';
import { makeSurface } from '@/lib/page/surface';

export interface CardParts {
  site: SiteId;
  css: string;
  composing: Composing;
  ask: Ask;
  signal: AbortSignal;
}

/** The card's session, and what the page does with the card. */
export interface Card {
  session: Session;
  open(how: 'pointer' | 'keyboard'): void;
  /** Something about the draft changed: the card is drawn again. */
  changed(): void;
}

/** What the card needs at least; it grows downwards into the room there is, and scrolls inside. */
const size = { width: 372, height: 340 };
const sides = ['right', 'left', 'below', 'above'] as const;
const margin = 8;
const nothing: Judgement = { verdict: 'clear', score: 0, findings: [] };

/** Makes the place where the card stands and the object through which it reads the draft and acts on it. */
export function makeCard(parts: CardParts): Card {
  const { composing, ask, signal } = parts;
  const surface = makeSurface(parts.css);
  signal.addEventListener('abort', () => surface.remove());
  const listeners = new Set<() => void>();
  let isOpen = false;
  /** Whether the card was drawn open last: while it stays closed, keys in the draft cost it nothing. */
  let shown = false;
  let hadWords = false;
  let focusRequest = 0;
  /** Where the caret stood when the focus was asked into the card. */
  let caret: number | null = null;
  let latest: Snapshot | null = null;

  function changed(): void {
    const written = (composing.current?.text ?? '').trim() !== '';
    // Published, or all deleted: there is nothing left to speak of.
    if (!composing.current || (hadWords && !written)) isOpen = false;
    hadWords = written;
    latest = null;
    if (!isOpen && !shown) return;
    shown = isOpen;
    if (isOpen) place();
    else surface.hide();
    for (const listener of listeners) listener();
  }

  function place(): void {
    const { current } = composing;
    if (!current) return;
    surface.setTheme(current.theme);
    surface.show(current.composer.container);
    const window = { width: innerWidth, height: innerHeight };
    const { left, top } = placeBeside(
      size,
      current.composer.container.getBoundingClientRect(),
      sides,
      window,
    );
    surface.place(left, top);
    surface.host.style.setProperty('--room', `${innerHeight - top - margin}px`);
  }

  async function write(text: string, put: (text: string) => Promise<Replaced>): Promise<Replaced> {
    const outcome = await put(text);
    caret = null;
    // Whatever happened to the box, the words are not lost: they can be pasted by hand.
    if (outcome === 'refused') await navigator.clipboard.writeText(text).catch(() => {});
    changed();
    return outcome;
  }

  // The topmost thing closes first: while the card stands, Escape is for it and not for the site's own dialog below.
  const escaped = (event: KeyboardEvent) => {
    if (!isOpen || event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    session.close('return-focus');
  };
  window.addEventListener('keydown', escaped, { capture: true, signal });

  const session: Session = {
    root: surface.root,
    snapshot: () => (latest ??= snapshotOf()),
    subscribe(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
    async replace(text) {
      const { current } = composing;
      if (!current) return 'refused';
      composing.drafts.of(current.editor.editable).written = text;
      return write(text, (words) => current.editor.replace(words));
    },
    async undo() {
      const editor = composing.current?.editor;
      const original = editor?.original() ?? null;
      return editor && original !== null ? write(original, () => editor.undo()) : 'refused';
    },
    ignore: (finding) => wave((ignored) => ignored.add(findingKey(finding))),
    unignore: (finding) => wave((ignored) => ignored.delete(findingKey(finding))),
    never: async (what) => void (await ask('signal.never', what)),
    restore: async (what) => void (await ask('signal.restore', what)),
    async claim(owner) {
      const identity = composing.current?.opinion.poster.identity;
      if (identity) await ask('identity.claim', { identity, owner });
    },
    close(how) {
      isOpen = false;
      changed();
      const editable = composing.current?.editor.editable;
      if (how === 'return-focus' && editable && focusedEditable() !== editable) focusAt(editable, caret);
    },
  };

  function wave(change: (ignored: Set<string>) => void): void {
    const editable = composing.current?.editor.editable;
    if (!editable) return;
    change(composing.drafts.of(editable).ignored);
    composing.refresh();
  }

  function snapshotOf(): Snapshot {
    const { current } = composing;
    const poster = current?.opinion.poster ?? { identity: null, standing: 'unknown', brand: unknownBrand };
    return {
      open: isOpen,
      draft: current ? { text: current.text, site: parts.site, reply: current.composer.reply } : null,
      judgement: current?.opinion.judgement ?? nothing,
      poster,
      brand: poster.brand,
      hold: current?.hold ?? null,
      canUndo: (current?.editor.original() ?? null) !== null,
      onlyCopy: current?.editor.onlyCopy() ?? null,
      theme: current?.theme ?? 'light',
      focusRequest,
    };
  }

  return {
    session,
    changed,
    open(how) {
      isOpen = composing.current !== null;
      caret = composing.current && caretIn(composing.current.editor.editable);
      if (how === 'keyboard') focusRequest += 1;
      changed();
    },
  };
}
