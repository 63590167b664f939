import { shop, type Piece } from '../pieces';
import { holds } from '../practice';

/** An editable element with nothing behind it: what it shows is all it holds. */
export function mountPlain(editable: HTMLElement, pieces: readonly Piece[]): void {
  editable.append(...pieces.map(nodeOf));
  holds(editable, () => shown(editable));
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

/** The lines as they are seen: `innerText` counts an empty line between blocks twice. */
function shown(block: Node): string {
  const lines: string[] = [];
  let run: string | null = null;
  const close = (): void => {
    if (run !== null) lines.push(run.replace(/\n$/, ''));
    run = null;
  };
  for (const node of block.childNodes) {
    if (node.nodeName === 'DIV' || node.nodeName === 'P') {
      close();
      lines.push(shown(node));
    } else {
      run = (run ?? '') + (node.nodeName === 'BR' ? '\n' : (node.textContent ?? ''));
    }
  }
  close();
  return lines.join('\n');
}
