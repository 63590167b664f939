import { Editor, Node } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import type { Person } from '../company';
import { holds } from '../practice';
import { shop, type Piece } from '../pieces';

/** The chip with a person's name that a reply begins with: one piece, taken whole or not at all. */
const Mention = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: false,
  addAttributes: () => ({ id: { default: '' }, label: { default: '' } }),
  parseHTML: () => [{ tag: 'span[data-type="mention"]' }],
  renderHTML: ({ node }) => [
    'span',
    { 'data-type': 'mention', 'data-id': String(node.attrs['id']), class: 'mention' },
    String(node.attrs['label']),
  ],
  renderText: ({ node }) => String(node.attrs['label']),
});

export interface Box {
  text: () => string;
  /** Words that somebody typed: a chip alone is none. */
  empty: () => boolean;
  clear: () => void;
  focus: () => void;
  end: () => void;
}

interface Options {
  attributes: Record<string, string>;
  onChange: () => void;
  /** Whom a reply begins with. */
  mention?: Person | null;
  /** What the box holds from the start. */
  pieces?: readonly Piece[];
}

/** Mounts TipTap inside `place`. Plain paragraphs only, as in LinkedIn's boxes: no lists, headings or marks that typing could start. */
export function mount(place: HTMLElement, { attributes, onChange, mention, pieces = [] }: Options): Box {
  const answered = mention ? { type: 'mention', attrs: { id: mention.handle, label: mention.name } } : null;
  const begun = answered ? [answered, { type: 'text', text: ' ' }] : pieces.map(inline);
  const editor = new Editor({
    element: place,
    extensions: [
      StarterKit.configure({
        blockquote: false,
        bold: false,
        bulletList: false,
        code: false,
        codeBlock: false,
        heading: false,
        horizontalRule: false,
        italic: false,
        link: pieces.some(({ is }) => is === 'link') ? { openOnClick: false } : false,
        listItem: false,
        listKeymap: false,
        orderedList: false,
        strike: false,
        trailingNode: false,
        underline: false,
      }),
      Mention,
    ],
    // TipTap writes its style sheet through a sink that Trusted Types close; linkedin.css has the few rules it needs.
    injectCSS: false,
    enableInputRules: false,
    content: {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          ...(begun.length > 0 ? { content: begun } : {}),
        },
      ],
    },
    editorProps: { attributes },
    onUpdate: onChange,
  });
  const text = (): string => editor.getText({ blockSeparator: '\n' });
  const forget = holds(editor.view.dom, text);
  return {
    text,
    empty: () =>
      text()
        .replace(mention?.name ?? '', '')
        .trim() === '',
    clear: () => {
      // As an object: TipTap would parse a string, even an empty one, through a sink that Trusted Types close.
      editor.commands.setContent({ type: 'doc', content: [{ type: 'paragraph' }] }, { emitUpdate: true });
    },
    focus: () => {
      editor.commands.focus('end');
    },
    end() {
      forget();
      editor.destroy();
    },
  };
}

function inline({ is, words }: Piece) {
  if (is === 'mention') return { type: 'mention', attrs: { id: words, label: words } };
  const marks = is === 'link' ? [{ type: 'link', attrs: { href: shop } }] : [];
  return { type: 'text', text: words, marks };
}
