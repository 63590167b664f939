// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import type { SeenPost } from '@/lib/feedback/capture';
import type { Mark } from '@/lib/feedback/captures/mark';
import { tallyOf } from '@/lib/feedback/posts/tally';
import type { Ask } from '@/lib/page/ask';
import { makeWalker } from '@/lib/reading/walk/walker';
import { seenPost } from '../../inbox/seen-post';

const acme = { name: 'Acme', handle: 'acme', profile: null };
const question = seenPost({ id: 'x:q', text: 'What would you change?', author: acme });
const by = (who: string, id: string, more: Partial<SeenPost> = {}) =>
  seenPost({
    id: `x:${id}`,
    text: `Words of ${id}`,
    author: { name: who, handle: who, profile: null },
    permalink: `https://x.com/${who}/status/${id}`,
    ...more,
  });
const answers = ({ author, text, permalink }: SeenPost) => ({ author, text, permalink });

/** What any request of a walk may hold. */
interface Payload {
  id: string;
  kind: string;
  kindBy: string;
  post?: SeenPost;
  reply: { id: string };
  said: { mark?: Mark | null; answered?: boolean };
}

/** A page whose posts are what the test says, and a background that counts as the real one does. */
let page: Map<Element, SeenPost>;
let asked: { name: string; payload: Payload }[];
let kept: Map<string, { id: string; kind: string; kindBy: string }>;
let inView: boolean;
/** What was read in a way that may touch the page. */
let read: Element[];
let unfold: (post: Element) => void;

function shown(...posts: SeenPost[]): Element[] {
  page = new Map(posts.map((post) => [document.body.appendChild(document.createElement('article')), post]));
  return [...page.keys()];
}

function background(): Ask {
  const replies = new Map<string, { mark: Mark | null; answered: boolean }>();
  const answer = (name: string, payload: Payload) => {
    asked.push({ name, payload });
    if (name === 'walk.note') {
      const reply = {
        ...(replies.get(payload.reply.id) ?? { mark: null, answered: false }),
        ...payload.said,
      };
      replies.set(payload.reply.id, reply);
      return { mark: reply.mark, tally: tallyOf([...replies.values()]) };
    }
    const { id } = payload.post ?? payload;
    if (name === 'capture.undo') kept.delete(id);
    if (name === 'capture.kind') kept.set(id, payload);
    if (name !== 'capture.add') return {};
    const known = kept.get(id);
    const capture = known ?? { id, kind: payload.kind, kindBy: 'person' };
    kept.set(id, capture);
    return { outcome: known ? 'known' : 'saved', capture };
  };
  return ((name: string, payload: Payload) => Promise.resolve(answer(name, payload))) as Ask;
}

const walker = () =>
  makeWalker({
    site: { repliesTo: () => [...page.keys()], glance: (post) => page.get(post) ?? null },
    question: { element: document.body, seen: question, id: 'x:q' },
    identity: null,
    read: (post) => {
      read.push(post);
      return Promise.resolve(page.get(post) ?? null);
    },
    unfold: (post) => Promise.resolve(unfold(post)),
    isOurs: () => false,
    isInView: () => inView,
    ask: background(),
    isAlive: () => true,
  });

beforeEach(() => {
  document.body.replaceChildren();
  asked = [];
  kept = new Map();
  inView = true;
  read = [];
  unfold = () => {};
});

test('goes from reply to reply and back, and stays where there is no other', async () => {
  shown(by('bo', '1'), by('cy', '2'));
  const walk = walker();
  await walk.step(1);
  expect(walk.here()?.seen.id).toBe('x:1');
  await walk.step(1);
  expect(walk.here()?.seen.id).toBe('x:2');
  expect(await walk.step(1)).toEqual({ is: 'end' });
  expect(walk.here()?.seen.id).toBe('x:2');
  await walk.step(-1);
  expect(walk.here()?.seen.id).toBe('x:1');
});

test('one key keeps exactly the reply looked at, with its kind and the question it answers', async () => {
  shown(by('bo', '1'), by('cy', '2'));
  const walk = walker();
  await walk.step(1);
  expect(await walk.mark('problem')).toEqual({ is: 'done' });
  expect(asked.filter(({ name }) => name === 'capture.add')).toEqual([
    {
      name: 'capture.add',
      payload: {
        post: { ...by('bo', '1'), answers: answers(question) },
        identity: null,
        kind: 'problem',
      },
    },
  ]);
  expect(walk.tally()).toMatchObject({ seen: 1, marked: { problem: 1 }, unanswered: 1 });
});

test('a reply to somebody else’s reply is kept as an answer to that one', async () => {
  const first = by('bo', '1');
  shown(first, by('cy', '2', { answers: answers(first) }));
  const walk = walker();
  await walk.step(1);
  await walk.step(1);
  await walk.mark('idea');
  expect(asked.find(({ name }) => name === 'capture.add')?.payload.post).toMatchObject({
    answers: { text: 'Words of 1' },
  });
});

test('what is skipped is counted and not kept', async () => {
  shown(by('bo', '1'));
  const walk = walker();
  await walk.step(1);
  await walk.mark('skip');
  expect(kept.size).toBe(0);
  expect(walk.tally()).toMatchObject({ seen: 1, marked: { skip: 1 }, unanswered: 0 });
});

test('nothing is noted when the page has put another post in that place', async () => {
  const [element] = shown(by('bo', '1'), by('cy', '2'));
  const walk = walker();
  await walk.step(1);
  if (element) page.set(element, by('dee', '3'));
  expect(await walk.mark('idea')).toEqual({ is: 'moved' });
  expect(walk.here()).toBeNull();
  expect(kept.size).toBe(0);
});

