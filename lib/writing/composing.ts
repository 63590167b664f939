import { editableOf, focusedEditable } from '@/lib/editors/active';
import { Painter } from '@/lib/editors/highlight';
import type { Hold } from '@/lib/editors/session';
import { watch, type Watched } from '@/lib/editors/watch';
import type { Briefing } from '@/lib/messages/contract';
import type { Identity } from '@/lib/profile/identity';
import type { Composer, WritingSite } from '@/lib/sites/adapter';
import { Drafts } from './memory';
import { type Opinion, opinionOf } from './opinion';
import { type CardAsked, makePill } from './pill';
import { type Theme, themeAround } from '@/lib/page/theme';

/** The composer in hand, and what was last thought of its draft. */
interface Current {
  composer: Composer;
  /** Who would post here, read once: a page does not change hands while somebody writes. */
  identity: Identity | null;
  watched: Watched;
  theme: Theme;
  text: string;
  opinion: Opinion;
  hold: Hold | null;
}

interface ComposingParts {
  site: WritingSite;
  css: string;
  briefing: () => Briefing;
  isAlive: () => boolean;
  retire: () => void;
  /** Brings what joins once somebody writes: called when a composer is taken up, and when the card is asked for and nobody has joined. */
  bringAdvice: () => unknown;
  /** Called when anything about the current draft may have changed. */
  changed: () => void;
  signal: AbortSignal;
}

/** What joins once somebody writes, as far as it must hear of the draft. */
interface Companion {
  open(how: CardAsked): void;
  /** Anything about the current draft may have changed. */
  changed(): void;
}

const pillGap = 4;

/**
 * While you write: follows the focus from composer to composer, judges the draft at every change, marks it and shows the verdict on the pill.
 * Everything ends, and nothing of ours stays on the page, when `signal` aborts.
 */
export class Composing {
  current: Current | null = null;
  readonly drafts = new Drafts();
  /** False from when this page was found to hide our notices: drafts are marked and not held. */
  holds = true;
  readonly pill;
  private companion: Companion | null = null;
  /** The card was asked for before it was there. */
  private wanted: CardAsked | null = null;
  private stop = new AbortController();
  private painter: Painter | null = null;

  private readonly parts: ComposingParts;

  constructor(parts: ComposingParts) {
    this.parts = parts;
    this.pill = makePill(parts.css, (how) => this.askForCard(how));
  }

  /** Begins to follow the focus; takes up the box that had it before we were ready. */
  start(): void {
    const { signal } = this.parts;
    window.addEventListener('focusin', this.entered, { capture: true, signal });
    window.addEventListener('resize', this.place, { signal });
    window.addEventListener('scroll', this.place, { capture: true, passive: true, signal });
    signal.addEventListener('abort', () => {
      this.stop.abort();
      this.pill.surface.remove();
    });
    this.enter(focusedEditable());
  }

  /** Tells `companion` of the draft from now on, and opens it if it was asked for already. */
  accompany(companion: Companion): void {
    this.companion = companion;
    companion.changed();
    if (this.wanted) companion.open(this.wanted);
    this.wanted = null;
  }

  askForCard(how: CardAsked): void {
    if (this.companion) return this.companion.open(how);
    this.wanted = how;
    if (this.current) this.parts.bringAdvice();
  }

  /** Judges the current draft again: it changed, or what we know did. */
  refresh = (): void => {
    const { current } = this;
    if (!current) return;
    if (!this.parts.isAlive()) return this.parts.retire();
    const reading = current.watched.read();
    const { composer } = current;
    if (reading.text.trim() === '') this.drafts.end(composer.editable);
    const record = this.drafts.of(composer.editable, reading.text);
    const identity = current.identity ?? this.parts.site.identity(document, composer);
    const draft = { text: reading.text, site: this.parts.site.id, reply: composer.reply };
    const opinion = opinionOf(draft, identity, this.parts.briefing(), record);
    this.current = {
      ...current,
      identity,
      text: reading.text,
      opinion,
      hold: opinion.judgement.verdict === 'strong' ? current.hold : null,
    };
    this.painter?.paint(reading, { ...opinion.judgement, findings: opinion.marked }, current.theme);
    // Placing asks for layout: the box's own changes of size are observed, so only a pill of another width is placed here.
    if (this.pill.say(opinion, this.holds)) this.place();
    this.changed();
  };

  hold(hold: Hold | null): void {
    if (this.current) this.current = { ...this.current, hold };
    this.changed();
  }

  private changed(): void {
    this.companion?.changed();
    this.parts.changed();
  }

  private entered = (event: Event) => this.enter(editableOf(event));

  /** Takes up the composer around `editable`; a box that is none keeps the last one, whose draft may still be posted. */
  enter(editable: HTMLElement | null): void {
    if (!editable || this.current?.composer.editable === editable) return;
    const composer = this.parts.site.composerOf(editable);
    if (!composer) return;
    this.stop.abort();
    this.stop = new AbortController();
    const { signal } = this.stop;
    const theme = themeAround(editable);
    const watched = watch(editable, this.refresh, signal);
    const identity = this.parts.site.identity(document, composer);
    const draft = { text: '', site: this.parts.site.id, reply: composer.reply };
    const opinion = opinionOf(
      draft,
      identity,
      this.parts.briefing(),
      this.drafts.of(editable, watched.read().text),
    );
    this.painter = new Painter(editable);
    this.current = { composer, identity, watched, theme, text: '', opinion, hold: null };
    this.pill.surface.setTheme(theme);
    this.pill.surface.show(composer.container);
    this.leaveWhenGone(editable, signal);
    this.followTheme(signal);
    // Focus that moves from box to box inside one shadow tree is not told outside it.
    const root = editable.getRootNode();
    if (root !== document) root.addEventListener('focusin', this.entered, { capture: true, signal });
    this.parts.bringAdvice();
    this.refresh();
  }

  /** A box that is taken off the page, or hidden, loses its size: the one event that tells. */
  private leaveWhenGone(editable: HTMLElement, signal: AbortSignal): void {
    const observer = new ResizeObserver(() => {
      if (editable.isConnected && editable.getClientRects().length > 0) this.place();
      else this.stop.abort();
    });
    observer.observe(editable);
    const { painter } = this;
    signal.addEventListener('abort', () => {
      observer.disconnect();
      painter?.clear();
      this.pill.surface.hide();
      this.current = null;
      this.changed();
    });
  }

  /** Sites switch their theme by an attribute of the page; the colours are measured again where they stand. */
  private followTheme(signal: AbortSignal): void {
    const observer = new MutationObserver(() => {
      const { current } = this;
      const theme = current && themeAround(current.composer.editable);
      if (!current || !theme || theme === current.theme) return;
      this.current = { ...current, theme };
      this.pill.surface.setTheme(theme);
      this.refresh();
    });
    for (const root of [document.documentElement, document.body])
      observer.observe(root, { attributes: true });
    signal.addEventListener('abort', () => observer.disconnect());
  }

  /** Above the box at its far edge: the one place where none of the three sites has a control. */
  private place = (): void => {
    const { current } = this;
    if (!current) return;
    const box = current.composer.editable.getBoundingClientRect();
    const pill = this.pill.button.getBoundingClientRect();
    const rightToLeft = getComputedStyle(current.composer.editable).direction === 'rtl';
    const left = rightToLeft ? box.left : box.right - pill.width;
    const top = Math.max(pillGap, box.top - pill.height - pillGap);
    this.pill.surface.place(Math.min(Math.max(0, left), innerWidth - pill.width), top);
  };
}
