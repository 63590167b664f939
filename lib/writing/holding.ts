import { shouldHold, watchPresses } from '@/lib/editors/guard';
import { read } from '@/lib/editors/reading';
import type { Briefing } from '@/lib/messages/contract';
import { signals } from '@/lib/draft/signals/index';
import type { Finding, Judgement } from '@/lib/profile/verdict';
import type { Composer, WritingSite } from '@/lib/sites/adapter';
import type { Ask } from '@/lib/page/ask';
import type { Composing } from './composing';
import { makeNotice } from './notice';
import { opinionOf } from './opinion';
import { recordWhenPublished } from './publishing';
import { themeAround } from '@/lib/page/theme';

export interface HoldingParts {
  site: WritingSite;
  css: string;
  composing: Composing;
  briefing: () => Briefing;
  ask: Ask;
  isAlive: () => boolean;
  signal: AbortSignal;
}

/**
 * At the press on Post: holds a strongly promotional draft once, when the budget is spent, and records what is published. The press is never
 * repeated for the user: the next one on the site's own control simply goes through.
 */
export function startHolding(parts: HoldingParts): void {
  const { site, composing, briefing, ask, signal } = parts;
  /** The composer whose press was held last, and the control that was pressed. */
  let held: { composer: Composer; control: HTMLElement } | null = null;
  const following = new WeakSet<HTMLElement>();

  const notice = makeNotice(parts.css, {
    suggest: () => {
      notice.surface.hide();
      composing.askForCard('pointer');
    },
    postAnyway: () => release(),
    announce: () => {
      if (held) composing.drafts.of(held.composer.editable).announced = true;
      release();
    },
  });
  signal.addEventListener('abort', () => notice.surface.remove());

  function release(): void {
    notice.release();
    held?.control.focus();
  }

  function hold(event: MouseEvent | KeyboardEvent, late: () => boolean): boolean {
    if (!parts.isAlive()) return false;
    const press = site.pressOf(event);
    if (!press) return false;
    const { composer } = press;
    const { text } = read(composer.editable);
    const memory = composing.drafts.of(composer.editable);
    const draft = { text, site: site.id, reply: composer.reply };
    const { judgement, poster } = opinionOf(draft, site.identity(document, composer), briefing(), memory);
    const wantsHold = shouldHold({
      judgement,
      standing: poster.standing,
      mode: briefing().settings.guard,
      budget: briefing().budgets[poster.brand.id] ?? null,
      heldBefore: memory.held !== null,
    });
    const finding = heaviest(judgement);
    if (wantsHold && finding && !late()) {
      if (notice.show(finding, composer.container, themeAround(composer.editable))) {
        memory.held = text;
        held = { composer, control: controlOf(event, composer) };
        composing.enter(composer.editable);
        composing.hold({ finding });
        return true;
      }
    }
    notice.surface.hide();
    if (!following.has(composer.editable)) {
      following.add(composer.editable);
      void recordWhenPublished({ site, press, text, judgement, poster, memory }, ask, signal)
        .then((out) => {
          if (out) composing.drafts.end(composer.editable);
        })
        .finally(() => following.delete(composer.editable));
    }
    return false;
  }

  watchPresses(hold, () => performance.now(), signal);
}

/** The finding a hold names: of the signal that says most about a draft, by the order of their table. */
function heaviest({ findings }: Judgement): Finding | null {
  const rank = ({ signal }: Finding) => signals.findIndex(({ id }) => id === signal);
  return findings.toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
}

/** What was pressed, so that the focus can wait there: the button under the press, or the box for a key chord. */
function controlOf(event: Event, composer: Composer): HTMLElement {
  const pressed = event
    .composedPath()
    .find((node) => node instanceof HTMLElement && (node.tagName === 'BUTTON' || node.role === 'button'));
  return pressed instanceof HTMLElement ? pressed : composer.editable;
}
