// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://www.facebook.com/"}
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { facebook } from '@/lib/sites/facebook/reading';
import { places, posts, shared } from '@/lib/sites/facebook/hooks';
import { found, never, show, the } from '../page';
import { realPages } from '../real-pages';
import { comment, commentForm, decoy, marked, post, veiled } from './pages';

const now = new Date(2026, 10, 27, 12).getTime();

// Ages are told from now.
beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now }));
afterEach(() => vi.useRealTimers());

const read = (node: Element) => {
  const at = facebook.postAt(node);
  if (!at) throw new Error('no post here');
  return facebook.readPost(at, never);
};

const articles = () => [...document.querySelectorAll('[role="article"]')];

const readAll = (selector: string) => {
  const posts = [...document.querySelectorAll(selector)].map((node) => facebook.postAt(node));
  return Promise.all(posts.filter((post) => post !== null).map(read));
};

describe('posts', () => {
  test('a post is read whole', async () => {
    show(
      `<div role="feed">${post({ attachment: '<a href="/photo/?fbid=5&set=pcb.1"><img height="600" alt="A broken bolt"></a>' })}</div>`,
    );
    expect(await read(the('.message'))).toEqual({
      id: 'facebook:pfbid0abc',
      likeness: expect.stringMatching(/^[0-9a-z]+$/),
      site: 'facebook',
      author: { name: 'Ana W', handle: 'ana.w', profile: 'https://www.facebook.com/ana.w' },
      text: 'First line\nSecond 🙇',
      shortened: false,
      images: ['A broken bolt'],
      media: ['image'],
      counts: { replies: null, reposts: null, likes: null },
      permalink: 'https://www.facebook.com/ana.w/posts/pfbid0abc',
      postedAt: null,
      answers: null,
      taken: 'post',
    });
  });

  test('what the label of its time tells is kept, and the scrambled letters are not looked at', async () => {
    document.documentElement.lang = 'de';
    show(`<div role="feed">${post()}</div><div hidden><span id="t">4 Std.</span></div>`);
    expect(await read(the('.message'))).toMatchObject({ postedAt: now - 4 * 3_600_000, postedTo: 'hour' });
    the('.time').setAttribute('aria-label', '14. Oktober 2016');
    expect(await read(the('.message'))).toMatchObject({
      postedAt: new Date(2016, 9, 14).getTime(),
      postedTo: 'day',
    });
    document.documentElement.lang = '!';
    expect(await read(the('.message'))).toMatchObject({ postedAt: null });
    document.documentElement.lang = '';
  });

  test('a comment tells its age in the language of the page', async () => {
    document.documentElement.lang = 'de';
    show(`<div role="feed">${post({ comments: `<ul>${comment('bo', 'Ja', 'comment_id=7')}</ul>` })}</div>`);
    expect(await read(the('[role="article"]'))).toMatchObject({
      postedAt: now - 4 * 365 * 86_400_000,
      postedTo: 'year',
    });
    document.documentElement.lang = '';
  });

  const button = (words: string, id = '') => `<div role="button" tabindex="0" id="${id}">${words}</div>`;
  const counted = (reactions: string, ...others: string[]) =>
    `<div><span role="toolbar"><div role="button" tabindex="0" aria-label="Like: 3"></div></span>${button(
      `<span aria-hidden="true">${reactions}</span><span>Ana and others</span>`,
    )}${others.join('')}</div>`;
  const countsOf = async (row: string) => {
    show(`<div role="feed">${post({ attachment: row })}</div>`);
    return (await read(the('.message')))?.counts;
  };

  test('what is counted in full is kept', async () => {
    const full = counted('1,059', button('83 comments', 'aH4'), button('7 shares'));
    expect(await countsOf(full)).toEqual({ likes: 1059, replies: 83, reposts: 7 });
    const unmarked = counted('12', button('٤ تعليقات'), button('7 shares'));
    expect(await countsOf(unmarked)).toEqual({ likes: 12, replies: 4, reposts: 7 });
  });

  test('what is rounded, and what may be either of two, is not', async () => {
    expect(await countsOf(counted('2.8K', button('1.2K comments', 'aH4')))).toEqual({
      likes: null,
      replies: null,
      reposts: null,
    });
    expect(await countsOf(counted('12', button('7 shares')))).toMatchObject({ replies: null, reposts: null });
    document.documentElement.lang = 'es';
    expect(await countsOf(counted('2 mil', button('3 mil comentarios', 'aH4')))).toMatchObject({
      likes: null,
      replies: null,
    });
    document.documentElement.lang = '';
  });

  test.each(['.unit', '.inner', '.head', '.message', '.bar', '.attachment'])(
    'pointing at its part %s finds one and the same post',
    (part) => {
      show(`<div role="feed">${post()}${post({ name: 'Bo' })}</div>`);
      const [first] = document.querySelectorAll(part);
      expect(first && facebook.postAt(first)).toBe(document.querySelector('.unit'));
    },
  );

  test('without a place in the feed the bar and the heading still find it', () => {
    show(
      `<div role="feed"><div>${post({ unit: false })}</div><div>${post({ unit: false, name: 'Bo' })}</div></div>`,
    );
    const [first] = document.querySelectorAll('.message');
    expect(first && facebook.postAt(first)).toBe(document.querySelector('.inner'));
  });

  test('between two posts there is none', () => {
    show(`<div role="feed"><div class="gap">${post({ unit: false })}${post({ unit: false })}</div></div>`);
    expect(facebook.postAt(the('.gap'))).toBeNull();
  });

  test('decoys are neither posts nor words', async () => {
    show(`<div role="feed">${post({ message: marked(`<div dir="auto">Real${decoy}</div>`) })}</div>`);
    expect((await read(the('.message')))?.text).toBe('Real');
    expect(facebook.postAt(the('.unit > [data-0] span'))).toBeNull();
  });

  test('"See more" is no word of it and marks it as cut, in any language', async () => {
    show(
      post({
        message: marked('<div dir="auto">Long… <div role="button" tabindex="0">Mehr ansehen</div></div>'),
      }),
    );
    expect(await read(the('.message'))).toMatchObject({ text: 'Long', shortened: true });
  });

  test('"See more" is pressed for who captures the post, and what it shows is read', async () => {
    const cut = '<div dir="auto">Long… <div role="button" tabindex="0" class="more">Mehr ansehen</div></div>';
    show(post({ message: marked(cut) }));
    the('.more').addEventListener('click', () =>
      setTimeout(() => the('.more').parentElement?.replaceChildren('Long and whole')),
    );
    await facebook.unfold?.(the('.unit'), never);
    expect(await read(the('.message'))).toMatchObject({ text: 'Long and whole', shortened: false });
  });

  test('what shows no more at a press is given up in time, and nothing else is ever pressed', async () => {
    const cut = '<div dir="auto">Long… <div role="button" tabindex="0" class="more">Mehr ansehen</div></div>';
    show(post({ message: marked(cut) }) + post({ name: 'Bo' }));
    const pressed: string[] = [];
    document.addEventListener(
      'click',
      ({ target }) => target instanceof Element && pressed.push(target.className),
    );
    const [cutPost, whole] = document.querySelectorAll('.unit');
    whole
      ?.querySelector('[data-ad-preview]')
      ?.insertAdjacentHTML('beforeend', '<div role="button">Übersetzen</div>');
    const stop = new AbortController();
    const unfolding = cutPost && facebook.unfold?.(cutPost, stop.signal);
    stop.abort();
    await unfolding;
    if (whole) await facebook.unfold?.(whole, never);
    expect(pressed).toEqual(['more']);
    expect(await read(the('.more'))).toMatchObject({ text: 'Long', shortened: true });
  });

  test('an empty line between paragraphs is kept', async () => {
    const blocks =
      '<div><div dir="auto">One</div><div dir="auto">two</div></div><div><div dir="auto">Three</div></div>';
    show(post({ message: marked(blocks) }));
    expect((await read(the('.message')))?.text).toBe('One\ntwo\n\nThree');
  });

  test('words without a mark are found between the time and the actions', async () => {
    show(post({ message: '<div><span dir="auto">On a coloured ground</span></div>' }));
    expect((await read(the('.message')))?.text).toBe('On a coloured ground');
  });

  test('the words of a shared post are not the sharer’s', async () => {
    const shared = `<div><h4><a href="/bo">Bo</a></h4><a href="/bo/posts/9">1 d</a>${marked('<div dir="auto">Shared words</div>')}</div>`;
    show(post({ message: '', attachment: shared }));
    expect(await read(the('.head'))).toMatchObject({
      text: '',
      author: { name: 'Ana W' },
      id: 'facebook:pfbid0abc',
    });
  });

  test('in a group the member is the author', async () => {
    show(
      post({ who: '/groups/77/', name: 'Bolt lovers', attachment: '' }).replace(
        '</h4>',
        '</h4><a href="/groups/77/user/42/?__tn__=R">Cy</a>',
      ),
    );
    expect((await read(the('.message')))?.author).toEqual({
      name: 'Cy',
      handle: null,
      profile: 'https://www.facebook.com/groups/77/user/42/',
    });
  });

  test('a marked advertisement is no post', () => {
    show(post({ attachment: '<a href="/ads/about/?x=1">i</a>' }));
    expect(facebook.postAt(the('.message'))).toBeNull();
  });

  test('the bar of actions is where the like button says', () => {
    show(post({ comments: `<ul>${comment('bo', 'Hm', 'comment_id=1')}</ul>` }));
    expect(facebook.barOf(the('.unit'))).toBe(the('.bar'));
    expect(facebook.barOf(the('[role="article"]'))).toBe(the('.actions'));
  });
});

