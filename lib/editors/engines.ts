import { isField } from './reading';

/** One way to put plain text in place of the selection. */
export type Technique = 'paste' | 'lines' | 'paragraphs' | 'insert-text';

export interface Engine {
  id: string;
  is: (editable: HTMLElement) => boolean;
  /** The one technique that was exact, with one native undo, in Chromium 156 and Firefox 153; null where none was. */
  writes: Technique;
  /** What is selected before writing: the words, or everything the box holds. */
  selects: 'words' | 'contents';
}

/**
 * The editors we know, first match wins. Measured 2026-11 on the engines' own models; look again when a site swaps its engine.
 * - Draft.js: `execCommand` over several blocks unmounts the whole editor in Chromium; a paste is exact in both.
 * - Lexical: Chromium swallows newlines of `execCommand`; a paste is exact in both.
 * - Quill 1 is told from Quill 2 by its clipboard element; a paste empties it, while `insertHTML` of paragraphs is exact in both;
 *   over the words of a single line it leaves an empty line behind in Firefox, over the contents of the box it does not.
 * - ProseMirror: a paste loses blank lines; one command per line is exact in both.
 */
export const engines: readonly Engine[] = [
  { id: 'field', is: isField, writes: 'insert-text', selects: 'words' },
  {
    id: 'draft',
    is: (editable) => editable.querySelector('[data-contents]') !== null,
    writes: 'paste',
    selects: 'words',
  },
  {
    id: 'lexical',
    is: (editable) => editable.dataset['lexicalEditor'] === 'true',
    writes: 'paste',
    selects: 'words',
  },
  {
    id: 'quill-1',
    is: (editable) => isQuill(editable) && editable.parentElement?.querySelector('.ql-clipboard') !== null,
    writes: 'paragraphs',
    selects: 'contents',
  },
  { id: 'quill-2', is: isQuill, writes: 'paste', selects: 'words' },
  {
    id: 'prosemirror',
    is: (editable) => editable.classList.contains('ProseMirror'),
    writes: 'lines',
    selects: 'words',
  },
  { id: 'plain', is: () => true, writes: 'insert-text', selects: 'words' },
];

export function engineOf(editable: HTMLElement): Engine {
  const engine = engines.find((row) => row.is(editable));
  if (!engine)
    throw new Error(`no engine for <${editable.tagName}>: the table must end in one that takes all`);
  return engine;
}

function isQuill(editable: HTMLElement): boolean {
  return editable.classList.contains('ql-editor');
}
