import { makeSurface } from '@/lib/page/surface';
import { themeAround } from '@/lib/page/theme';

/** A frame of ours over an element of the page. */
interface Outline {
  /** Where `element` holds another, `nested`, the frame ends above that. */
  around(element: Element | null, nested: Element | null): void;
  remove(): void;
}

const margin = 3;

/** The frame lies above the page, lets every press through, and follows what it surrounds; the element itself is not touched. */
export function makeOutline(css: string, signal: AbortSignal): Outline {
  const surface = makeSurface(css);
  surface.host.style.setProperty('pointer-events', 'none');
  const frame = document.createElement('div');
  frame.className = 'frame';
  surface.root.append(frame);
  let at: Element | null = null;
  let inner: Element | null = null;

  function place(): void {
    if (!at?.isConnected) return surface.hide();
    const { left, top, width, bottom } = at.getBoundingClientRect();
    const end = inner?.isConnected ? inner.getBoundingClientRect().top : bottom + margin;
    surface.show(at);
    surface.place(left - margin, top - margin);
    frame.style.width = `${width + 2 * margin}px`;
    frame.style.height = `${end - top + margin}px`;
  }

  // What grows above or inside moves it: of both, sizes tell.
  const sizes = new ResizeObserver(place);
  window.addEventListener('scroll', place, { capture: true, passive: true, signal });
  window.addEventListener('resize', place, { signal });
  signal.addEventListener('abort', () => sizes.disconnect());
  return {
    around(element, nested) {
      at = element;
      inner = nested;
      sizes.disconnect();
      if (element) {
        surface.setTheme(themeAround(element));
        for (const each of [element, element.ownerDocument.body]) sizes.observe(each);
      }
      place();
    },
    remove: () => surface.remove(),
  };
}