describe('addresses', () => {
  test('a link that hides where it leads is hovered, read and left again', async () => {
    show(post({ time: veiled }));
    const seen: string[] = [];
    for (const type of ['mouseover', 'mouseout'] as const)
      the('.time').addEventListener(type, () => seen.push(type));
    the('.time').addEventListener('pointerover', () =>
      the('.time').setAttribute('href', '/groups/77/posts/123/?__cft__[0]=x&__tn__=R'),
    );
    expect(await read(the('.message'))).toMatchObject({
      id: 'facebook:123',
      permalink: 'https://www.facebook.com/groups/77/posts/123/',
    });
    expect(seen).toEqual(['mouseover', 'mouseout']);
  });

  test('one that stays hidden leaves author and words to tell the post', async () => {
    show(`<div role="feed">${post({ time: veiled })}${post({ name: 'Bo' })}</div>`);
    const [message] = document.querySelectorAll('.message');
    const seen = message && (await read(message));
    expect(seen).toMatchObject({ permalink: null });
    expect(seen?.id).toBe(`facebook:${seen?.likeness}`);
  });

  test('a hover that is called off gives no answer', async () => {
    show(post({ time: veiled }));
    const stop = new AbortController();
    const reading = facebook.readPost(the('.unit'), stop.signal);
    stop.abort();
    expect(await reading).toBeNull();
  });

  test('on the post’s own page the page’s address serves', async () => {
    show(post({ time: veiled }), '/permalink.php?story_fbid=pfbid02&id=61&__tn__=R');
    expect((await read(the('.message')))?.permalink).toBe(
      'https://www.facebook.com/permalink.php?story_fbid=pfbid02&id=61',
    );
  });

  test('else a comment’s link does', async () => {
    show(
      `<div role="feed">${post({ time: veiled, comments: `<ul>${comment('bo', 'Hm', 'comment_id=1')}</ul>` })}${post()}</div>`,
      '/',
    );
    const [message] = document.querySelectorAll('.message');
    expect((message && (await read(message)))?.id).toBe('facebook:pfbid0abc');
  });

  test.each([
    [
      '/story.php?story_fbid=1&id=2&x=3',
      'facebook:1',
      'https://www.facebook.com/permalink.php?story_fbid=1&id=2',
    ],
    ['/groups/7/permalink/8/', 'facebook:8', 'https://www.facebook.com/groups/7/posts/8/'],
    ['/groups/7/?multi_permalinks=8&hoisted=1', 'facebook:8', 'https://www.facebook.com/groups/7/posts/8/'],
    ['/photo/?fbid=5&set=a.6', 'facebook:5', 'https://www.facebook.com/photo/?fbid=5'],
    ['/watch/?v=9&ref=x', 'facebook:9', 'https://www.facebook.com/watch/?v=9'],
    ['/acme/videos/some-title/9/', 'facebook:9', 'https://www.facebook.com/watch/?v=9'],
    ['/reel/4?s=1', 'facebook:4', 'https://www.facebook.com/reel/4'],
  ])('%s is named by its own parts', async (time, id, permalink) => {
    show(post({ time }), '/');
    expect(await read(the('.message'))).toMatchObject({ id, permalink });
  });
});

