// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://x.com/home"}
import { describe, expect, test } from 'vitest';
import { healthOf } from '@/lib/sites/health';
import { x } from '@/lib/sites/x/reading';
import { posts } from '@/lib/sites/x/hooks';
import { anyOf, type Role } from '@/lib/sites/role';
import { show } from './page';
import { realPages } from './real-pages';
import { cell } from './x/pages';

const three = cell({ id: '1' }) + cell({ id: '2' }) + cell({ id: '3' });
const strip = (role: Role) => {
  for (const found of document.querySelectorAll(anyOf(role)))
    for (const name of found.getAttributeNames()) found.removeAttribute(name);
};

describe('a page of posts', () => {
  test('is working where every post is read', () => {
    show(three);
    expect(healthOf(document, x)).toEqual({
      site: 'x',
      state: 'working',
      posts: 3,
      lacking: [],
      drifted: [],
    });
  });

  test('still is where a later way finds them, and says by which it was not found', () => {
    show(three);
    for (const post of document.querySelectorAll('[data-testid="tweetText"]'))
      post.removeAttribute('data-testid');
    expect(healthOf(document, x)).toMatchObject({ state: 'working', drifted: ['text'] });
  });

  test('is read in part where the words are missing', () => {
    show(three);
    strip(posts.text);
    expect(healthOf(document, x)).toMatchObject({ state: 'partly', posts: 3, lacking: ['words'] });
  });

  test('is not recognised where nothing is found though there are posts', () => {
    show(three);
    strip(posts.post);
    for (const article of document.querySelectorAll('article')) article.replaceWith(...article.childNodes);
    expect(healthOf(document, x)).toMatchObject({ state: 'unrecognised', posts: 0 });
  });

  test('is read in part where most posts are not found', () => {
    show(three + three + three + three + three);
    for (const article of [...document.querySelectorAll('article')].slice(2))
      article.replaceWith(...article.childNodes);
    expect(healthOf(document, x)).toMatchObject({ state: 'partly', lacking: ['posts'] });
  });
});

test('a page without posts holds nothing to read, which is no failure', () => {
  show('<main><a href="/settings">Settings</a><a href="/ana">Ana</a><p>Words</p></main>');
  expect(healthOf(document, x)).toMatchObject({ state: 'nothing', posts: 0 });
});

test('messages are no posts that fail to be read', () => {
  show(three.replaceAll('article', 'div'), '/messages/1-2');
  expect(healthOf(document, x)).toMatchObject({ state: 'nothing', posts: 0 });
});

test('looking at a page leaves it as it was', () => {
  show(three);
  const before = document.body.innerHTML;
  healthOf(document, x);
  expect(document.body.innerHTML).toBe(before);
});

describe.runIf(realPages.present)(realPages.title, () => {
  test('the home timeline is working', () => {
    show(realPages.read('x/x-home-composer-timeline-2025-02.html'), '/home');
    expect(healthOf(document, x)).toMatchObject({ state: 'working', posts: 6, drifted: [] });
  });
});
