import type { Finding } from '@/lib/profile/verdict';
import { rangeOf } from './ranges';
import type { Reading } from './reading';

/** The page can list the names of highlights, so ours says nothing. */
const name = 'draft-note';
const most = 200;

const rule = (underline: string, tint: string) => `
::highlight(${name}) {
  text-decoration: underline wavy 2px ${underline};
  text-decoration-skip-ink: none;
  background-color: ${tint};
}
@media (forced-colors: active) {
  ::highlight(${name}) { text-decoration-color: Highlight; background-color: transparent; }
}`;

/** Underline and tint, never colour alone; chosen by the ground that was measured, not by the system's theme. */
const rules = { light: rule('#a63d22', '#a63d2218'), dark: rule('#f39a80', '#f39a802e') };

/**
 * Paints findings over a draft with the CSS Custom Highlight API: no node is added to the editor. Where the API is missing (Firefox before
 * 140) nothing is painted and the card still lists them.
 */
export class Painter {
  private readonly sheet = new CSSStyleSheet();
  private readonly root: Document | ShadowRoot;
  private theme: 'light' | 'dark' | null = null;

  /** `editable` may stand in an open shadow root: Firefox paints there only by a rule of that root. */
  constructor(editable: HTMLElement) {
    const root = editable.getRootNode();
    this.root = root instanceof ShadowRoot ? root : document;
    adopt(this.root, this.sheet);
  }

  paint(reading: Reading, findings: readonly Finding[], theme: 'light' | 'dark'): void {
    if (!('highlights' in CSS)) return;
    // Changing a sheet makes the browser work out every style of the page anew: never at a key.
    if (theme !== this.theme) this.sheet.replaceSync(rules[theme]);
    this.theme = theme;
    const ranges = findings.slice(0, most).flatMap(({ start, end }) => rangeOf(reading, start, end) ?? []);
    CSS.highlights.set(name, new Highlight(...ranges));
  }

  clear(): void {
    if ('highlights' in CSS) CSS.highlights.delete(name);
    this.root.adoptedStyleSheets = [...this.root.adoptedStyleSheets].filter((sheet) => sheet !== this.sheet);
  }
}

function adopt(root: Document | ShadowRoot, sheet: CSSStyleSheet): void {
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