describe('comments', () => {
  const thread = post({
    comments: `<ul>${comment('bo', 'First <img width="16" alt="❤️">', 'comment_id=11', `<ul>${comment('cy', 'Reply', 'comment_id=11&reply_comment_id=12')}</ul>`)}</ul>${commentForm()}`,
  });

  test('a comment answers the post', async () => {
    show(thread);
    const [first] = articles();
    expect(first && (await read(first))).toMatchObject({
      id: 'facebook:11',
      author: { name: 'bo', handle: 'bo', profile: 'https://www.facebook.com/bo' },
      text: 'First ❤️',
      permalink: 'https://www.facebook.com/ana.w/posts/pfbid0abc?comment_id=11',
      answers: {
        author: { name: 'Ana W' },
        text: 'First line\nSecond 🙇',
        permalink: 'https://www.facebook.com/ana.w/posts/pfbid0abc',
      },
    });
  });

  test('a comment names the post it answers while that hides its address', async () => {
    show(thread.replace('/ana.w/posts/pfbid0abc?__cft__[0]=x', veiled), '/');
    const [first] = articles();
    const answers = first && (await read(first))?.answers;
    expect(answers?.permalink).toBe('https://www.facebook.com/ana.w/posts/pfbid0abc');
  });

  test('a reply answers the comment it is under', async () => {
    show(thread);
    const [, reply] = articles();
    expect(reply && (await read(reply))).toMatchObject({
      id: 'facebook:12',
      text: 'Reply',
      answers: { author: { name: 'bo' }, text: 'First ❤️' },
    });
  });

  test('a comment that lost its role is still found', async () => {
    show(thread.replaceAll('role="article"', ''));
    const [words] = document.querySelectorAll('span[lang] div');
    expect(words && (await read(words))).toMatchObject({ id: 'facebook:11' });
  });

  test('a chat bubble of the same role is no comment', () => {
    show('<div class="dock"><div role="article">Hello</div></div>');
    expect(facebook.postAt(the('[role="article"]'))).toBeNull();
  });

  test('the box and the rows around comments belong to the post', () => {
    show(thread);
    expect(facebook.postAt(the('form p'))).toBe(the('.unit'));
  });
});

