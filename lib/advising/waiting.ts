import type { WaitingReply } from '@/lib/feedback/posts/waiting';
import type { Session } from '@/lib/editors/session';
import type { Ask } from '@/lib/page/ask';
import { button } from '@/lib/page/element';
import type { Composing } from '@/lib/writing/composing';

interface OfferingParts {
  composing: Composing;
  session: Pick<Session, 'replace' | 'undo'>;
  ask: Ask;
  signal: AbortSignal;
}

const beside =
  'position: absolute; top: 0; max-width: 40vw; overflow: hidden; text-overflow: ellipsis; white-space: nowrap';
const gap = 'calc(100% + 6px)';

/**
 * Beside the pill of an empty box for replies: the reply that somebody chose for this page and has not sent. It is written at their press, and
 * taken back at another.
 */
export function offerWaiting({ composing, session, ask, signal }: OfferingParts): { changed(): void } {
  const face = button({}, '', () => void press());
  face.hidden = true;
  composing.pill.surface.root.append(face);
  /** The box that was last asked for, and what waits for it. */
  let box: HTMLElement | null = null;
  let waiting: WaitingReply | null = null;
  let inserted = false;

  // A reply may be chosen while its box stands open already.
  const returned = (event: Event) => {
    if (box && event.composedPath().includes(box)) void look(box);
  };
  window.addEventListener('focusin', returned, { capture: true, signal });

  async function look(at: HTMLElement): Promise<void> {
    // Where nobody answers nothing is offered, and the next look asks again.
    const found = await ask('reply.waiting', { address: location.href }).catch(() => null);
    if (!found || box !== at) return;
    if (waiting?.text !== found.waiting?.text) inserted = false;
    ({ waiting } = found);
    draw();
  }

  function changed(): void {
    const { current } = composing;
    const now = current?.composer.reply ? current.composer.editable : null;
    if (now !== box) {
      box = now;
      waiting = null;
      inserted = false;
      if (box) void look(box);
    }
    draw();
  }

  function draw(): void {
    const text = composing.current?.text.trim() ?? '';
    const canInsert = waiting !== null && text === '';
    const canUndo = waiting !== null && inserted && text === waiting.text;
    face.hidden = !box || !waiting || (!canInsert && !canUndo);
    if (face.hidden || !box || !waiting) return;
    face.textContent = canUndo ? 'Undo' : `Insert your reply to ${waiting.to}`;
    face.title = canUndo ? '' : `${waiting.text}\n\n${waiting.why}`;
    const rightToLeft = getComputedStyle(box).direction === 'rtl';
    face.style.cssText = `${beside}; ${rightToLeft ? 'left' : 'right'}: ${gap}`;
  }

  async function press(): Promise<void> {
    if (!waiting) return;
    if (inserted && composing.current?.text.trim() === waiting.text) {
      inserted = (await session.undo()) !== 'done';
      draw();
      if (inserted) face.textContent = 'Not undone: delete it by hand';
      return;
    }
    const { post, text } = waiting;
    // Known before it is written: whoever sends at once sends it while the writing is still being looked over.
    if (composing.current) composing.drafts.of(composing.current.composer.editable).answers = post;
    const outcome = await session.replace('all', text);
    inserted = outcome === 'done';
    draw();
    if (outcome !== 'done')
      face.textContent = outcome.copied ? 'Copied: paste it here' : 'Not inserted and not copied: try again';
  }

  return { changed };
}
