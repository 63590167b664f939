/** The parts of two untyped engines that the practice pages use. */

declare module 'draft-js' {
  import type { Component, ComponentType, KeyboardEvent, ReactNode } from 'react';

  export class ContentBlock {
    getText(): string;
    getKey(): string;
  }
  export class ContentState {
    getBlocksAsArray(): ContentBlock[];
    getBlockForKey(key: string): ContentBlock;
    getSelectionAfter(): SelectionState;
  }
  export class SelectionState {
    getStartKey(): string;
    getStartOffset(): number;
    isCollapsed(): boolean;
    merge(change: { anchorOffset?: number; focusOffset?: number }): SelectionState;
  }
  export class CompositeDecorator {
    constructor(
      rows: readonly {
        strategy(block: ContentBlock, found: (start: number, end: number) => void): void;
        component: ComponentType<{ children?: ReactNode }>;
      }[],
    );
  }
  export class EditorState {
    static createEmpty(decorator: CompositeDecorator): EditorState;
    static push(state: EditorState, content: ContentState, change: 'insert-characters'): EditorState;
    static moveFocusToEnd(state: EditorState): EditorState;
    static forceSelection(state: EditorState, selection: SelectionState): EditorState;
    getCurrentContent(): ContentState;
    getSelection(): SelectionState;
  }
  export const Modifier: {
    replaceText(content: ContentState, range: SelectionState, text: string): ContentState;
  };
  export function getDefaultKeyBinding(event: KeyboardEvent): string | null;
  export interface EditorProps {
    editorState: EditorState;
    onChange(state: EditorState): void;
    placeholder?: string;
    ariaLabel?: string;
    ariaMultiline?: boolean;
    ariaAutoComplete?: string;
    ariaControls?: string;
    ariaActiveDescendantID?: string;
    ariaDescribedBy?: string;
    ariaExpanded?: boolean;
    role?: string;
    spellCheck?: boolean;
    stripPastedStyles?: boolean;
    tabIndex?: number;
    webDriverTestID?: string;
    keyBindingFn?(event: KeyboardEvent): string | null;
    handleKeyCommand?(command: string): 'handled' | 'not-handled';
  }
  export class Editor extends Component<EditorProps> {
    focus(): void;
    editor: HTMLElement | null;
  }
}

declare module 'quill1' {
  export default class Quill {
    constructor(container: Element, options: { placeholder?: string; formats?: readonly string[] });
    root: HTMLElement;
    getText(): string;
    setText(text: string, source: 'api' | 'silent'): void;
    insertText(index: number, text: string, source: 'api'): void;
    focus(): void;
    on(event: 'text-change', listener: () => void): void;
  }
}

interface Window {
  /** Not in every browser's `lib.dom` yet. */
  readonly trustedTypes?: {
    createPolicy(name: string, rules: { createHTML(text: string): string | null }): unknown;
  };
}
