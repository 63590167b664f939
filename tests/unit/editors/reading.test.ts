// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { holdsChips, read } from '@/lib/editors/reading';
import { boxOf } from './box';

describe('the text of a draft', () => {
  test.each<[string, string, string]>([
    ['one block is one line', '<div>One</div>', 'One'],
    ['blocks stand on lines of their own', '<p>One</p><p>Two</p>', 'One\nTwo'],
    ['an empty block is an empty line', '<p>One</p><p><br></p><p>Two</p>', 'One\n\nTwo'],
    ['blocks inside blocks do not add lines', '<div><div><p>One</p></div><p>Two</p></div>', 'One\nTwo'],
    ['a break inside a block is a line end', '<p>One<br>Two</p>', 'One\nTwo'],
    ['the last break of a block only gives it height', '<p>One<br></p><p>Two</p>', 'One\nTwo'],
    ['words beside a block are a line', 'One<div>Two</div>', 'One\nTwo'],
    ['spans are no lines', '<div><span>One </span><span>and two</span></div>', 'One and two'],
    ['an empty box holds nothing', '<div><br></div>', ''],
    ['pictures of emoji are their emoji', '<p>Rain <img alt="🌧️"> again</p>', 'Rain 🌧️ again'],
    ['joined emoji stay joined', '<p>For 👨‍👩‍👧 and 👩🏽‍🔧</p>', 'For 👨‍👩‍👧 and 👩🏽‍🔧'],
    ['what holds the caret is no text', '<p>\uFEFFOne\u200B two</p>', 'One two'],
    ['spaces that do not break are spaces', '<p>One\u00A0two</p>', 'One two'],
    ['right-to-left words stay in their order', '<p dir="rtl">مرحبا Shop now</p>', 'مرحبا Shop now'],
    [
      'a chip counts with what it shows',
      '<p>Ask <span contenteditable="false">Maya Oduya</span> now</p>',
      'Ask Maya Oduya now',
    ],
    [
      'a chip at the beginning answers somebody and is left out',
      '<p><span contenteditable="false">Maya Oduya</span> Which clip was it?</p>',
      'Which clip was it?',
    ],
    ['a comment of the page is nothing', '<p>One<!-- two --></p>', 'One'],
  ])('%s', (_, html, text) => {
    expect(read(boxOf(html)).text).toBe(text);
  });

  test('a field gives its value, with plain line ends', () => {
    const field = document.createElement('textarea');
    field.value = 'One\r\nTwo';
    expect(read(field)).toEqual({ text: 'One\nTwo', pieces: [] });
  });
});

describe('where it is shown', () => {
  test('each piece tells the words of its node', () => {
    const { text, pieces } = read(boxOf('<p>One <b>two</b></p><p>Three</p>'));
    expect(pieces.map(({ node, start, end }) => [node.textContent, text.slice(start, end)])).toEqual([
      ['One ', 'One '],
      ['two', 'two'],
      ['Three', 'Three'],
    ]);
  });

  test('words after a caret holder begin behind it in their node', () => {
    const { pieces } = read(boxOf('<p>One\u200Btwo</p>'));
    expect(pieces.map(({ from, start, end }) => ({ from, start, end }))).toEqual([
      { from: 0, start: 0, end: 3 },
      { from: 4, start: 3, end: 6 },
    ]);
  });

  test('a picture is one piece that is never entered', () => {
    const [, picture] = read(boxOf('<p>Rain <img alt="🌧️"></p>')).pieces;
    expect(picture).toMatchObject({ whole: 'picture', start: 5, end: 8 });
  });

  test('a leading chip and the space after it move the rest to the front', () => {
    const { text, pieces } = read(boxOf('<p><span contenteditable="false">Maya</span> Which?</p>'));
    expect(pieces).toMatchObject([{ from: 1, start: 0, end: text.length, whole: 'text' }]);
  });
});

describe('chips', () => {
  test.each<[string, boolean]>([
    ['<p>Plain</p>', false],
    ['<p>Ask <span contenteditable="false">Maya</span></p>', true],
    ['<p><span contenteditable="false">Maya</span> Which clip?</p>', false],
    ['<p>Rain <img alt="🌧️"></p>', false],
    ['<p>Ask <span data-lexical-text="true" spellcheck="false">Maya</span></p>', true],
    ['<p>Ask <span data-lexical-text="true">Maya</span></p>', false],
    ['<p>Read <a href="https://larkfield.example/guide">our guide</a></p>', true],
    ['<p>Read <a href="https://larkfield.example/guide">larkfield.example/guide</a></p>', false],
    ['<p>All of <a href="/hashtag/bags">#bags</a></p>', false],
  ])('%s holds one that plain text would flatten: %s', (html, holds) => {
    expect(holdsChips(read(boxOf(html)))).toBe(holds);
  });
});
