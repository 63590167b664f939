import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { holds } from '../practice';
import type { Piece } from '../pieces';
import { LinkChip, MentionChip, nodeOf } from './chips';

export interface Box {
  text: () => string;
  clear: () => void;
  focus: () => void;
  end: () => void;
}

const read = (editor: LexicalEditor): string =>
  editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((block) => block.getTextContent())
      .join('\n'),
  );

interface Options {
  /** What keys do; rich text unless said. */
  behaviour?: (editor: LexicalEditor) => () => void;
  /** What the box holds from the start. */
  pieces?: readonly Piece[];
}

/** Mounts Lexical on an editable element. `onEnter`, where there is one, takes every Enter without Shift. */
export function mount(
  editable: HTMLElement,
  onChange: (text: string) => void,
  onEnter?: (event: KeyboardEvent) => void,
  { behaviour = registerRichText, pieces = [] }: Options = {},
): Box {
  const editor = createEditor({
    namespace: 'practice',
    theme: { paragraph: 'paragraph' },
    nodes: [MentionChip, LinkChip],
    onError(error) {
      throw error;
    },
  });
  editor.setRootElement(editable);
  const ends = [
    behaviour(editor),
    registerHistory(editor, createEmptyHistoryState(), 1000),
    editor.registerUpdateListener(() => onChange(read(editor))),
    holds(editable, () => read(editor)),
  ];
  if (onEnter)
    ends.push(
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (!event || event.shiftKey || event.isComposing) return false;
          event.preventDefault();
          onEnter(event);
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    );
  const clear = (): void =>
    editor.update(() => {
      $getRoot().clear().append($createParagraphNode());
    });
  editor.update(
    () => {
      if ($getRoot().isEmpty()) $getRoot().append($createParagraphNode().append(...pieces.map(nodeOf)));
    },
    // The first paragraph is nothing that an undo could take away.
    { tag: 'history-merge' },
  );
  return {
    text: () => read(editor),
    clear,
    focus: () => editor.focus(),
    end() {
      for (const end of ends) end();
      editor.setRootElement(null);
    },
  };
}
