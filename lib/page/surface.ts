import type { Theme } from './theme';

const tag = 'earshot-surface';

/** How often a surface comes back to a place that drops it. */
const mostReturns = 5;

/**
 * The sheet every surface starts from. A page's own rules outrank those of a shadow host, hence `important`, which in turn outranks inline
 * styles: the place comes in by custom properties. `display` must be given back because `all` also undoes the hiding of closed popovers.
 */
const hostRules = `
:host {
  all: initial !important;
  position: fixed !important;
  left: var(--left, 0) !important;
  top: var(--top, 0) !important;
}
:host([data-theme='light']) { color-scheme: light !important; }
:host([data-theme='dark']) { color-scheme: dark !important; }
:host(:not(:popover-open)) { display: none !important; }
`;

/** Something of ours on the page: one element in the top layer with an open shadow root, closed until it is shown. */
export interface Surface {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Stays where it is shown until it is hidden: it comes back when the page drops it. Opens inside `container` (a composer's own dialog, so that focus traps and inert siblings leave us alone), else on the page. */
  show(container: Element | null): void;
  hide(): void;
  /** Whether the user can see it now. */
  isOpen(): boolean;
  place(left: number, top: number): void;
  setTheme(theme: Theme): void;
  remove(): void;
}

export function makeSurface(css: string): Surface {
  const host = document.createElement(tag);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [hostRules, css].map(sheetOf);
  host.popover = 'manual';
  // The site's own shortcuts and click handlers must not answer to keys and clicks meant for us.
  for (const type of [
    'keydown',
    'keyup',
    'keypress',
    'click',
    'mousedown',
    'mouseup',
    'pointerdown',
    'pointerup',
  ])
    host.addEventListener(type, (event) => event.stopPropagation());
  let home: Node | null = null;
  let stands = 0;
  const open = () => {
    if (!home) return;
    if (host.parentNode !== home) home.appendChild(host);
    if (!host.matches(':popover-open')) host.showPopover();
  };
  // A site that draws a dialog anew may drop what it does not know. One that keeps doing so wins.
  const removals = new MutationObserver(() => {
    if (host.parentNode !== home && home?.isConnected && (stands += 1) <= mostReturns) open();
  });
  const stay = (at: Node | null) => {
    home = at;
    stands = 0;
    removals.disconnect();
    if (home) removals.observe(home, { childList: true });
  };
  return {
    host,
    root,
    show(container) {
      const parent = container?.closest('dialog, [role="dialog"]') ?? container?.getRootNode() ?? document;
      const at = parent instanceof Element || parent instanceof ShadowRoot ? parent : document.body;
      if (home !== at) stay(at);
      open();
    },
    hide() {
      if (!home) return;
      stay(null);
      if (host.isConnected && host.matches(':popover-open')) host.hidePopover();
    },
    isOpen: () => host.isConnected && host.matches(':popover-open'),
    place(left, top) {
      host.style.setProperty('--left', `${Math.round(left)}px`);
      host.style.setProperty('--top', `${Math.round(top)}px`);
    },
    setTheme(theme) {
      host.dataset['theme'] = theme;
    },
    remove() {
      stay(null);
      host.remove();
    },
  };
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
