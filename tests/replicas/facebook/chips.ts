import { $applyNodeReplacement, $createTextNode, ElementNode, type LexicalNode, TextNode } from 'lexical';
import { shop, type Piece } from '../pieces';

/** A person's name, deleted whole: text to the reader, a node of its own to the site. */
export class MentionChip extends TextNode {
  static override getType = () => 'mention';
  static override clone = (node: MentionChip) => new MentionChip(node.__text, node.__key);

  override createDOM(...parameters: Parameters<TextNode['createDOM']>): HTMLElement {
    const element = super.createDOM(...parameters);
    element.className = 'mention';
    element.spellcheck = false;
    return element;
  }
}

/** Words that lead somewhere else than they say. */
export class LinkChip extends ElementNode {
  static override getType = () => 'link';
  static override clone = (node: LinkChip) => new LinkChip(node.__key);

  override createDOM(): HTMLElement {
    const link = document.createElement('a');
    link.href = shop;
    return link;
  }

  override updateDOM = () => false;
  override isInline = () => true;
  override canBeEmpty = () => false;
}

export function nodeOf({ is, words }: Piece): LexicalNode {
  if (is === 'mention') return $applyNodeReplacement(new MentionChip(words)).setMode('token');
  if (is === 'link') return $applyNodeReplacement(new LinkChip()).append($createTextNode(words));
  return $createTextNode(words);
}
