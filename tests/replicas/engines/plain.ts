import { shop, type Piece } from '../pieces';
import { holds } from '../practice';

/** An editable element with nothing behind it: what it shows is all it holds. */
export function mountPlain(editable: HTMLElement, pieces: readonly Piece[]): void {
  editable.append(...pieces.map(nodeOf));
  holds(editable, () => editable.innerText.replace(/\n$/, ''));
}

function nodeOf({ is, words }: Piece): Node {
  if (is === 'words') return document.createTextNode(words);
  if (is === 'link') {
    const link = document.createElement('a');
    link.href = shop;
    link.textContent = words;
    return link;
  }
  const chip = document.createElement('span');
  chip.contentEditable = 'false';
  chip.className = 'mention';
  chip.textContent = words;
  return chip;
}
