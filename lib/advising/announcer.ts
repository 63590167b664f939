import { make } from '@/lib/page/element';
import { phrasesFound } from '@/lib/profile/phrases-found';
import type { Composing } from '@/lib/writing/composing';

const quietMs = 1500;
const unseen =
  'position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap';

/**
 * Tells a screen reader how many phrases are marked, from inside the composer's own dialog: politely, only when the number has changed, and not
 * before 1.5 seconds have passed without a change. The open card speaks for itself.
 */
export function announce(
  composing: Composing,
  cardIsOpen: () => boolean,
  signal: AbortSignal,
): { changed(): void } {
  const region = make('div', { role: 'status', 'aria-live': 'polite' });
  region.style.cssText = unseen;
  composing.pill.surface.root.append(region);
  let said = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    changed() {
      clearTimeout(timer);
      const opinion = composing.current?.opinion;
      const count = opinion?.marked.length ?? 0;
      if (count === said) return;
      timer = setTimeout(() => {
        said = count;
        if (!cardIsOpen())
          region.textContent = `${phrasesFound(count, opinion?.judgement.verdict ?? 'clear')}.`;
      }, quietMs);
    },
  };
}
