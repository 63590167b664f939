import { overlaps, type Span } from '@/lib/text/span';

/** One stretch of a draft's text and the node it is shown by. A picture, chip or link counts as one piece that ranges never enter. */
export interface Piece {
  node: Node;
  /** Where the stretch begins inside a text node, else 0. */
  from: number;
  /** Where it stands in the draft, in UTF-16 code units. */
  start: number;
  end: number;
  /** A chip is somebody's name or such, taken whole or not at all; a link stands under other words than its address. */
  whole: 'text' | 'picture' | 'chip' | 'link';
}

export interface Reading {
  text: string;
  pieces: Piece[];
}

const blockTags = new Set([
  'ADDRESS',
  'ARTICLE',
  'BLOCKQUOTE',
  'DIV',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'LI',
  'OL',
  'P',
  'PRE',
  'SECTION',
  'UL',
]);

/** Characters editors put in to hold a caret; they are no part of what is posted. U+200D joins emoji and stays. */
const caretHolders = /[\u200B\uFEFF]/;

/**
 * Reads what an editable element holds, as one text with `\n` between its blocks, and remembers which node shows which part of it.
 * Works on any engine's markup without asking for layout. A mention chip at the very beginning answers somebody and is no part of the draft:
 * `text` begins after it.
 */
export function read(editable: HTMLElement): Reading {
  if (isField(editable)) return { text: editable.value.replaceAll('\r\n', '\n'), pieces: [] };
  const reader = new Reader();
  reader.blocks(editable);
  return withoutLeadingChip(reader.finish());
}

export function isField(element: Element): element is HTMLTextAreaElement | HTMLInputElement {
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
}

/** Whether a stretch of the draft holds a chip or a link that writing plain text would flatten. A leading mention is kept and does not count. */
export function holdsChips(reading: Reading, span: Span = { start: 0, end: reading.text.length }): boolean {
  return reading.pieces.some(
    (piece) => (piece.whole === 'chip' || piece.whole === 'link') && overlaps(piece, span),
  );
}

class Reader {
  private text = '';
  private readonly pieces: Piece[] = [];
  private lines = 0;

  /** Each block without blocks inside is a line; so is each run of inline nodes between blocks. */
  blocks(container: Element): void {
    let inline: Node[] = [];
    for (const child of container.childNodes) {
      if (isBlock(child)) {
        this.line(inline);
        inline = [];
        if (holdsBlock(child)) this.blocks(child);
        else this.line([...child.childNodes], 'block');
      } else {
        inline.push(child);
      }
    }
    this.line(inline);
  }

  finish(): Reading {
    return { text: this.text, pieces: this.pieces };
  }

  private line(nodes: Node[], of: 'block' | 'run' = 'run'): void {
    if (nodes.length === 0 && of === 'run') return;
    if (this.lines > 0) this.text += '\n';
    this.lines += 1;
    const before = this.text.length;
    for (const node of nodes) this.inline(node);
    // The last break of a block only gives it height.
    if (this.text.length > before && this.text.endsWith('\n')) this.text = this.text.slice(0, -1);
  }

  private inline(node: Node): void {
    if (node instanceof Text) return this.words(node);
    if (!(node instanceof HTMLElement)) return;
    if (node.tagName === 'BR') {
      this.text += '\n';
    } else if (node instanceof HTMLImageElement) {
      this.atom(node, node.alt, 'picture');
    } else if (isChip(node)) {
      this.atom(node, node.textContent, 'chip');
    } else if (isNamedLink(node)) {
      this.atom(node, node.textContent, 'link');
    } else {
      for (const child of node.childNodes) this.inline(child);
    }
  }

  private words(node: Text): void {
    let from = 0;
    for (const part of node.data.split(caretHolders)) {
      if (part) {
        const start = this.text.length;
        this.text += part.replaceAll('\u00A0', ' ');
        this.pieces.push({ node, from, start, end: this.text.length, whole: 'text' });
      }
      from += part.length + 1;
    }
  }

  private atom(node: HTMLElement, shown: string, whole: Exclude<Piece['whole'], 'text'>): void {
    const start = this.text.length;
    this.text += shown;
    this.pieces.push({ node, from: 0, start, end: this.text.length, whole });
  }
}

/** Lexical's mentions are text that takes no spell check; every other engine's cannot be edited. */
function isChip(node: HTMLElement): boolean {
  if (node.textContent === '') return false;
  return node.contentEditable === 'false' || node.matches('[data-lexical-text][spellcheck="false"]');
}

/** A link whose words are neither its address, which every engine links again, nor a tag. */
function isNamedLink(node: HTMLElement): boolean {
  if (!(node instanceof HTMLAnchorElement) || !node.href || node.textContent.startsWith('#')) return false;
  const bare = (address: string) => address.replace(/^(?:\w+:\/\/)?(?:www\.)?/i, '').replace(/\/$/, '');
  return node.textContent !== '' && bare(node.textContent) !== bare(node.href);
}

function isBlock(node: Node): node is HTMLElement {
  return node instanceof HTMLElement && blockTags.has(node.tagName) && node.contentEditable !== 'false';
}

function holdsBlock(block: Element): boolean {
  return [...block.children].some((child) => isBlock(child) || holdsBlock(child));
}

function withoutLeadingChip(reading: Reading): Reading {
  const [first, ...rest] = reading.pieces;
  if (first?.whole !== 'chip' || first.start !== 0) return reading;
  const gap = /^\s*/.exec(reading.text.slice(first.end))?.[0].length ?? 0;
  const cut = first.end + gap;
  const pieces = rest.flatMap((piece) => {
    const drop = Math.max(0, cut - piece.start);
    if (piece.end <= cut) return [];
    return [{ ...piece, from: piece.from + drop, start: piece.start + drop - cut, end: piece.end - cut }];
  });
  return { text: reading.text.slice(cut), pieces };
}
