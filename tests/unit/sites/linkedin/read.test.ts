// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://www.linkedin.com/feed/"}
import { describe, expect, test } from 'vitest';
import { healthOf } from '@/lib/sites/health';
import { linkedin } from '@/lib/sites/linkedin/reading';
import { ember } from '@/lib/sites/linkedin/ember-hooks';
import { sdui } from '@/lib/sites/linkedin/sdui-hooks';
import { found, never, show, the } from '../page';
import { realPages } from '../real-pages';
import { card, comment, feed, id, update, updateComment } from './pages';

const read = (node: Element) => {
  const at = linkedin.postAt(node);
  if (!at) throw new Error('no post here');
  return linkedin.readPost(at, never);
};

const permalink = `https://www.linkedin.com/feed/update/urn:li:activity:${id}/`;
const postedAt = Date.parse('2026-04-20T07:07:41.504Z');
const ana = { name: 'Ana W', handle: 'ana-w', profile: 'https://www.linkedin.com/in/ana-w/' };

const readAll = (selector: string) => {
  const posts = [...document.querySelectorAll(selector)].map((node) => linkedin.postAt(node));
  return Promise.all(posts.filter((post) => post !== null).map(read));
};

describe('cards of the new feed', () => {
  test('a post is read whole', async () => {
    show(feed(card({ attachment: '<a href="/feed/"><figure><img alt="A broken bolt"></figure></a>' })));
    expect(await read(the('[data-testid="expandable-text-box"]'))).toEqual({
      id: `linkedin:activity:${id}`,
      likeness: expect.stringMatching(/^[0-9a-z]+$/),
      site: 'linkedin',
      author: ana,
      text: 'First\n\nSecond',
      shortened: false,
      images: ['A broken bolt'],
      media: ['image'],
      counts: { replies: null, reposts: null, likes: null },
      permalink,
      postedAt,
      postedTo: 'second',
      answers: null,
      taken: 'post',
    });
  });

  test('of the nested nodes with one key the outer one is the post, wherever one points', () => {
    show(feed(card()));
    const outer = the('[data-testid="mainFeed"] > [componentkey]');
    expect(linkedin.postAt(outer)).toBe(outer);
    expect(linkedin.postAt(the('.bar'))).toBe(outer);
  });

  test('links of people who follow or reposted come first and are not the author', async () => {
    const header = '<p><a href="/in/bo/"><strong>Bo</strong></a> folgt</p>';
    show(feed(card({ header, text: 'Thanks <a href="/in/cy/"><strong>Cy</strong></a>' })));
    expect((await read(the('.bar')))?.author).toEqual(ana);
  });

  test('of names that begin alike the longer one in the menu’s label is the author', async () => {
    show(
      feed(card({ name: 'Ana Weber', header: '<p><a href="/in/ana/"><strong>Ana</strong></a> folgt</p>' })),
    );
    expect((await read(the('.bar')))?.author.name).toBe('Ana Weber');
  });

  test('where the label names nobody the one linked most is', async () => {
    show(feed(card({ header: '<p><a href="/in/bo/"><strong>Bo</strong></a> folgt</p>' })));
    the('[aria-label^="Menü"]').setAttribute('aria-label', 'Mehr');
    expect((await read(the('.bar')))?.author).toEqual(ana);
  });

  test('links through LinkedIn’s safety page are written out where they were cut', async () => {
    const link =
      '<a href="https://www.linkedin.com/safety/go/?url=https%3A%2F%2Facme.com%2Fa%2Flong%2Fpath&urlhash=x">https://acme.com/a/lo…</a>';
    show(feed(card({ text: `See ${link}` })));
    expect((await read(the('.bar')))?.text).toBe('See https://acme.com/a/long/path');
  });

  test.each([
    ['a promoted post', card({ promoted: true })],
    ['a course', card({ key: 'MgUIkquEBA' })],
    ['a module without author and words', card({ text: '', slug: 'learning/x' })],
  ])('%s is none', (_, html) => {
    show(feed(html));
    expect(linkedin.postAt(the('.bar'))).toBeNull();
  });

  test('the newer prefix of September 2026 is a card too', async () => {
    show(feed(card({ prefix: 'update-card-focus' })));
    expect((await read(the('.bar')))?.id).toBe(`linkedin:activity:${id}`);
  });

  test('a card whose key cannot be read is told by author and words', async () => {
    show(feed(card({ key: 'unreadable' })));
    const seen = await read(the('.bar'));
    expect(seen).toMatchObject({ id: `linkedin:${seen?.likeness}`, permalink: null, postedAt: null });
  });

  test('on its own page the address names it', async () => {
    show(
      `<main data-sdui-screen="UpdateDetail">${card({ key: 'unreadable', feed: 'FEED_DETAIL' })}</main>`,
      `/feed/update/urn:li:ugcPost:${id}/`,
    );
    expect((await read(the('.bar')))?.id).toBe(`linkedin:ugcPost:${id}`);
  });

  test('the bar of actions holds the comment icon', () => {
    show(feed(card()), '/feed/');
    expect(linkedin.barOf(the('[role="listitem"]'))).toBe(the('.bar'));
  });
});

