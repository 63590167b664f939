import type { Technique } from './engines';

/**
 * Puts `text` in place of the current selection, once. What these return says nothing about success: `execCommand` answered true in
 * every failure that was measured. Only reading back tells.
 */
export const techniques: Record<Technique, (editable: HTMLElement, text: string) => void> = {
  paste,
  lines,
  paragraphs: (_, text) => command('insertHTML', text.split('\n').map(paragraph).join('')),
  'insert-text': (_, text) => command('insertText', text),
};

/**
 * Chromium reads a synthetic paste from `clipboardData`, Firefox from the legacy `dataType` and `data`. Look again: 2027-05. Nothing cannot be
 * pasted: engines that take a paste listen to Backspace themselves.
 */
function paste(editable: HTMLElement, text: string): void {
  const target = anchorElement(editable) ?? editable;
  if (text === '') {
    target.dispatchEvent(new KeyboardEvent('keydown', backspace));
    return;
  }
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const init = {
    clipboardData,
    dataType: 'text/plain',
    data: text,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  target.dispatchEvent(new ClipboardEvent('paste', init));
}

const backspace = {
  key: 'Backspace',
  code: 'Backspace',
  // Draft.js and Quill 2 go by these.
  keyCode: 8,
  which: 8,
  bubbles: true,
  cancelable: true,
  composed: true,
};

/** ProseMirror takes one command per line, in one task: gaps between them cost further undo steps. */
function lines(_: HTMLElement, text: string): void {
  text.split('\n').forEach((line, index) => {
    if (index > 0) command('insertParagraph');
    if (line) command('insertText', line);
    else if (index === 0) command('delete');
  });
}

function paragraph(line: string): string {
  const escaped = line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<p>${escaped || '<br>'}</p>`;
}

function command(name: string, value?: string): void {
  // Deprecated and irreplaceable: no other call edits an editable element through its engine and keeps the native undo.
  document.execCommand(name, false, value);
}

function anchorElement(editable: HTMLElement): Element | null {
  const node = document.getSelection()?.anchorNode;
  if (!node || !editable.contains(node)) return null;
  return node instanceof Element ? node : node.parentElement;
}
