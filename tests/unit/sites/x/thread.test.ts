// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { x } from '@/lib/sites/x/reading';
import { never, show } from '../page';
import { describePracticeThread } from '../practice-thread';
import { article, cell } from './pages';

const timeline = (...cells: string[]) =>
  `<main><section><h1>Timeline</h1><div>${cells.join('')}</div></section></main>`;
const question = cell({ handle: 'acme', id: '100', text: 'What would you change?' });
const reply = (id: string, handle = 'bo') => cell({ id, handle, text: `Reply ${id}` });
const ids = async (posts: Element[]) =>
  Promise.all(posts.map(async (post) => (await x.readPost(post, never))?.id));

describePracticeThread(x, '/larkfieldbags/status/1902970930590646273');

test('on a post’s own page everything below it answers it, from top to bottom', async () => {
  const page = show(timeline(cell({ id: '90' }), question, reply('101'), reply('102')), '/acme/status/100');
  const post = x.questionOn(page);
  expect(post && (await x.readPost(post, never))?.id).toBe('x:100');
  expect(await ids(post ? x.repliesTo(post) : [])).toEqual(['x:101', 'x:102']);
});

test('what X goes on with under a heading answers nothing', async () => {
  const more = '<div data-testid="cellInnerDiv"><div><h2>Discover more</h2></div></div>';
  const page = show(timeline(question, reply('101'), more, reply('555')), '/acme/status/100');
  const post = x.questionOn(page);
  expect(await ids(post ? x.repliesTo(post) : [])).toEqual(['x:101']);
});

test('far down, where the post itself has left the page, all that is there answers it', async () => {
  const page = show(timeline(question, reply('101')), '/acme/status/100');
  const post = x.questionOn(page);
  if (!post) throw new Error('no question');
  post.closest('[data-testid="cellInnerDiv"]')?.remove();
  expect(await ids(x.repliesTo(post))).toEqual(['x:101']);
});

test('a feed is about no post, and shows no replies', () => {
  const page = show(timeline(question, reply('101')), '/home');
  expect(x.questionOn(page)).toBeNull();
  const [post] = page.querySelectorAll('article');
  expect(post && x.repliesTo(post)).toEqual([]);
});

test('the result of a poll is read where X shows it', () => {
  const option = (text: string, share: string) =>
    `<div role="radio"><span>${text}</span><span>${share}</span></div>`;
  const poll = `<div data-testid="cardPoll"><div>${option('Rust', '40%')}${option('Slate', '60%')}</div><div>5 votes</div></div>`;
  show(article({ id: '100', extra: poll }), '/acme/status/100');
  const [post] = document.querySelectorAll('article');
  expect(post && x.pollIn(post)).toEqual({
    options: [
      { text: 'Rust', share: 40 },
      { text: 'Slate', share: 60 },
    ],
    votes: 5,
  });
});
