import type { Judgement } from '@/lib/profile/verdict';
import { rangeOf } from './ranges';
import type { Reading } from './reading';

/** The page can list the names of highlights, so ours say nothing. */
const names = { marked: 'draft-note', mild: 'draft-note-2' };
const most = 200;

const rule = (name: string, underline: string, tint: string) => `
::highlight(${name}) {
  text-decoration: underline wavy 2px ${underline};
  text-decoration-skip-ink: none;
  background-color: ${tint};
}
@media (forced-colors: active) {
  ::highlight(${name}) { text-decoration-color: Highlight; background-color: transparent; }
}`;

/** Underline and tint, never colour alone; chosen by the ground that was measured, not by the system's theme. */
const rules = {
  light: rule(names.marked, '#a63d22', '#a63d2218') + rule(names.mild, '#8a5a00', '#8a5a0014'),
  dark: rule(names.marked, '#f39a80', '#f39a802e') + rule(names.mild, '#f0bd5e', '#f0bd5e24'),
};

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

  /** Strongly only where the whole draft reads as promotion. */
  paint(reading: Reading, { findings, verdict }: Judgement, theme: 'light' | 'dark'): void {
    if (!('highlights' in CSS)) return;
    // Changing a sheet makes the browser work out every style of the page anew: never at a key.
    if (theme !== this.theme) this.sheet.replaceSync(rules[theme]);
    this.theme = theme;
    const ranges = findings.slice(0, most).flatMap(({ start, end }) => rangeOf(reading, start, end) ?? []);
    const [painted, other] = verdict === 'strong' ? [names.marked, names.mild] : [names.mild, names.marked];
    CSS.highlights.delete(other);
    CSS.highlights.set(painted, new Highlight(...ranges));
  }

  clear(): void {
    if ('highlights' in CSS) for (const name of Object.values(names)) CSS.highlights.delete(name);
    this.root.adoptedStyleSheets = [...this.root.adoptedStyleSheets].filter((sheet) => sheet !== this.sheet);
  }
}

function adopt(root: Document | ShadowRoot, sheet: CSSStyleSheet): void {
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
