import { focusedEditable } from '@/lib/editors/active';
import { open, type Editor } from '@/lib/editors/open';
import { rememberSelection } from '@/lib/editors/selection';
import type { Replaced, Session, Snapshot, Unwritten } from '@/lib/editors/session';
import type { Written } from '@/lib/editors/write';
import { bringing } from '@/lib/page/bringing';
import { makeSurface } from '@/lib/page/surface';
import { unknownBrand } from '@/lib/profile/ownership';
import type { Finding, Judgement } from '@/lib/profile/verdict';
import { findingKey } from '@/lib/profile/waved';
import { holdsPictures } from '@/lib/sites/evidence';
import { placeBeside, widthBeside } from '@/lib/writing/placement';
import type { CardAsked } from '@/lib/writing/pill';
import type { Writing } from '@/lib/writing/published';
import { keptFree } from './room';

/** The card's session, where it is drawn, and what the page does with it. */
interface Card {
  session: Session;
  root: ShadowRoot;
  isOpen(): boolean;
  open(how: CardAsked, pointed?: Finding): void;
  /** Something about the draft changed: the card is drawn again. */
  changed(): void;
}

/** What the card needs at least; it grows down and then up into the room there is, and scrolls inside. Narrower beside a dialog is better than low below it. */
const height = 340;
const width = { least: 296, best: 372 };
const sides = ['right', 'left', 'below', 'above'] as const;
const nothing: Judgement = { verdict: 'clear', score: 0, findings: [] };

/** Makes the place where the card stands and the object through which it reads the draft and acts on it. */
export function makeCard({ site, css, composing, ask, signal }: Writing): Card {
  const surface = makeSurface(css);
  signal.addEventListener('abort', () => surface.remove());
  const listeners = new Set<() => void>();
  let isOpen = false;
  /** Whether the card was drawn open last: while it stays closed, keys in the draft cost it nothing. */
  let shown = false;
  let hadWords = false;
  let focusRequest = 0;
  let pointed: Finding | null = null;
  /** Brings focus and selection back to where they were when the card was opened. */
  let returnFocus: (() => void) | null = null;
  let latest: Snapshot | null = null;

  const bringCard = bringing('card', ask);
  composing.pill.button.addEventListener('pointerenter', bringCard, { signal });

  const editors = new WeakMap<object, Editor>();
  /** The bridge to the draft in hand; kept as long as that draft is watched, for its undo. */
  function editor(): Editor | null {
    const watched = composing.current?.watched;
    if (!watched) return null;
    const known = editors.get(watched) ?? open(watched);
    editors.set(watched, known);
    return known;
  }

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
    const box = current.composer.container.getBoundingClientRect();
    const size = { width: widthBeside(box, window, width), height };
    const { left, top } = placeBeside(size, box, sides, window);
    surface.place(left, top);
    surface.host.style.setProperty('--width', `${size.width}px`);
    const { above, below } = keptFree({ ...size, left, top }, box, innerHeight);
    surface.host.style.setProperty('--above', `${above}px`);
    surface.host.style.setProperty('--below', `${below}px`);
  }

  async function write(words: string, put: () => Promise<Written>): Promise<Replaced> {
    const written = await put();
    returnFocus = null;
    const outcome = written === 'done' ? written : await unwritten(words);
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
    snapshot: () => (latest ??= snapshotOf()),
    subscribe(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
    async replace(what, text, grants = []) {
      const { current } = composing;
      const box = editor();
      if (!current || !box) return unwritten(text);
      if (what === 'all') {
        const record = composing.drafts.of(current.composer.editable);
        record.written = text;
        record.grants = grants;
      }
      return write(text, () => box.replace(what, text));
    },
    async undo() {
      const box = editor();
      const original = box?.original() ?? null;
      if (composing.current) composing.drafts.of(composing.current.composer.editable).grants = [];
      return box && original !== null ? write(original, () => box.undo()) : unwritten('');
    },
    ignore: (finding) => wave((ignored) => ignored.add(findingKey(finding))),
    unignore: (finding) => wave((ignored) => ignored.delete(findingKey(finding))),
    never: async (what) => void (await ask('signal.never', what)),
    restore: async (what) => void (await ask('signal.restore', what)),
    remember: async (about) => void (await ask('topic.remember', about)),
    forget: async (about) => void (await ask('topic.forget', about)),
    async claim(owner) {
      const identity = composing.current?.opinion.poster.identity;
      if (identity) await ask('identity.claim', { identity, owner });
    },
    close(how) {
      isOpen = false;
      changed();
      const editable = composing.current?.composer.editable;
      if (how === 'return-focus' && editable && focusedEditable() !== editable)
        (returnFocus ?? rememberSelection(editable))();
    },
  };

  function wave(change: (ignored: Set<string>) => void): void {
    const editable = composing.current?.composer.editable;
    if (!editable) return;
    change(composing.drafts.of(editable).ignored);
    composing.refresh();
  }

  function snapshotOf(): Snapshot {
    const { current } = composing;
    const poster = current?.opinion.poster ?? { identity: null, standing: 'unknown', brand: unknownBrand };
    return {
      open: isOpen,
      draft: current ? { text: current.text, site, reply: current.composer.reply } : null,
      judgement: current?.opinion.judgement ?? nothing,
      pointed,
      pictures: current ? holdsPictures(current.composer) : false,
      poster,
      brand: poster.brand,
      hold: current?.hold ?? null,
      canUndo: (editor()?.original() ?? null) !== null,
      onlyCopy: editor()?.onlyCopy() ?? null,
      theme: current?.theme ?? 'light',
      focusRequest,
    };
  }

  return {
    session,
    root: surface.root,
    isOpen: () => isOpen,
    changed,
    open(how, finding) {
      void bringCard();
      const { current } = composing;
      isOpen = current !== null;
      pointed = finding ?? null;
      returnFocus = current && rememberSelection(current.composer.editable);
      if (how === 'keyboard') focusRequest += 1;
      changed();
    },
  };
}

/** Whatever happened to the box, the words are not lost: they can be pasted by hand. */
async function unwritten(words: string): Promise<Unwritten> {
  // Where words were to be left out there are none, and what is on the clipboard stays there.
  if (words === '') return { words, copied: false };
  return navigator.clipboard.writeText(words).then(
    () => ({ words, copied: true }),
    () => ({ words, copied: false }),
  );
}
