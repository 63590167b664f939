// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { offsetAt, rangeOf } from '@/lib/editors/ranges';
import { read } from '@/lib/editors/reading';
import { boxOf } from './box';

// jsdom has no StaticRange; this one keeps what it is made of.
vi.stubGlobal(
  'StaticRange',
  class {
    constructor(init: StaticRangeInit) {
      Object.assign(this, init);
    }
  },
);

/** The words a range of the draft covers on the page. */
function shown(html: string, start: number, end: number): string | null {
  const found = rangeOf(read(boxOf(html)), start, end);
  if (!found) return null;
  const range = document.createRange();
  range.setStart(found.startContainer, found.startOffset);
  range.setEnd(found.endContainer, found.endOffset);
  return range.toString();
}

describe('a stretch of a draft is found on the page', () => {
  test.each<[string, string, [number, number], string | null]>([
    ['inside one node', '<p>Shop now, please</p>', [0, 8], 'Shop now'],
    ['over several nodes', '<p>Sh<b>op</b> now</p>', [0, 8], 'Shop now'],
    ['over two blocks', '<p>Shop</p><p>now</p>', [0, 8], 'Shopnow'],
    ['behind a caret holder', '<p>\u200BShop now</p>', [0, 4], 'Shop'],
    ['behind a leading chip', '<p><i contenteditable="false">Maya</i> Shop now</p>', [0, 4], 'Shop'],
    ['nowhere, when the draft ends before it', '<p>Shop</p>', [10, 12], null],
    ['nowhere, in an empty box', '<p><br></p>', [0, 1], null],
  ])('%s', (_, html, [start, end], words) => {
    expect(shown(html, start, end)).toBe(words);
  });

  test('a picture is taken whole, from outside', () => {
    const box = boxOf('<p>Rain <img alt="🌧️"> again</p>');
    expect(rangeOf(read(box), 5, 8)).toMatchObject({
      startContainer: box.firstChild,
      startOffset: 1,
      endContainer: box.firstChild,
      endOffset: 2,
    });
  });

  test('what was taken off the page since is not found', () => {
    const box = boxOf('<p>Shop now</p>');
    const reading = read(box);
    box.replaceChildren();
    document.body.replaceChildren();
    expect(rangeOf(reading, 0, 4)).toBeNull();
  });
});

describe('a point of the page is found in the draft', () => {
  test('by its node and offset', () => {
    const box = boxOf('<p>One</p><p>Two</p>');
    const second = box.querySelector('p:last-child')?.firstChild;
    if (!second) throw new Error('no second line');
    expect(offsetAt(read(box), second, 1)).toBe(5);
  });

  test('nowhere, outside the words', () => {
    const box = boxOf('<p>One</p>');
    expect(offsetAt(read(box), box, 0)).toBeNull();
  });
});
