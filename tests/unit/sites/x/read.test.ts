// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://x.com/home"}
import { describe, expect, test } from 'vitest';
import { x } from '@/lib/sites/x/reading';
import { places, posts } from '@/lib/sites/x/hooks';
import { found, never, show, the } from '../page';
import { realPages } from '../real-pages';
import { cell, quote } from './pages';

const read = (post: Element) => x.readPost(post, never);

const first = () => document.querySelectorAll('article')[0] ?? document.body;

const answersOf = async (id: string) => {
  const post = the(`a[href$="/status/${id}"]`).closest('article');
  return post && (await x.readPost(post, never))?.answers;
};

const readAll = (selector: string) => {
  const posts = [...document.querySelectorAll(selector)].map((node) => x.postAt(node));
  return Promise.all(posts.filter((post) => post !== null).map(read));
};

describe('posts', () => {
  test('a post is read whole', async () => {
    show(
      cell({
        text: '<span>Line one\nline two </span><img alt="🤣"><span> see </span><a href="https://t.co/a"><span aria-hidden="true">https://</span>acme.com/pa<span aria-hidden="true">th</span><span aria-hidden="true">…</span></a>',
      }),
    );
    expect(await read(first())).toEqual({
      id: 'x:100',
      likeness: expect.stringMatching(/^[0-9a-z]+$/),
      site: 'x',
      author: { name: 'Ana', handle: 'ana', profile: 'https://x.com/ana' },
      text: 'Line one\nline two 🤣 see acme.com/path',
      shortened: false,
      images: [],
      media: [],
      counts: { replies: 1, reposts: null, likes: null },
      permalink: 'https://x.com/ana/status/100',
      postedAt: Date.UTC(2026, 10, 20, 10),
      postedTo: 'second',
      answers: null,
      taken: 'post',
    });
  });

  test('mentions in inline boxes stay on their line', async () => {
    show(cell({ text: '<span>Thanks </span><div><span><a href="/bo">@bo</a></span></div><span>!</span>' }));
    expect((await read(first()))?.text).toBe('Thanks @bo!');
  });

  test('emoji in a name are kept', async () => {
    show(cell({ name: 'Ana <img alt="🌻">' }));
    expect((await read(first()))?.author.name).toBe('Ana 🌻');
  });

  test('a quoted post is no part of the words, the media or the length, and pointing at it finds the post around it', async () => {
    show(cell({ extra: quote }));
    expect(await read(first())).toMatchObject({ text: 'Hi', images: [], media: [], shortened: false });
    expect(x.postAt(the('div[role="link"] [data-testid="tweetText"]'))).toBe(first());
  });

  test('a cut post is marked', async () => {
    show(
      cell({
        extra: '<div data-testid="tweet-text-show-more-link" role="link" tabindex="0">Show more</div>',
      }),
    );
    expect((await read(first()))?.shortened).toBe(true);
  });

  test('photos, videos and polls are told apart', async () => {
    show(
      cell({
        extra: `<div data-testid="tweetPhoto"><img alt="A broken bolt"></div>
        <div data-testid="tweetPhoto"><div data-testid="videoPlayer"><img alt=""></div></div><div data-testid="cardPoll"></div>`,
      }),
    );
    expect(await read(first())).toMatchObject({
      images: ['A broken bolt'],
      media: ['image', 'video', 'poll'],
    });
  });

  test('an advertisement, which shows no time, is no post', () => {
    show(cell());
    the('time').parentElement?.remove();
    expect(x.postAt(the('[data-testid="tweetText"]'))).toBeNull();
  });

  test('a long advertisement, whose words end in a link to all of them, is none either', () => {
    const more = '<a data-testid="tweet-text-show-more-link" href="/ana/status/100">Show more</a>';
    show(cell({ text: 'Buy <a href="/bo/status/7">this</a>', extra: more }));
    the('time').parentElement?.remove();
    expect(x.postAt(the('[data-testid="tweetText"]'))).toBeNull();
  });

  test('a post shared into a message is no post', () => {
    show(cell(), '/messages/1-2');
    expect(x.postAt(the('[data-testid="tweetText"]'))).toBeNull();
  });

  test('the bar of actions is the post’s own', () => {
    show(cell());
    expect(x.barOf(first())).toBe(the('[role="group"]'));
    the('[role="group"]').remove();
    expect(x.barOf(first())).toBe(first());
  });

  test('a permalink loses what follows the id', async () => {
    show(cell());
    the('time').parentElement?.setAttribute('href', 'https://twitter.com/ana/status/100/photo/1?s=20');
    expect((await read(first()))?.permalink).toBe('https://x.com/ana/status/100');
  });
});