describe('comments on the new pages', () => {
  const shown = feed(card({ comments: comment('bo', 5, 'Hm<br>so', comment('cy', 6, 'Reply')) }));

  test('a comment answers the post', async () => {
    show(shown);
    expect(await read(the('[componentkey="comment-commentary_5"] span'))).toMatchObject({
      id: `linkedin:comment:(activity:${id},5)`,
      author: { name: 'bo', handle: 'bo', profile: 'https://www.linkedin.com/in/bo/' },
      text: 'Hm\nso',
      permalink: `${permalink}?commentUrn=urn%3Ali%3Acomment%3A(activity%3A${id}%2C5)`,
      answers: { author: ana, text: 'First\n\nSecond', permalink },
    });
  });

  test('a reply answers the comment it stands in', async () => {
    show(shown);
    expect(await read(the('.c6 .actions'))).toMatchObject({
      text: 'Reply',
      answers: { author: { name: 'bo' }, text: 'Hm\nso' },
    });
  });

  test('their words and people are not the post’s', async () => {
    show(shown);
    expect(await read(the('.attachment'))).toMatchObject({ author: ana, text: 'First\n\nSecond' });
  });

  test('the bar of a comment is the row of its own like button', () => {
    show(shown);
    const at = linkedin.postAt(the('.c5 > .actions'));
    expect(at && linkedin.barOf(at)).toBe(the('.c5 > .actions'));
  });
});

describe('the older pages', () => {
  test('a post is read whole', async () => {
    const picture = '<div class="update-components-image"><img alt="A bolt"></div>';
    show(update('', picture));
    expect(await read(the('.update-components-text'))).toMatchObject({
      id: `linkedin:activity:${id}`,
      author: ana,
      text: 'First line\n\n#bolt',
      images: ['A bolt'],
      media: ['image'],
      permalink,
      postedAt,
    });
    expect(linkedin.barOf(the('.feed-shared-update-v2'))).toBe(the('.feed-shared-social-action-bar'));
  });

  test('comments and replies are read with what they answer', async () => {
    show(
      update(
        updateComment('bo', 5, 'Hm') + updateComment('cy', 6, 'Reply', 'comments-comment-entity--reply'),
      ),
    );
    const [first, second] = document.querySelectorAll('article');
    expect(first && (await read(first))).toMatchObject({
      id: `linkedin:comment:(activity:${id},5)`,
      text: 'Hm',
      answers: { author: ana },
    });
    expect(second && (await read(second))).toMatchObject({
      author: { name: 'cy' },
      text: 'Reply',
      answers: { text: 'Hm' },
    });
  });

  test('a promoted post, which shows one plain word for the time, is none', () => {
    show(update());
    the('.update-components-actor__sub-description').textContent = 'Anzeige';
    expect(linkedin.postAt(the('.update-components-text'))).toBeNull();
  });
});

describe('signs of posts', () => {
  const people = '<main><a href="/in/ana/">Ana</a><a href="/in/bo/">Bo</a><a href="/in/cy/">Cy</a></main>';

  test('a list of people is none', () => {
    show(people, '/mynetwork/');
    expect(healthOf(document, linkedin).state).toBe('nothing');
    show(people.replaceAll('main', 'aside'), '/feed/');
    expect(healthOf(document, linkedin).state).toBe('nothing');
  });

  test('people in the feed are, whatever its marks', () => {
    show(people, '/feed/');
    expect(healthOf(document, linkedin).state).toBe('unrecognised');
  });
});

describe('which generation a page is of', () => {
  test('a page that shows signs of both is left alone', () => {
    show(feed(card()) + update());
    expect(linkedin.postAt(the('.bar'))).toBeNull();
  });

  test('a page that shows none is left alone', () => {
    show('<main><p>Words</p></main>');
    expect(linkedin.postAt(the('p'))).toBeNull();
  });
});