describe.runIf(realPages.present)(realPages.title, () => {
  test('the post among decoys is read', async () => {
    show(realPages.read('facebook/fb-feed-post-2025-07-en.html'), '/');
    const seen = await read(the('[data-ad-rendering-role="story_message"]'));
    expect(seen).toMatchObject({
      author: { name: 'Person A', handle: 'person.1', profile: 'https://www.facebook.com/person.1' },
      text: 'In reprehenderit voluptate Velit Esse cillum fugiat 🙇‍♂️',
      shortened: false,
      images: ['May be an image of 2 people'],
      media: ['image'],
      counts: { replies: 83, reposts: 73, likes: null },
      permalink: null,
      postedAt: null,
      answers: null,
    });
    expect(seen?.id).toBe(`facebook:${seen?.likeness}`);
    expect(facebook.barOf(the('[aria-posinset]')).childElementCount).toBe(3);
  });

  test('six comments under a photo are read, each answering it', async () => {
    show(
      realPages.read('facebook/fb-photo-viewer-comments-2022-01-en.html'),
      '/photo/?fbid=111111111111111&set=a.444',
    );
    const comments = [...document.querySelectorAll('[role="article"]')];
    const seen = await Promise.all(comments.map(read));
    expect(seen.map((one) => [one?.author.name, one?.author.handle, one?.text])).toEqual([
      ['Person B', 'person.2', 'Consequat duis6aute irure \nIn reprehenderit voluptate.. Velit'],
      ['Person C', 'person.3', 'Cillum fugiat6nulla pariatur?'],
      ['Person D', 'person.4', 'Ipsum dolor!! ❤️'],
      ['Person E', null, 'sit  amet...🙆🏻'],
      ['Person F', 'person.5', 'Adipiscing'],
      ['Person G', 'person.6', ''],
    ]);
    for (const one of seen) {
      expect(one?.id).toBe('facebook:222222222222222');
      expect(one?.permalink).toBe(
        'https://www.facebook.com/photo/?fbid=111111111111111&comment_id=222222222222222',
      );
      expect(one?.answers).toMatchObject({
        author: { name: 'Person A' },
        text: 'Veniam Quis Nostrud Exercitation...',
      });
    }
    expect(seen[5]?.media).toEqual(['video']);
    expect(seen[0]).toMatchObject({ postedAt: now - 4 * 365 * 86_400_000, postedTo: 'year' });
  });

  test('the photo itself is a post whose words carry no mark', async () => {
    show(
      realPages.read('facebook/fb-photo-viewer-comments-2022-01-en.html'),
      '/photo/?fbid=111111111111111&set=a.444',
    );
    expect(await read(the('h2 a'))).toMatchObject({
      postedAt: new Date(2016, 9, 14).getTime(),
      postedTo: 'day',
      counts: { likes: 269, reposts: null },
      id: 'facebook:111111111111111',
      author: { name: 'Person A', handle: 'person.1' },
      text: 'Veniam Quis Nostrud Exercitation...',
      permalink: 'https://www.facebook.com/photo/?fbid=111111111111111',
    });
  });

  test('nothing depends on the words of labels', async () => {
    show(realPages.read('facebook/fb-photo-viewer-comments-2022-01-en.html'), '/photo/?fbid=111111111111111');
    const before = await readAll('[role="article"]');
    for (const labelled of document.querySelectorAll('[aria-label]'))
      labelled.setAttribute('aria-label', 'Ωμέγα');
    expect(before.length).toBeGreaterThan(4);
    expect(await readAll('[role="article"]')).toEqual(before);
  });

  test.each([
    'facebook/fb-feed-post-2025-07-en.html',
    'facebook/fb-composer-launcher-2025-07-en.html',
    'facebook/fb-photo-viewer-comments-2022-01-en.html',
  ])('every hook finds as many elements in %s as were counted there', (file) => {
    show(realPages.read(file), '/');
    const counted = realPages.counted(file, { ...places, ...posts, ...shared });
    expect(Object.keys(counted).length).toBeGreaterThan(5);
    expect(found(Object.keys(counted))).toEqual(counted);
  });
});