describe('what a post answers', () => {
  const thread = [
    cell({ id: '1', handle: 'root', text: 'Root' }),
    cell({ id: '2', handle: 'mid', text: 'Focused' }),
    cell({ id: '3', handle: 'bo', text: 'First answer', separated: false }),
    cell({ id: '4', handle: 'cy', text: 'Answer to the answer' }),
    cell({ id: '5', handle: 'di', text: 'Second answer' }),
  ].join('');

  test('on a post’s page posts above lead to it and posts below answer it', async () => {
    show(thread, '/mid/status/2');
    expect(await answersOf('1')).toBeNull();
    expect((await answersOf('2'))?.text).toBe('Root');
    expect(await answersOf('3')).toEqual({
      author: { name: 'Ana', handle: 'mid', profile: 'https://x.com/mid' },
      text: 'Focused',
      permalink: 'https://x.com/mid/status/2',
    });
    expect((await answersOf('5'))?.text).toBe('Focused');
  });

  test('a thread line joins an answer to the one above it', async () => {
    show(thread, '/mid/status/2');
    expect((await answersOf('4'))?.text).toBe('First answer');
  });

  test('rows count as they are shown, not as recycling left them in the page', async () => {
    show(
      `<div>${cell({ id: '3', handle: 'bo', text: 'Answer' })}${cell({ id: '2', handle: 'mid', text: 'Focused' })}</div>`,
      '/mid/status/2',
    );
    const tops = new Map(
      [...document.querySelectorAll('[data-testid="cellInnerDiv"]')].map((row, index) => [row, -index]),
    );
    for (const [row, top] of tops) row.getBoundingClientRect = () => new DOMRect(0, top);
    expect((await answersOf('3'))?.text).toBe('Focused');
    expect(await answersOf('2')).toBeNull();
  });

  test('the line "Replying to" names a person anywhere', async () => {
    show(cell({ id: '7', beforeText: '<div>Antwort an <a href="/acme">@acme</a></div>' }), '/home');
    expect(await answersOf('7')).toEqual({
      author: { name: '@acme', handle: 'acme', profile: 'https://x.com/acme' },
      text: '',
      permalink: null,
    });
  });

  test('in a feed neighbours are not taken for answers', async () => {
    show(cell({ id: '1' }) + cell({ id: '2' }), '/home');
    expect(await answersOf('2')).toBeNull();
  });
});

describe('who is signed in', () => {
  test('is the account the profile link leads to', () => {
    show('<a href="/Acme_HQ" data-testid="AppTabBar_Profile_Link">Profile</a>');
    expect(x.identity(document)).toEqual({ site: 'x', handle: 'acme_hq', name: '' });
  });

  test('else the one whose picture stands at the account switcher', () => {
    show(
      '<button data-testid="SideNav_AccountSwitcher_Button"><div data-testid="UserAvatar-Container-Acme_HQ"></div></button>',
    );
    expect(x.identity(document)).toEqual({ site: 'x', handle: 'acme_hq', name: '' });
  });

  test('is unknown without either', () => {
    show('<a href="/Acme_HQ">Profile</a>');
    expect(x.identity(document)).toBeNull();
  });
});

