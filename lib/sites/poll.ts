import type { Poll } from '@/lib/feedback/posts/question';
import { parentOf } from './climb';
import { oneLine } from './words';

/** "34 %" in any script's digits and sign, with nothing beside it. */
const share = /^[^\p{L}\p{N}]*(\p{Nd}{1,3})(?:[.,٫](\p{Nd}))?\s?[%٪][^\p{L}\p{N}]*$/u;
const count = /\p{Nd}[\p{Nd}.,٬\s]*/u;

/**
 * What a poll came to, by its percentages alone: each stands beside the words of one option, and the number below them is that of the
 * votes. Null while the site shows none, as it does before somebody has voted.
 */
export function pollOf(poll: Element): Poll | null {
  const shares = [...poll.getElementsByTagName('*')].filter(
    (element) => element.childElementCount === 0 && share.test(element.textContent),
  );
  const rows = shares.map((at) => ({ at, row: rowOf(at, shares, poll) }));
  const options = rows.map(({ at, row }) => ({
    text: textsIn(row, (element) => element !== at).join(' '),
    share: percentIn(at.textContent),
  }));
  if (options.length < 2 || options.some(({ text }) => text === '')) return null;
  const beside = textsIn(poll, (element) => !rows.some(({ row }) => row.contains(element)));
  const votes = beside.map((text) => count.exec(text)?.[0]).find((found) => found !== undefined);
  return { options, votes: votes === undefined ? null : Number(digitsOf(votes)) };
}

/** The largest element around a share that holds no other. */
function rowOf(at: Element, shares: readonly Element[], poll: Element): Element {
  for (let row = at; ;) {
    const parent = parentOf(row);
    if (!parent || parent === poll || shares.some((other) => other !== at && parent.contains(other)))
      return row;
    row = parent;
  }
}

/** The words in the elements of `root` that are wanted. */
function textsIn(root: Element, wanted: (element: Element) => boolean): string[] {
  const texts = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const words = oneLine(text.textContent ?? '');
    if (words !== '' && text.parentElement && wanted(text.parentElement)) found.push(words);
  }
  return found;
}

function percentIn(shown: string): number {
  const [, whole = '0', tenth] = share.exec(shown) ?? [];
  return Number(digitsOf(whole)) + (tenth ? Number(digitsOf(tenth)) / 10 : 0);
}

/** The ASCII digits of a number in any script: the digits of each stand in a row of ten. */
function digitsOf(written: string): string {
  return written.replaceAll(/\P{Nd}/gu, '').replaceAll(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let zero = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String((code - zero) % 10);
  });
}
