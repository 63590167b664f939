// @vitest-environment jsdom
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ReadingSite } from '@/lib/sites/adapter';
import { facebook } from '@/lib/sites/facebook/reading';
import { linkedin } from '@/lib/sites/linkedin/reading';
import { sanitise } from '@/lib/sites/structure/structure';
import { vocabulary } from '@/lib/sites/structure/vocabulary';
import { x } from '@/lib/sites/x/reading';
import { never } from './page';
import { realPages } from './real-pages';

/** A page at an address of one of the sites, without running anything of it. */
function pageOf(html: string, url: string): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  Object.defineProperty(page, 'URL', { value: url });
  return page;
}

/** Whatever a page says: its words, what is heard of it, the parts of its addresses, its numbers. */
function wordsOf(page: Document): Set<string> {
  const said: string[] = [];
  for (const element of page.querySelectorAll('*')) {
    if (!element.matches('script, style'))
      said.push(
        ...[...element.childNodes]
          .filter((node) => node.nodeType === 3)
          .map((node) => node.textContent ?? ''),
      );
    for (const { name, value } of element.attributes) {
      if (/^(?:alt|title|placeholder|value|content|aria-label|aria-description|href|src)$/.test(name))
        said.push(value);
      // Numbers name people and posts, wherever they stand.
      if (!/^(?:d|viewBox|style|points|transform|fill|stroke.*|width|height|x|y|[cr][xy]?)$/i.test(name))
        said.push(...(value.match(/\d{5,}/g) ?? []));
    }
  }
  const words =
    said
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{M}]{3,}|\d{5,}/gu) ?? [];
  return new Set(words.filter((word) => !/^x+$|^0+$/.test(word)));
}

/** Words of the page that stand, whole, in what was saved of it, other than those that name parts of pages. */
function survivors(page: Document, saved: string): string[] {
  // Names of tags and attributes are the language's own.
  const rest = saved.replaceAll(/<\/?[a-z][\w-]*|\s[a-z][\w:-]*=(?=")/gi, ' ').toLowerCase();
  const kept = new Set(rest.match(/[\p{L}\p{M}]{3,}|\d{5,}/gu));
  return [...wordsOf(page)].filter((word) => kept.has(word) && !vocabulary.has(word));
}

test('words, labels, addresses, names and numbers are replaced; elements, roles and test ids stay', () => {
  const page = pageOf(
    `<html lang="en-GB"><body><article data-testid="tweet" role="article" aria-label="Maya said">
      <a href="/mayaodrides/status/1902960360944566281?s=20" data-testid="UserAvatar-Container-mayaodrides">
        <img alt="Maya Oduya" src="https://pbs.twimg.com/profile/maya.jpg"></a>
      <div data-testid="tweetText" lang="en">Came with one clip missing 🙁 شكرا 42</div>
      <script>secret()</script><!-- a secret --></article></body></html>`,
    'https://x.com/home',
  );
  const saved = sanitise(page);
  expect(survivors(page, saved)).toEqual([]);
  expect(saved).not.toContain('secret');
  const again = pageOf(saved, 'https://x.com/home');
  expect(
    again.querySelector('article[data-testid="tweet"][role="article"] [data-testid="tweetText"]')
      ?.textContent,
  ).toBe('Xxxx xxxx xxx xxxx xxxxxxx ● سسسس 00');
  expect(again.querySelector('a')?.getAttribute('href')).toMatch(/^\/x\d+\/status\/7+\d+\?x\d+=\d+$/);
  expect(again.querySelector('a')?.getAttribute('data-testid')).toMatch(/^UserAvatar-Container-x\d+$/);
});

test('what was the same stays the same, and what differed differs', () => {
  const link = (href: string) => `<a href="${href}"></a>`;
  const saved = pageOf(
    sanitise(
      pageOf(
        link('/ana') + link('/ana/status/12345') + link('/bob') + link('/bob/status/99999'),
        'https://x.com/',
      ),
    ),
    'https://x.com/',
  );
  const [ana, first, bob, second] = [...saved.querySelectorAll('a')].map((a) => a.getAttribute('href') ?? '');
  expect(first?.startsWith(`${ana}/status/`)).toBe(true);
  expect(second?.startsWith(`${bob}/status/`)).toBe(true);
  expect(ana).not.toBe(bob);
  expect(first?.split('/').at(-1)).not.toBe(second?.split('/').at(-1));
});

test('every name that the extension looks for stays, even where the page also says it', () => {
  const folder = join(import.meta.dirname, '../../../lib/sites');
  const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('structure'))
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''));
  const named = code.flatMap((source) => [
    ...source.matchAll(/\[(?:data-[\w-]+|role|id|class|componentkey)[\^$*]?="([^"]+)"/g),
  ]);
  const names = [...new Set(named.map(([, name = '']) => name))];
  expect(names.length).toBeGreaterThan(50);
  const attribute = (name: string) => `<b role="${name}" data-testid="${name}">${name}</b>`;
  const saved = pageOf(sanitise(pageOf(names.map(attribute).join(''), 'https://x.com/')), 'https://x.com/');
  expect([...saved.querySelectorAll('b')].map((element) => element.getAttribute('role'))).toEqual(names);
});

