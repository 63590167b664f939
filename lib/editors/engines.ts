import { isField } from './reading';

/** One way to put plain text in place of the selection. */
export type Technique = 'paste' | 'lines' | 'paragraphs' | 'insert-text';

interface Engine {
  id: string;
  is: (editable: HTMLElement) => boolean;
  /** For a whole draft: the one technique that was exact, with one native undo, in Chromium 156 and Firefox 153. */
  writes: Technique;
  /** What is selected before a whole draft is written: its words, or everything the box holds. */
  selects: 'words' | 'contents';
  /** For words within one line. */
  phrase: Technique;
  /** The longest draft that is replaced, in UTF-16 code units; beyond it an engine takes more than some seconds. */
  most?: number;
}

/** The editors we know, first match wins. Measured 2026-11 on the engines' own models; look again when a site swaps its engine. */
const engines: readonly Engine[] = [
  { id: 'field', is: isField, writes: 'insert-text', selects: 'words', phrase: 'insert-text' },
  {
    // `execCommand` over several blocks unmounts the whole editor in Chromium, and over decorated words shows their end twice; a paste is
    // exact in both browsers.
    id: 'draft',
    is: (editable) => editable.querySelector('[data-contents]') !== null,
    writes: 'paste',
    selects: 'words',
    phrase: 'paste',
  },
  {
    // Chromium swallows the newlines of `execCommand`; a paste is exact in both.
    id: 'lexical',
    is: (editable) => editable.dataset['lexicalEditor'] === 'true',
    writes: 'paste',
    selects: 'words',
    phrase: 'paste',
  },
  {
    // Told from Quill 2 by its clipboard element. A paste empties it, while `insertHTML` of paragraphs is exact in both; over the words of a
    // single line it leaves an empty line behind in Firefox, over the contents of the box it does not. Over 63,000 characters it hangs for
    // a minute; LinkedIn, which uses it, takes 3,000.
    id: 'quill-1',
    is: (editable) => isQuill(editable) && editable.parentElement?.querySelector('.ql-clipboard') !== null,
    writes: 'paragraphs',
    selects: 'contents',
    phrase: 'insert-text',
    most: 10_000,
  },
  { id: 'quill-2', is: isQuill, writes: 'paste', selects: 'words', phrase: 'paste' },
  {
    // A paste loses blank lines; one command per line is exact in both.
    id: 'prosemirror',
    is: (editable) => editable.classList.contains('ProseMirror'),
    writes: 'lines',
    selects: 'words',
    phrase: 'insert-text',
  },
  { id: 'plain', is: () => true, writes: 'insert-text', selects: 'words', phrase: 'insert-text' },
];

export function engineOf(editable: HTMLElement): Engine {
  const engine = engines.find((row) => row.is(editable));
  if (!engine)
    throw new Error(`no engine for <${editable.tagName}>: the table must end in one that takes all`);
  return engine;
}

export function isTooLong({ most = Infinity }: Engine, before: string, after: string): boolean {
  return Math.max(before.length, after.length) > most;
}

function isQuill(editable: HTMLElement): boolean {
  return editable.classList.contains('ql-editor');
}
