// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { linkedin } from '@/lib/sites/linkedin/reading';
import { never, show } from '../page';
import { describePracticeThread } from '../practice-thread';
import { card, comment, feed, update, updateComment } from './pages';

const texts = (posts: Element[]) =>
  Promise.all(posts.map(async (each) => (await linkedin.readPost(each, never))?.text));
const replies = (page: Document) => {
  const question = linkedin.questionOn(page);
  return texts(question ? linkedin.repliesTo(question) : []);
};

describePracticeThread(linkedin, '/feed/update/urn:li:activity:7308736620134400001/');

test('the comments under a post on its own page, new pages: each once, from top to bottom', async () => {
  const comments =
    comment('bo', 1, 'A metal clasp', comment('acme', 2, 'Which one?')) + comment('cy', 3, 'A loop');
  const page = show(feed(card({ comments, feed: 'FEED_DETAIL' })), '/feed/update/urn:li:activity:1/');
  expect(await replies(page)).toEqual(['A metal clasp', 'Which one?', 'A loop']);
});

test('comments that stand beside the one post of a page answer it', async () => {
  const page = show(`${feed(card({ feed: 'FEED_DETAIL' }))}<div>${comment('bo', 1, 'A metal clasp')}</div>`);
  expect(await replies(page)).toEqual(['A metal clasp']);
});

test('the comments under a post on its own page, older pages', async () => {
  const page = show(update(updateComment('bo', 1, 'A metal clasp') + updateComment('cy', 2, 'A loop')));
  expect(await replies(page)).toEqual(['A metal clasp', 'A loop']);
});

test('a feed of several posts is about none of them', () => {
  const page = show(feed(card({ name: 'Ana' }), card({ name: 'Bo', key: 'EgsIgMDKgKL2turOAQ' })));
  expect(linkedin.questionOn(page)).toBeNull();
});

test('the result of a poll on the older pages', () => {
  const option = (text: string, share: string) => `<li><span>${text}</span><span>${share}</span></li>`;
  const poll = `<div class="update-components-poll"><h3>Which one?</h3><ul>${option('Rust', '40%')}${option('Slate', '60%')}</ul><span>5 votes</span></div>`;
  const page = show(update('', poll));
  const question = linkedin.questionOn(page);
  expect(question && linkedin.pollIn(question)?.options).toEqual([
    { text: 'Rust', share: 40 },
    { text: 'Slate', share: 60 },
  ]);
});
