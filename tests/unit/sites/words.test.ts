// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://www.linkedin.com/feed/"}
import { describe, expect, test } from 'vitest';
import { nameOf, wordsOf, type Reading } from '@/lib/sites/words';
import { show } from './page';

const plain: Reading = { lines: '', paragraphs: '', drop: '', collapse: false };
const words = (html: string, reading: Partial<Reading> = {}) =>
  wordsOf(show(html).body, { ...plain, ...reading });

describe('the words of a post', () => {
  test.each([
    ['text stands as it is, line ends included', 'One\n two', 'One\n two'],
    ['a br ends a line', 'One<br><br>two', 'One\n\ntwo'],
    ['an emoji image is its description', 'Ha <img alt="🤣"> ha', 'Ha 🤣 ha'],
    ['an image without a description is nothing', 'Ha<img>', 'Ha'],
    [
      'code, drawings and videos are nothing',
      'A<script>x</script><style>y</style><svg><text>z</text></svg>B',
      'AB',
    ],
    ['Facebook’s decoys are nothing', 'A<div data-0="0"><blockquote>Facebook</blockquote></div>B', 'AB'],
    ['emoji with joiners and other scripts are kept', '👩‍👩‍👧 مرحبا', '👩‍👩‍👧 مرحبا'],
  ])('%s', (_, html, expected) => {
    expect(words(html)).toBe(expected);
  });

  test.each([
    ['two lines', '<p>One</p><p>Two</p>', 'One\nTwo'],
    ['an empty line between', '<p>One</p><p><br></p><p>Two</p>', 'One\n\nTwo'],
    ['a br at the end of a line', '<p>One<br></p><p>Two</p>', 'One\nTwo'],
    ['words after a line', '<p>One</p>Two', 'One\nTwo'],
    ['lines in lines', '<p><span><p>One</p></span></p><p>Two</p>', 'One\nTwo'],
  ])('elements on lines of their own: %s', (_, html, expected) => {
    // The parser takes a `p` out of a `p`; sites nest `div`s.
    expect(
      words(html.replaceAll('<p>', '<div class="line">').replaceAll('</p>', '</div>'), { lines: '.line' }),
    ).toBe(expected);
  });

  test('an empty line stands between paragraphs, and only there', () => {
    const html = '<section><i>One</i><i>two</i></section><section><i>Three</i></section><i>Four</i>';
    expect(words(html, { lines: 'i', paragraphs: 'section' })).toBe('One\ntwo\n\nThree\n\nFour');
  });

  test('what a site names as no words is dropped', () => {
    expect(words('Long<button>see more</button>', { drop: 'button' })).toBe('Long');
  });

  test('white space that shows as one space is one', () => {
    expect(words('\n   One\n     two <b> three</b><br>\n   four\n', { collapse: true })).toBe(
      'One two three\nfour',
    );
  });

  test('a name is one line', () => {
    expect(nameOf(show('<span>Ana\n</span> <img alt="🌻">').body, plain)).toBe('Ana 🌻');
  });
});

describe('links', () => {
  test.each([
    ['are their words', '<a href="/in/bo">@bo</a>', '@bo'],
    [
      'lose the hidden scheme and dots, not the hidden end',
      '<a href="https://t.co/a"><span aria-hidden="true">https://</span>acme.com/pa<span aria-hidden="true">th</span><span aria-hidden="true">…</span></a>',
      'acme.com/path',
    ],
    [
      'that were cut are written out where they say where they lead',
      '<a href="https://acme.com/long/path">acme.com/lo…</a>',
      'https://acme.com/long/path',
    ],
    ['that were cut stay so behind a shortener', '<a href="https://t.co/a">acme.com/lo…</a>', 'acme.com/lo…'],
    [
      'whose words end in dots for other reasons are their words',
      '<a href="https://acme.com">and so on...</a>',
      'and so on...',
    ],
  ])('%s', (_, html, expected) => {
    expect(words(html)).toBe(expected);
  });
});
