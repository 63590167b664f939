import type { Composer } from './adapter';

/** Nothing is written here: no character but blanks and marks without width, no emoji image. */
export function isEmpty(editable: Element): boolean {
  return (
    editable.textContent.replace(/\s|\u200B|\u2060|\uFEFF/gu, '') === '' &&
    editable.querySelector('img[alt]') === null
  );
}

/**
 * Whether a pressed draft is out, by what all three sites show: the box is emptied, or it is gone with its dialog. A box that was only
 * rebuilt still holds the words and is no evidence; so is a dialog that is merely hidden behind another.
 */
export function isOut(composer: Composer, editables: string): boolean {
  const { editable, container } = composer;
  if (editable.isConnected) return isEmpty(editable);
  if (!container.isConnected) return true;
  return [...container.querySelectorAll(editables)].every(isEmpty);
}
