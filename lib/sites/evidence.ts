import type { Composer } from './adapter';
import { shared } from './hooks';
import { markup } from './markup';
import { firstOf } from './role';

/** Nothing is written here: no character but blanks and marks without width, no emoji image. */
export function isEmpty(editable: Element): boolean {
  const words = editable instanceof HTMLTextAreaElement ? editable.value : editable.textContent;
  return (
    words.replace(/\s|\u200B|\u2060|\uFEFF/gu, '') === '' && editable.querySelector(markup.described) === null
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

/** Whether a draft comes with pictures or films. */
export function holdsPictures({ container }: Composer): boolean {
  return firstOf(container, shared.added) !== null;
}
