import { signals } from '@/lib/draft/signals';
import { wording } from '@/lib/draft/signals/wording';
import type { Budget } from '@/lib/feedback/posts/budget';
import type { Outcome } from '@/lib/feedback/posts/own-post';
import type { Standing } from '@/lib/profile/identity';
import type { GuardMode } from '@/lib/profile/settings';
import type { Finding, Judgement } from '@/lib/profile/verdict';

/** What a press on Post is weighed by. */
export interface Weighed {
  judgement: Judgement;
  standing: Standing;
  mode: GuardMode;
  /** Of the brand that is posting; null where nothing is known of it, which holds nothing. */
  budget: Budget | null;
  /** A draft is held once, whatever its text is afterwards. */
  heldBefore: boolean;
}

/** Whether a press is to be held: a strong draft, by one of ours, with the budget of posts about ourselves spent. */
export function shouldHold({ judgement, standing, mode, budget, heldBefore }: Weighed): boolean {
  if (heldBefore || standing !== 'ours' || judgement.verdict !== 'strong') return false;
  if (mode === 'never') return false;
  return mode === 'every' || (budget?.spent ?? false);
}

/** What a hold does not count where some signals only hint: these, and the weights of words, which were learnt from texts full of such phrases. */
export function setAside(hintOnly: readonly string[]): readonly string[] {
  return hintOnly.length === 0 ? [] : [...hintOnly, wording.id];
}

/** The finding a hold names: of the signal that says most about a draft, by the order of their table; a rule of the writer's own after them. */
export function named({ findings }: Judgement): Finding | undefined {
  return signals.flatMap(({ id }) => findings.find(({ signal }) => signal === id) ?? [])[0] ?? findings[0];
}

/** What is remembered of one draft, from the empty composer to the next empty, removed or published one. */
export interface DraftMemory {
  /** The text that was held and the signal that was named for it; null while none was. */
  held: { text: string; signal: string } | null;
  /** The text a suggestion put there; null where none did. */
  written: string | null;
  announced: boolean;
}

/** What a press that goes through makes of its draft. */
export function outcomeOf(text: string, act: 'post' | 'schedule', memory: DraftMemory): Outcome {
  if (act === 'schedule') return 'scheduled';
  if (memory.announced) return 'announcement';
  if (memory.written === text) return 'asked-instead';
  if (memory.held === null) return 'posted';
  return memory.held.text === text ? 'posted-anyway' : 'edited';
}

/** The keys that press anything, by themselves or in a chord. */
const publishingKeys = new Set(['Enter', ' ']);

/** Longer than this over one press, and it passes: nobody waits for us. */
export const holdLimitMs = 50;

/**
 * Watches for presses that publish, ahead of the page's own listeners, until `signal` aborts. `hold` is asked about each trusted press and
 * answers true only when a notice that explains it already stands and it is not `late()`; then that press is stopped. Whatever goes wrong, the post passes. A key kept down is one press.
 */
export function watchPresses(
  hold: (event: MouseEvent | KeyboardEvent, late: () => boolean) => boolean,
  now: () => number,
  signal: AbortSignal,
): void {
  let held = false;
  const consider = (event: MouseEvent | KeyboardEvent) => {
    if (!event.isTrusted || ('key' in event && !publishingKeys.has(event.key))) return;
    if (!('key' in event && event.repeat)) {
      held = false;
      const started = now();
      try {
        held = hold(event, () => now() - started > holdLimitMs);
      } catch (cause) {
        console.warn('Earshot let this post pass:', cause);
      }
    }
    if (!held) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('click', consider, { capture: true, signal });
  window.addEventListener('keydown', consider, { capture: true, signal });
}
