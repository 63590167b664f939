import { makeRest } from './rest';

interface Attending {
  /** Our own surface: whoever has come to it keeps what it stands by. */
  host: Element;
  isOnPost: (element: Element) => boolean;
  /** Pointer or focus has reached `at`, and may go on. Told of every movement: it must cost next to nothing. */
  reached: (at: Element) => void;
  /** Pointer or focus rests on `at`; on nothing where it is null. */
  rested: (at: Element | null) => void;
  /** The page moves: whatever stood beside something stands there no more. */
  scrolled: () => void;
  signal: AbortSignal;
}

interface Attention {
  /** Takes what was reached last for where it rests, now. */
  settle(): void;
  /** Where pointer or focus is on a page that has moved, of which no event tells. */
  resting(): Element | null;
}

/** Follows the pointer and the focus to where they rest. What they pass on the way is not looked at, and no layout is asked for. */
export function attend({ host, isOnPost, reached, rested, scrolled, signal }: Attending): Attention {
  /** What pointer or focus reached last; null where the page moved under them. */
  let last: Element | null = null;
  /** The focus moved last, and by keys. */
  let byKeys = false;
  const rest = makeRest(() => rested(last?.isConnected ? last : resting()), signal);

  const pointed = () => (byKeys = false);
  const moved = (event: Event) => {
    const path = event.composedPath();
    if (path.includes(host)) return rest.cancel();
    const [target] = path;
    last = target instanceof Element ? target : null;
    if (event.type === 'focusin' && last?.matches(':focus-visible')) {
      byKeys = true;
      // A page that scrolls along with the focus brings posts under a pointer that nobody moved: browsers tell of these as reached, too.
      window.addEventListener('pointermove', pointed, { once: true, passive: true, signal });
    } else if (byKeys) last = null;
    if (last) reached(last);
    rest.stir();
  };
  const carried = () => {
    scrolled();
    last = null;
    rest.stir();
  };
  window.addEventListener('pointerover', moved, { capture: true, passive: true, signal });
  window.addEventListener('focusin', moved, { capture: true, signal });
  window.addEventListener('scroll', carried, { capture: true, passive: true, signal });

  function resting(): Element | null {
    const focused = byKeys ? document.activeElement : null;
    if (focused && isOnPost(focused)) return focused;
    return [...document.querySelectorAll(':hover')].at(-1) ?? null;
  }

  return { settle: () => rest.settle(), resting };
}
