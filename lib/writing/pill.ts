import { button } from '@/lib/page/element';
import type { Opinion } from './opinion';
import { oneInNames } from '@/lib/profile/one-in';
import { phrasesFound } from '@/lib/profile/phrases-found';
import { makeSurface, type Surface } from '@/lib/page/surface';

/** Whether the card was asked for with the pointer, or by keys, which then go on inside it. */
export type CardAsked = 'pointer' | 'keyboard';

interface Pill {
  readonly surface: Surface;
  readonly button: HTMLButtonElement;
  /** Shows the verdict, and whether such drafts are held here; false when it showed the same already and nothing about the pill has changed. */
  say(opinion: Opinion, holds: boolean): boolean;
}

/** The small mark by a composer: the verdict in a few words, and the way to the card. */
export function makePill(css: string, press: (how: CardAsked) => void): Pill {
  const surface = makeSurface(css);
  // A press by keyboard is a click without coordinates or count.
  const face = button({ class: 'pill' }, '', (event) => press(event.detail === 0 ? 'keyboard' : 'pointer'));
  surface.root.append(face);
  return {
    surface,
    button: face,
    say(opinion, holds) {
      const words = wordsFor(opinion, holds);
      const verdict = opinion.rewritten ? 'clear' : opinion.judgement.verdict;
      if (words === face.textContent && verdict === face.dataset['verdict']) return false;
      face.textContent = words;
      face.dataset['verdict'] = verdict;
      face.setAttribute('aria-label', `Earshot: ${words || 'nothing reads as promotion'}`);
      return true;
    },
  };
}

function wordsFor({ judgement, marked, rewritten, oneOf }: Opinion, holds: boolean): string {
  if (rewritten) return 'Rewritten';
  if (oneOf !== null) return `Your one of ${oneInNames[oneOf]}`;
  if (judgement.verdict === 'strong')
    return holds ? 'Reads as promotion' : 'Reads as promotion; not held on this page';
  return marked.length === 0 ? '' : phrasesFound(marked.length, judgement.verdict);
}