describe.runIf(realPages.present)(realPages.title, () => {
  test('five posts of the new feed are read; two promoted ones and a course are none', async () => {
    show(realPages.read('linkedin/li-feed-sdui-2026-05.html'), '/feed/');
    const bars = [...document.querySelectorAll('svg[id="comment-small"]')];
    const posts = bars.map((bar) => linkedin.postAt(bar));
    const seen = await Promise.all(posts.filter((post) => post !== null).map(read));
    expect(posts.map((post) => post !== null)).toEqual([true, false, true, true, false, false, true, true]);
    expect(
      seen.map((post) => [
        post?.id,
        post?.author.name,
        post?.author.handle,
        post?.text.slice(0, 24),
        post?.media.join(),
      ]),
    ).toEqual([
      ['linkedin:activity:7453849345780645888', 'Person A', 'person-2', 'Aute irure in Reprehende', 'image'],
      ['linkedin:ugcPost:7455450864162582528', 'Person C', 'company-6', 'Sed do Person L eiusmod ', 'video'],
      ['linkedin:activity:7455651781767757824', 'Person E', 'person-8', 'Duis aute irure in repre', 'image'],
      ['linkedin:activity:7455273890127212544', 'Person H', 'person-13', 'x xxx xxxxx xxxxxx xx xx', 'image'],
      ['linkedin:ugcPost:7455634325133271041', 'Person I', 'person-15', 'Quis nostrud exercitatio', 'image'],
    ]);
    expect(seen.map((post) => new Date(post?.postedAt ?? 0).toISOString())).toEqual([
      '2026-04-25T16:56:09.858Z',
      '2026-04-30T03:00:01.595Z',
      '2026-04-30T16:18:24.085Z',
      '2026-04-29T15:16:47.697Z',
      '2026-04-30T15:09:02.099Z',
    ]);
    expect(seen[2]?.text.endsWith('~ Person E')).toBe(true);
    // The third says "NAME and 52 others", which is no number to rely on.
    expect(seen.map((post) => post?.counts)).toEqual([
      { replies: 29, reposts: 112, likes: 1107 },
      { replies: 12, reposts: 18, likes: 424 },
      { replies: 26, reposts: null, likes: null },
      { replies: 8, reposts: 7, likes: 125 },
      { replies: 1, reposts: null, likes: 4 },
    ]);
    for (const post of posts) if (post) expect(linkedin.barOf(post).childElementCount).toBe(4);
  });

  test('three posts of the old feed are read, a promoted one is none', async () => {
    show(realPages.read('linkedin/li-feed-legacy-ember-2022-05.html'), '/feed/');
    const cards = [...document.querySelectorAll('.feed-shared-update-v2')].map((card) =>
      linkedin.postAt(card),
    );
    expect(cards.map((post) => post !== null)).toEqual([true, true, true, false]);
    const seen = await Promise.all(cards.filter((post) => post !== null).map(read));
    expect(
      seen.map((post) => [post?.id, post?.author.name, post?.author.handle, post?.text.slice(0, 24)]),
    ).toEqual([
      ['linkedin:activity:6928572401169432576', 'Person G', 'person-4', 'Aliquip ex ea "Commodo C'],
      ['linkedin:activity:6928570407885185024', 'Person H', 'company-7', 'Magna aliqua enim ad min'],
      ['linkedin:activity:6928569306997829632', 'Person E', 'person-10', 'Veniam quis nostrud exer'],
    ]);
    // All three stand under "X likes this", whose id says nothing of when they were written.
    expect(seen.map((post) => post?.postedAt)).toEqual([null, null, null]);
    expect(seen[0]?.text.endsWith('#nulla #pariatur')).toBe(true);
  });

  test('the comment of the old feed is read with the post it answers', async () => {
    show(realPages.read('linkedin/li-feed-legacy-ember-2022-05.html'), '/feed/');
    const comment = await read(the('article.comments-comment-item'));
    expect(comment).toMatchObject({
      id: 'linkedin:comment:(activity:6928554449615413248,6928572358391726080)',
      author: { name: 'Person B', handle: 'person-2' },
      answers: { author: { name: 'Person G', handle: 'person-4' } },
    });
    expect(comment?.text.startsWith('Nostrud exercitation ullamco')).toBe(true);
  });

  test('nothing depends on the words of labels', async () => {
    show(realPages.read('linkedin/li-feed-sdui-2026-05.html'), '/feed/');
    const before = await readAll('svg[id="comment-small"]');
    for (const labelled of document.querySelectorAll('[aria-label]'))
      labelled.setAttribute('aria-label', 'Ωμέγα');
    expect(before.length).toBeGreaterThan(4);
    expect(await readAll('svg[id="comment-small"]')).toEqual(before);
  });

  test.each([
    ['linkedin/li-feed-sdui-2026-05.html', sdui],
    ['linkedin/li-feed-legacy-ember-2022-05.html', ember],
  ])('every hook finds as many elements in %s as were counted there', (file, hooks) => {
    show(realPages.read(file), '/feed/');
    const counted = realPages.counted(file, hooks);
    expect(Object.keys(counted).length).toBeGreaterThan(2);
    expect(found(Object.keys(counted))).toEqual(counted);
  });
});
