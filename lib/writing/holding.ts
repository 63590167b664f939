import { named, setAside, shouldHold, watchPresses } from '@/lib/editors/guard';
import { read } from '@/lib/editors/reading';
import type { Briefing } from '@/lib/messages/contract';
import type { Composer, WritingSite } from '@/lib/sites/adapter';
import type { Ask } from '@/lib/page/ask';
import type { Composing } from './composing';
import type { DraftRecord } from './memory';
import { makeNotice } from './notice';
import { opinionOf } from './opinion';
import { recordWhenPublished } from './publishing';
import { themeAround } from '@/lib/page/theme';

interface HoldingParts {
  site: WritingSite;
  css: string;
  composing: Composing;
  briefing: () => Briefing;
  ask: Ask;
  isAlive: () => boolean;
  signal: AbortSignal;
}

/** Holds in a row whose notice was gone before it could be read: after these a page has no use for another. */
const mostUnseen = 2;

/**
 * At the press on Post: holds a strongly promotional draft once, when the budget is spent, and records what is published. The press is never
 * repeated for the user: the next one on the site's own control simply goes through. What it returns is to be called when anything about the
 * current draft may have changed.
 */
export function startHolding(parts: HoldingParts): () => void {
  const { site, composing, briefing, ask, signal } = parts;
  /** The hold that nobody has answered yet: its draft, and the control that was pressed. */
  let held: { memory: DraftRecord; control: HTMLElement } | null = null;
  let unseen = 0;
  const following = new WeakMap<HTMLElement, AbortController>();

  const notice = makeNotice(parts.css, {
    suggest: () => {
      notice.surface.hide();
      composing.askForCard('pointer');
    },
    dismiss,
    announce: () => {
      if (held) held.memory.announced = true;
      notice.confirm();
      held?.control.focus();
    },
  });
  signal.addEventListener('abort', () => notice.surface.remove());

  /** Whoever is in the notice by keys goes back to what they pressed. */
  function dismiss(): void {
    if (notice.surface.root.activeElement) held?.control.focus();
    notice.surface.hide();
  }

  function hold(event: MouseEvent | KeyboardEvent, late: () => boolean): boolean {
    if (!parts.isAlive()) return false;
    const press = site.pressOf(event);
    if (!press) return false;
    const { composer } = press;
    const { editable } = composer;
    const { text } = read(editable);
    const memory = composing.drafts.of(editable, text);
    const draft = { text, site: site.id, reply: composer.reply };
    const identity = site.identity(document, composer);
    const told = briefing();
    const { judgement, poster } = opinionOf(draft, identity, told, memory);
    const holdable =
      told.hintOnly.length === 0
        ? judgement
        : opinionOf(draft, identity, withoutHints(told), memory).judgement;
    const finding = named(holdable);
    const wantsHold = shouldHold({
      judgement: holdable,
      standing: poster.standing,
      mode: composing.holds ? told.settings.guard : 'never',
      budget: told.budgets[poster.brand.id] ?? null,
      heldBefore: memory.held !== null,
    });
    if (wantsHold && finding) {
      composing.enter(editable);
      const control = controlOf(event, composer);
      if (notice.show(finding, composer.container, control, themeAround(editable)) && !late()) {
        memory.held = { text, signal: finding.signal };
        held = { memory, control };
        composing.hold({ finding });
        lookAgain();
        return true;
      }
    }
    held = null;
    composing.hold(null);
    following.get(editable)?.abort();
    const follow = new AbortController();
    following.set(editable, follow);
    void recordWhenPublished(
      { site, press, text, judgement, poster, memory },
      ask,
      () => composing.drafts.end(editable),
      AbortSignal.any([signal, follow.signal]),
    );
    return false;
  }

  /** Two frames on, a notice that stayed has been on the screen. */
  function lookAgain(): void {
    const looked = held;
    const look = () => {
      if (held !== looked) return;
      unseen = notice.isSeen() ? 0 : unseen + 1;
      if (unseen < mostUnseen) return;
      composing.holds = false;
      composing.refresh();
    };
    requestAnimationFrame(() => requestAnimationFrame(look));
  }

  // The topmost thing closes first: Escape is for the notice and not for the site's own dialog below.
  const escaped = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || !notice.surface.isOpen()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    dismiss();
  };
  window.addEventListener('keydown', escaped, { capture: true, signal });
  watchPresses(hold, () => performance.now(), signal);
  return () => {
    if (!composing.current?.hold) notice.surface.hide();
  };
}

/** Signals that only hint count for nothing in a hold: without them a draft is held, or not, and its reason named. */
function withoutHints(briefing: Briefing): Briefing {
  const { settings, hintOnly } = briefing;
  return {
    ...briefing,
    settings: { ...settings, signalsOff: [...settings.signalsOff, ...setAside(hintOnly)] },
  };
}

/** What was pressed, so that the focus can wait there: the button under the press, or the box for a key chord. */
function controlOf(event: Event, { editable }: Composer): HTMLElement {
  const isButton = (node: EventTarget): node is HTMLElement =>
    node instanceof HTMLElement && node.matches('button, [role="button"]');
  return event.composedPath().find(isButton) ?? editable;
}
