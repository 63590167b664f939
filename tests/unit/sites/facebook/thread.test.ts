// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { facebook } from '@/lib/sites/facebook/reading';
import { never, show } from '../page';
import { describePracticeThread } from '../practice-thread';
import { comment, post } from './pages';

const comments = `<ul>${comment('bo', 'A metal clasp', 'comment_id=1', `<ul>${comment('acme', 'Which one?', 'comment_id=1&reply_comment_id=2')}</ul>`)}${comment('cy', 'A loop', 'comment_id=3')}</ul>`;
const feed = (...units: string[]) => `<div role="main"><div role="feed">${units.join('')}</div></div>`;
const texts = (posts: Element[]) =>
  Promise.all(posts.map(async (each) => (await facebook.readPost(each, never))?.text));

describePracticeThread(facebook, '/larkfieldbags/posts/pfbid0yWrEAHKXTqFvF6FMeandRwzzN8LYCal');

test('the comments of a post and the answers to them, each once, from top to bottom', async () => {
  const page = show(feed(post({ comments })));
  const question = facebook.questionOn(page);
  expect(question?.matches('.unit')).toBe(true);
  expect(await texts(question ? facebook.repliesTo(question) : [])).toEqual([
    'A metal clasp',
    'Which one?',
    'A loop',
  ]);
});

test('a feed of several posts is about none of them; each has its own comments', async () => {
  const page = show(
    feed(
      post({ comments }),
      post({ who: '/dee', name: 'Dee', comments: `<ul>${comment('eve', 'Mine too', 'comment_id=9')}</ul>` }),
    ),
  );
  expect(facebook.questionOn(page)).toBeNull();
  const [first, second] = page.querySelectorAll('.unit');
  expect(first && facebook.repliesTo(first)).toHaveLength(3);
  expect(await texts(second ? facebook.repliesTo(second) : [])).toEqual(['Mine too']);
});

test('a post opened over the feed is what the page is about', () => {
  const page = show(
    `${feed(post(), post({ who: '/dee', name: 'Dee' }))}<div role="dialog">${post({ who: '/acme', name: 'Acme', comments })}</div>`,
  );
  expect(facebook.questionOn(page)?.closest('[role="dialog"]')).not.toBeNull();
});
