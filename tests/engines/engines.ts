import type { BrowserName } from '../browsers/launch';
import type { BehaviourName } from './behaviours';

export type Container = 'bare' | 'shadow' | 'dialog' | 'modal' | 'strict';
export type Chip = 'mention' | 'link';

/** Cells in which the bridge is known to refuse, and leaves the draft as it was: all that the row names, or all where it names nothing. */
export interface Refusal {
  behaviour: BehaviourName;
  browser?: BrowserName;
  containers?: readonly Container[];
  why: string;
}

export interface Engine {
  id: string;
  name: string;
  /** Also in a shadow root: some engines do not work in one by themselves. */
  shadow?: true;
  /** Looked at in passing: a build of an engine that stands above. */
  smoke?: true;
  /** How long texts and letters of several parts come in: by a paste, or, where the engine leaves pasting to the browser, as one insertion. */
  fills: 'paste' | 'insertion';
  /** A field has no ranges that a highlight could paint: its findings are looked at instead. */
  field?: true;
  chips: readonly Chip[];
  refuses: readonly Refusal[];
}

export const engines: readonly Engine[] = [
  { id: 'draft', name: 'Draft.js 0.11.7', fills: 'paste', chips: [], refuses: [] },
  { id: 'lexical', name: 'Lexical 0.52', fills: 'paste', chips: ['mention', 'link'], refuses: [] },
  {
    id: 'quill-1',
    name: 'Quill 1.3.7',
    shadow: true,
    fills: 'insertion',
    chips: [],
    refuses: [
      {
        behaviour: '63,000 characters become 63,000 others, and are undone',
        why: 'it takes minutes over so many paragraphs, and the page stands still meanwhile',
      },
    ],
  },
  {
    id: 'tiptap',
    name: 'TipTap 3.34',
    shadow: true,
    fills: 'paste',
    chips: ['mention', 'link'],
    refuses: [],
  },
  {
    id: 'plain',
    name: 'contenteditable',
    shadow: true,
    fills: 'insertion',
    chips: ['mention', 'link'],
    refuses: [],
  },
  { id: 'textarea', name: 'React textarea', field: true, fills: 'insertion', chips: [], refuses: [] },
  { id: 'lexical-plain', name: 'Lexical, plain text', smoke: true, fills: 'paste', chips: [], refuses: [] },
  { id: 'quill-2', name: 'Quill 2.0.3', smoke: true, fills: 'paste', chips: [], refuses: [] },
];

export function containersOf({ shadow }: Engine): readonly Container[] {
  return shadow ? ['bare', 'shadow', 'dialog', 'modal', 'strict'] : ['bare', 'dialog', 'modal', 'strict'];
}

export function refusalOf(
  { refuses }: Engine,
  behaviour: string,
  container: Container,
  browser: BrowserName,
): Refusal | null {
  return (
    refuses.find(
      (row) =>
        row.behaviour === behaviour &&
        (row.browser ?? browser) === browser &&
        (row.containers?.includes(container) ?? true),
    ) ?? null
  );
}
