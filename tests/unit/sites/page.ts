/** jsdom has no layout: what carries `hidden` is not shown, everything else is. */
Element.prototype.checkVisibility = function shown(this: Element): boolean {
  return this.isConnected && this.closest('[hidden]') === null;
};

/** Shows `html` as the page at `path` of the site this test file is for. */
export function show(html: string, path = '/'): Document {
  history.replaceState(null, '', path);
  document.body.innerHTML = html;
  return document;
}

/** The one element for `selector`; a test that names none or an ambiguous one is mistaken. */
export function the(selector: string, root: ParentNode = document): HTMLElement {
  const found = root.querySelectorAll<HTMLElement>(selector);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} elements match ${selector}`);
  return found[0];
}

/** Sends `event` at `target` and hands it to `read` while it passes the window, as a content script sees it. */
export function seenAtWindow<E extends Event, T>(target: Element, event: E, read: (event: E) => T): T {
  const seen: T[] = [];
  const listener = () => seen.push(read(event));
  window.addEventListener(event.type, listener, { capture: true, once: true });
  target.dispatchEvent(event);
  const [answer] = seen;
  if (answer === undefined) throw new Error(`${event.type} did not reach the window`);
  return answer;
}

export function click(): MouseEvent {
  return new MouseEvent('click', { bubbles: true, composed: true });
}

export function key(name: string, more: KeyboardEventInit = {}): KeyboardEvent {
  return new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, ...more });
}

export const never = new AbortController().signal;

/** How many elements of the page shown match each of the `selectors`. */
export function found(selectors: string[]): Record<string, number> {
  return Object.fromEntries(
    selectors.map((selector) => [selector, document.querySelectorAll(selector).length]),
  );
}
