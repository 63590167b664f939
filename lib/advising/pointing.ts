import { phraseAt, type PhraseAt } from '@/lib/editors/phrase';
import { make } from '@/lib/page/element';
import { makeSurface } from '@/lib/page/surface';
import type { Finding } from '@/lib/profile/verdict';
import type { Composing } from '@/lib/writing/composing';
import { placeBeside } from '@/lib/writing/placement';
import styles from './tip.css?inline';

interface PointingParts {
  css: string;
  composing: Composing;
  open: (finding: Finding) => void;
  signal: AbortSignal;
}

/** How long the pointer rests on a phrase before its reason shows: nobody asked who is only passing. */
const restMs = 250;
const sides = ['below', 'above'] as const;

/**
 * Shows why a phrase is marked where the pointer rests on it, and opens the card at a phrase that is pressed. Nothing listens on the editor
 * itself, and nothing is looked up while the pointer moves.
 */
export function followPointer({ css, composing, open, signal }: PointingParts): void {
  const surface = makeSurface(`${css}\n${styles}`);
  const reason = make('div', { class: 'tip', role: 'tooltip' });
  surface.root.append(reason);
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    surface.remove();
  });

  /** Asked while the event is being handed out: afterwards it has no path. */
  function isOverMarks(event: MouseEvent): boolean {
    const { current } = composing;
    if (!current || current.opinion.marked.length === 0) return false;
    return event.composedPath().includes(current.composer.editable);
  }

  function phraseUnder({ clientX, clientY }: MouseEvent): PhraseAt | null {
    const { current } = composing;
    if (!current) return null;
    const { marked } = current.opinion;
    return phraseAt(current.composer.editable, current.watched.read(), marked, clientX, clientY);
  }

  function show({ finding, box }: PhraseAt): void {
    const { current } = composing;
    if (!current) return;
    reason.textContent = finding.reason;
    surface.setTheme(current.theme);
    surface.show(current.composer.container);
    const size = surface.host.getBoundingClientRect();
    const { left, top } = placeBeside(size, box, sides, { width: innerWidth, height: innerHeight });
    surface.place(left, top);
  }

  const hide = () => {
    clearTimeout(timer);
    surface.hide();
  };
  const moved = (event: PointerEvent) => {
    hide();
    if (event.buttons !== 0 || !isOverMarks(event)) return;
    timer = setTimeout(() => {
      const phrase = phraseUnder(event);
      if (phrase) show(phrase);
    }, restMs);
  };
  const pressed = (event: MouseEvent) => {
    hide();
    // Words that were dragged over or double-clicked are being selected, not asked about.
    if (!event.isTrusted || event.detail !== 1 || !isOverMarks(event)) return;
    if (document.getSelection()?.type === 'Range') return;
    const phrase = phraseUnder(event);
    if (phrase) open(phrase.finding);
  };
  window.addEventListener('pointermove', moved, { capture: true, passive: true, signal });
  window.addEventListener('click', pressed, { capture: true, signal });
  window.addEventListener('keydown', hide, { capture: true, signal });
  window.addEventListener('scroll', hide, { capture: true, passive: true, signal });
}
