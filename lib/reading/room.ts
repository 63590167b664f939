import { upward } from '@/lib/sites/climb';
import { markup } from '@/lib/sites/markup';

/** A stretch of a line, from its left to its right. */
interface Stretch {
  left: number;
  right: number;
}

type Row = Pick<DOMRect, 'top' | 'bottom' | 'left' | 'right'>;

/** The left edge of the room nearest to the right end of `line`, or to the left one; null where nothing so wide is free of what is taken. */
export function roomIn(
  line: Stretch,
  taken: readonly Stretch[],
  width: number,
  nearest: 'left' | 'right',
): number | null {
  const edges =
    nearest === 'right'
      ? [line.right, ...taken.map(({ left }) => left)].map((right) => right - width).sort((a, b) => b - a)
      : [line.left, ...taken.map(({ right }) => right)].sort((a, b) => a - b);
  const free = edges.find(
    (left) =>
      left >= line.left &&
      left + width <= line.right &&
      taken.every((other) => other.right <= left || other.left >= left + width),
  );
  return free ?? null;
}

/** What the page shows in a row by `beside`: what can be pressed there, and words. Looks only into what lies in the row. */
export function takenIn(row: Row, beside: Element): { controls: Stretch[]; words: Stretch[] } {
  const isIn = ({ top, bottom, left, right }: DOMRect) =>
    bottom > row.top && top < row.bottom && right > row.left && left < row.right;
  const [around = beside] = upward(beside).filter((at) => at.getBoundingClientRect().top <= row.top);
  const nodes = document.createTreeWalker(around, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
    const box = node.getBoundingClientRect();
    // What has no box of its own may hold what has one.
    return isIn(box) || box.height === 0 ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT;
  });
  const controls: Stretch[] = [];
  const words: Stretch[] = [];
  const range = document.createRange();
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    if (node instanceof Element) {
      const box = node.getBoundingClientRect();
      if (node.matches(markup.control) && isIn(box)) controls.push(box);
    } else if (node.textContent?.trim()) {
      range.selectNodeContents(node);
      words.push(...[...range.getClientRects()].filter(isIn));
    }
  }
  return { controls, words };
}