test('an id that is written in letters is another one', () => {
  const key = 'CgsIgsDKgKL2turOAQ';
  const letters = 'CgsIgsDKgKLtturOAQ';
  const card = (id: string) =>
    `<div componentkey="expandedtZCvg6mQUana7FeedType_MAIN_FEED"><b componentkey="${id}-replaceableCommentToolstZCvg6mQUFeedType_MAIN"></b></div>`;
  const saved = sanitise(pageOf(card(key) + card(letters), 'https://www.linkedin.com/feed/'));
  for (const word of [key, letters, 'tZCvg', 'ana']) expect(saved).not.toContain(word);
  expect(saved).toMatch(/componentkey="x\d+-replaceableCommentToolsx\d+FeedType_MAIN"/);
});

test('messages, and forms with a secret, are left out whole', () => {
  const saved = sanitise(
    pageOf(
      `<div data-testid="DMDrawer"><p class="inside">Between us</p></div><form><input type="password"><b class="inside"></b></form><p class="outside">Hi</p>`,
      'https://x.com/home',
    ),
  );
  expect(saved).not.toContain('inside');
  expect(saved).toContain('class="outside"');
  expect(sanitise(pageOf('<p class="inside">Hi</p>', 'https://x.com/messages/1'))).not.toContain('inside');
});

test('no secret survives, in whatever place it stands', () => {
  const secret = fc
    .string({
      unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwyzéßñжשب'.split('')),
      minLength: 4,
      maxLength: 12,
    })
    .filter((word) => !vocabulary.has(word));
  const place = fc.constantFrom<(secret: string) => string>(
    (word) => `<p>before ${word} after</p>`,
    (word) => `<p title="${word}" data-anything="of ${word}">t</p>`,
    (word) => `<a href="/${word}/status/1">t</a>`,
    (word) => `<a href="https://${word}.example/?q=${word}#${word}">t</a>`,
    (word) => `<img alt="${word}" src="/media/${word}.jpg" data-testid="UserAvatar-Container-${word}">`,
    (word) => `<b aria-label="${word}" class="of-${word}" id="${word}" data-testid="${word}">${word}</b>`,
    (word) => `<div style="background: url('/${word}.png')" onclick="${word}()">t</div>`,
    (word) => `<input value="${word}" name="${word}"><textarea>${word}</textarea>`,
    (word) => `<script>${word}</script><style>.${word}{}</style><!-- ${word} -->`,
    (word) => `<a href="${word}:${word}">t</a><a href="mailto:${word}@example.com">t</a>`,
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(secret, place), { minLength: 1, maxLength: 8 }), (planted) => {
      const saved = sanitise(
        pageOf(planted.map(([word, at]) => at(word)).join(''), 'https://x.com/home'),
      ).toLowerCase();
      const words = new Set(saved.match(/[\p{L}\p{M}]+/gu));
      for (const [word] of planted) expect([word, words.has(word.toLowerCase())]).toEqual([word, false]);
    }),
    { numRuns: 300 },
  );
}, 60_000);

const saved: readonly [file: string, site: ReadingSite, url: string][] = [
  ['x/x-home-composer-timeline-2025-02.html', x, 'https://x.com/home'],
  ['x/x-sidenav-2024-11.html', x, 'https://x.com/home'],
  ['facebook/fb-feed-post-2025-07-en.html', facebook, 'https://www.facebook.com/'],
  ['facebook/fb-photo-viewer-comments-2022-01-en.html', facebook, 'https://www.facebook.com/photo/'],
  ['facebook/fb-composer-launcher-2025-07-en.html', facebook, 'https://www.facebook.com/'],
  ['linkedin/li-feed-sdui-2026-05.html', linkedin, 'https://www.linkedin.com/feed/'],
  ['linkedin/li-feed-legacy-ember-2022-05.html', linkedin, 'https://www.linkedin.com/feed/'],
];

test.skipIf(!realPages.present).each(saved)(
  `${realPages.title}: %s: no word survives`,
  (file, _, url) => {
    const page = pageOf(realPages.read(file), url);
    expect(survivors(page, sanitise(page))).toEqual([]);
  },
  60_000,
);

test.skipIf(!realPages.present).each(saved)(
  `${realPages.title}: %s: what is found in the page is found in its structure`,
  async (file, site, url) => {
    const found = async (html: string) => {
      history.replaceState(null, '', '/');
      document.documentElement.innerHTML = html;
      const posts = new Set(
        [...document.querySelectorAll('a[href], img, time')].map((element) => site.postAt(element)),
      );
      posts.delete(null);
      const seen = await Promise.all([...posts].flatMap((post) => (post ? site.readPost(post, never) : [])));
      return seen.map((post) => ({
        words: post?.text.split(/\s+/u).length,
        author: post?.author.name.split(/\s+/u).length,
        media: post?.media,
        shortened: post?.shortened,
      }));
    };
    const html = realPages.read(file);
    const structure = sanitise(pageOf(html, url));
    expect(await found(structure)).toEqual(await found(html));
  },
  60_000,
);
