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

/** Chromium reads a synthetic paste from `clipboardData`, Firefox from the legacy `dataType` and `data`. Look again: 2027-05. */
function paste(editable: HTMLElement, text: string): void {
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
  const target = anchorElement(editable) ?? editable;
  target.dispatchEvent(new ClipboardEvent('paste', init));
}

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
