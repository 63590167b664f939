import { vi } from 'vitest';

/** jsdom knows neither sheets that are made by a script nor popovers: a surface of ours opens and closes all the same. */
export function stubSurfaces(): void {
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync() {}
    },
  );
  Object.assign(document, { adoptedStyleSheets: [] });
  const open = new WeakSet<Element>();
  const matching: (selector: string) => boolean = Reflect.get(Element.prototype, 'matches');
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function matches(this: Element, selector) {
    return selector === ':popover-open' ? open.has(this) : matching.call(this, selector);
  });
  Object.assign(HTMLElement.prototype, {
    showPopover(this: Element) {
      open.add(this);
    },
    hidePopover(this: Element) {
      open.delete(this);
    },
  });
}
