import 'fake-indexeddb/auto';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Inbox } from '@/components/inbox/Inbox';
import { addCapture } from '@/lib/inbox/captures';
import { database } from '@/lib/inbox/database';
import { keepPoll, keepQuestion, noteReply } from '@/lib/inbox/questions';
import { seenPost } from '../../unit/inbox/seen-post';

const now = Date.now();
const acme = { name: 'Acme', handle: 'acme', profile: null };
const question = seenPost({
  id: 'x:q',
  text: 'What would you change?',
  author: acme,
  permalink: 'https://x.com/acme/status/1',
});
const asked = { author: acme, text: question.text, permalink: question.permalink };

/** A walk of two replies, of which one was kept. */
async function walked() {
  await keepQuestion(question, now);
  const reply = seenPost({ id: 'x:1', text: 'A metal clasp', answers: asked });
  await addCapture(reply, { identity: null, brand: null, now, kind: 'idea' });
  await noteReply('x:q', reply, { mark: 'idea', capture: 'x:1' }, now);
  await noteReply('x:q', { id: 'x:2', likeness: 'b' }, { mark: 'skip' }, now);
}

beforeEach(async () => {
  fakeBrowser.reset();
  await database.open();
  await Promise.all(database.tables.map((table) => table.clear()));
});

afterEach(cleanup);

test('beside a captured reply the question it answers carries its count', async () => {
  await walked();
  render(<Inbox surface="popup" />);
  expect(await screen.findAllByText('2 seen, 1 idea, 1 unanswered')).not.toHaveLength(0);
  const list = await screen.findByRole('list', { name: 'Captures' });
  expect(
    (await within(list).findByText('2 seen, 1 idea, 1 unanswered')).closest('blockquote')?.textContent,
  ).toBe('In reply to Acme: What would you change?2 seen, 1 idea, 1 unanswered');
});

test('a capture that no walk made has no count beside its question', async () => {
  await walked();
  const other = seenPost({ id: 'x:7', text: 'A loop', answers: asked });
  await addCapture(other, { identity: null, brand: null, now: now + 1 });
  render(<Inbox surface="popup" />);
  const row = (await screen.findByText('A loop')).closest('li');
  expect(row?.querySelector('blockquote')?.textContent).toBe('In reply to Acme: What would you change?');
});

test('every question walked through stands in the inbox with its count and its poll, also one nothing was kept of', async () => {
  await keepQuestion(question, now);
  await noteReply('x:q', { id: 'x:2', likeness: 'b' }, { mark: 'skip' }, now);
  await keepPoll('x:q', { options: [{ text: 'Slate', share: 34 }], votes: 214 });
  render(<Inbox surface="popup" />);
  await userEvent.click(await screen.findByText('1 question walked through'));
  const questions = screen.getByRole('list', { name: 'Questions walked through' });
  expect(questions.textContent).toBe(
    'What would you change?1 seen. Poll: Slate 34 %, of 214 votes · X, now · Open',
  );
});

test('without a walk nothing is said of questions', async () => {
  await addCapture(seenPost({ id: 'x:1' }), { identity: null, brand: null, now });
  render(<Inbox surface="popup" />);
  await screen.findByRole('list', { name: 'Captures' });
  expect(screen.queryByText(/walked through/)).toBeNull();
});