test('a reply that the page has put elsewhere is found there, and the next key is about it', async () => {
  const [first, second] = shown(by('bo', '1'), by('cy', '2'));
  const walk = walker();
  await walk.step(1);
  if (first) page.set(first, by('cy', '2'));
  if (second) page.set(second, by('bo', '1'));
  expect(await walk.mark('idea')).toEqual({ is: 'moved' });
  expect(walk.here()).toMatchObject({ element: second, seen: { id: 'x:1' } });
  await walk.mark('idea');
  expect([...kept.keys()]).toEqual(['x:1']);
});

test('nothing is noted of a reply that is out of sight', async () => {
  shown(by('bo', '1'));
  const walk = walker();
  await walk.step(1);
  inView = false;
  expect(await walk.mark('idea')).toEqual({ is: 'moved' });
  expect(kept.size).toBe(0);
});

test('our own replies are passed over, and say which reply they answer', async () => {
  const first = by('bo', '1');
  shown(first, by('acme', '2', { author: acme, answers: answers(first) }), by('cy', '3'));
  const walk = walker();
  await walk.step(1);
  await walk.step(1);
  expect(walk.here()?.seen.id).toBe('x:3');
  expect(walk.tally()).toMatchObject({ seen: 2, unanswered: 1 });
});

test('one of ours that the page shows only later counts when it is passed over', async () => {
  const first = by('bo', '1');
  shown(first);
  const walk = walker();
  await walk.step(1);
  expect(walk.tally()).toMatchObject({ seen: 1, unanswered: 1 });
  for (const late of [by('acme', '2', { author: acme, answers: answers(first) }), by('cy', '3')])
    page.set(document.body.appendChild(document.createElement('article')), late);
  await walk.step(1);
  expect(walk.here()?.seen.id).toBe('x:3');
  expect(walk.tally()).toMatchObject({ seen: 2, unanswered: 1 });
});

test('a reply with ours right below it counts as answered as soon as it is looked at', async () => {
  const first = by('bo', '1');
  const ours = (id: string) => by('acme', id, { author: acme, answers: answers(first) });
  shown(first, ours('2'), ours('3'), by('cy', '4'));
  const walk = walker();
  await walk.step(1);
  expect(walk.here()?.seen.id).toBe('x:1');
  expect(walk.tally()).toMatchObject({ seen: 1, unanswered: 0 });
});

test('what is looked ahead at is not touched, and no reply of somebody else is counted before it is seen', async () => {
  const [first] = shown(by('bo', '1'), by('cy', '2'));
  const walk = walker();
  await walk.step(1);
  expect(read).toEqual([first]);
  expect(walk.tally()).toMatchObject({ seen: 1 });
});

test('Undo takes back the last key alone: what it kept, and what it said', async () => {
  shown(by('bo', '1'), by('cy', '2'));
  const walk = walker();
  await walk.step(1);
  await walk.mark('idea');
  await walk.step(1);
  await walk.mark('problem');
  await walk.undo();
  expect(walk.here()).toMatchObject({ seen: { id: 'x:2' }, mark: null });
  expect([...kept.keys()]).toEqual(['x:1']);
  expect(walk.tally()).toMatchObject({ seen: 2, marked: { idea: 1, problem: 0 } });
  await walk.undo();
  expect(walk.canUndo()).toBe(false);
  expect(kept.size).toBe(0);
});

test('a reply that was kept before takes the kind that is said now, and Undo gives it back its own', async () => {
  shown(by('bo', '1'));
  kept.set('x:1', { id: 'x:1', kind: 'other', kindBy: 'guess' });
  const walk = walker();
  await walk.step(1);
  await walk.mark('idea');
  expect(kept.get('x:1')).toMatchObject({ kind: 'idea', kindBy: 'person' });
  await walk.undo();
  expect(kept.get('x:1')).toMatchObject({ kind: 'other', kindBy: 'guess' });
});

test('a reply met again in a later walk shows what it was marked as', async () => {
  shown(by('bo', '1'), by('cy', '2'));
  const walk = walker();
  await walk.step(1);
  await walk.mark('praise');
  await walk.step(1);
  await walk.step(-1);
  expect(walk.here()).toMatchObject({ seen: { id: 'x:1' }, mark: 'praise' });
});

test('where the reply has left the page, the walk goes on with the first one not looked at', async () => {
  const [, second] = shown(by('bo', '1'), by('cy', '2'), by('dee', '3'));
  const walk = walker();
  await walk.step(1);
  await walk.step(1);
  if (second) page.delete(second);
  await walk.step(1);
  expect(walk.here()?.seen.id).toBe('x:3');
});

test('a reply that shows only its beginning is kept with all of its words', async () => {
  const cut = by('bo', '1', { text: 'Only the', shortened: true });
  shown(cut);
  unfold = (post) => page.set(post, { ...cut, text: 'Only the beginning', shortened: false });
  const walk = walker();
  await walk.step(1);
  await walk.mark('skip');
  expect(page.values().next().value).toBe(cut);
  await walk.mark('idea');
  const added = asked.find(({ name }) => name === 'capture.add');
  expect(added?.payload.post).toMatchObject({ id: 'x:1', text: 'Only the beginning', shortened: false });
});

test('words that the page shows in that place afterwards are never taken for the reply’s', async () => {
  shown(by('bo', '1', { text: 'Only the', shortened: true }));
  unfold = (post) => page.set(post, by('cy', '2'));
  const walk = walker();
  await walk.step(1);
  await walk.mark('idea');
  const added = asked.find(({ name }) => name === 'capture.add');
  expect(added?.payload.post).toMatchObject({ id: 'x:1', text: 'Only the' });
});
