import { CompositeDecorator, type ContentBlock, type EditorState } from 'draft-js';
import type { ReactNode } from 'react';

const found =
  (pattern: RegExp) =>
  (block: ContentBlock, report: (start: number, end: number) => void): void => {
    for (const match of block.getText().matchAll(pattern)) report(match.index, match.index + match[0].length);
  };

const Coloured = ({ children }: { children?: ReactNode }) => <span className="coloured">{children}</span>;

/** Tags, names and links in spans of their own, as X colours them while they are typed. */
export const decorator = new CompositeDecorator([
  { strategy: found(/#\p{L}[\p{L}\p{N}_]*/gu), component: Coloured },
  { strategy: found(/@\w+/g), component: Coloured },
  { strategy: found(/https?:\/\/\S+/g), component: Coloured },
]);

/** What Draft.js holds, one line for each block. */
export const text = (state: EditorState): string =>
  state
    .getCurrentContent()
    .getBlocksAsArray()
    .map((block) => block.getText())
    .join('\n');