describe.runIf(realPages.present)(realPages.title, () => {
  test('every post of the home timeline is read', async () => {
    show(realPages.read('x/x-home-composer-timeline-2025-02.html'), '/home');
    const posts = [...document.querySelectorAll('[data-testid="caret"]')].map((caret) => x.postAt(caret));
    const seen = await Promise.all(posts.map((post) => read(post ?? document.body)));
    expect(
      seen.map((post) => [
        post?.id,
        post?.author.name,
        post?.author.handle,
        post?.text.slice(0, 24),
        post?.media.join(),
      ]),
    ).toEqual([
      ['x:1890459111671656594', 'Person A', 'user_2', 'Sit amet consectetur adi', 'video'],
      ['x:1890454526378815975', 'Person A', 'user_2', 'Reprehenderit voluptate ', 'image'],
      ['x:1890451695559213256', 'Person A', 'user_2', 'Adipiscing elit sed do e', 'video'],
      ['x:1890449332865786329', 'Person A', 'user_2', 'Consequat Duis aute irur', 'video'],
      ['x:1890443411544522946', 'Person B', 'user_3', 'Magna aliqua 10 enim ad ', ''],
      ['x:1890449163420078087', 'Person B', 'user_3', '', 'image'],
    ]);
    expect(seen.map((post) => post?.shortened)).toEqual([false, false, false, false, true, false]);
    expect(seen[1]?.text.endsWith('Amet Consectetur 🤣')).toBe(true);
    // A status id holds its own time in milliseconds: an independent check of what is read from the page.
    const epoch = 1_288_834_974_657n;
    for (const post of seen) {
      const written = Number((BigInt(post?.id.slice(2) ?? 0) >> 22n) + epoch);
      expect(Math.abs(written - (post?.postedAt ?? 0))).toBeLessThan(1000);
      expect(post?.permalink).toBe(`https://x.com/${post?.author.handle}/status/${post?.id.slice(2)}`);
    }
  });

  test('counts are those the controls say in full, whatever they show', async () => {
    show(realPages.read('x/x-home-composer-timeline-2025-02.html'), '/home');
    const seen = await readAll('[data-testid="caret"]');
    expect(seen.map((post) => post?.counts)).toEqual([
      { replies: 3, reposts: 15, likes: 27 },
      { replies: 23, reposts: 22, likes: 201 },
      { replies: 10, reposts: 48, likes: 138 },
      { replies: 21, reposts: 13, likes: 75 },
      { replies: 71, reposts: 41, likes: 1059 },
      { replies: 8, reposts: 6, likes: 144 },
    ]);
  });

  test('the navigation says who is signed in', () => {
    show(realPages.read('x/x-sidenav-2024-11.html'), '/home');
    expect(x.identity(document)?.handle).toBe('user_1');
  });

  test('nothing but counts depends on the words of labels', async () => {
    show(realPages.read('x/x-home-composer-timeline-2025-02.html'), '/home');
    const before = await readAll('[data-testid="caret"]');
    for (const labelled of document.querySelectorAll('[aria-label]'))
      labelled.setAttribute('aria-label', 'Ωμέγα');
    expect(before.length).toBeGreaterThan(4);
    const uncounted = { replies: null, reposts: null, likes: null };
    expect(await readAll('[data-testid="caret"]')).toEqual(
      before.map((post) => ({ ...post, counts: uncounted })),
    );
  });

  test.each(['x/x-home-composer-timeline-2025-02.html', 'x/x-sidenav-2024-11.html'])(
    'every hook finds as many elements in %s as were counted there',
    (file) => {
      show(realPages.read(file), '/home');
      const counted = realPages.counted(file, { ...places, ...posts });
      expect(Object.keys(counted).length).toBeGreaterThan(5);
      expect(found(Object.keys(counted))).toEqual(counted);
    },
  );
});
