import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Inbox } from '@/components/inbox/Inbox';
import { addCapture } from '@/lib/inbox/captures/captures';
import { database } from '@/lib/inbox/store/database';
import { keepPoll, keepQuestion, noteReply } from '@/lib/inbox/posts/questions';
import { seenPost } from '../../unit/inbox/seen-post';
import { surround } from './surroundings';

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
  surround('narrow');
  await database.open();
  await Promise.all(database.tables.map((table) => table.clear()));
});

afterEach(cleanup);

/** What an open capture says of the post it answered. */
async function answeredBy(words: string): Promise<string | null | undefined> {
  await userEvent.click(await screen.findByRole('button', { name: new RegExp(words) }));
  const detail = await screen.findByRole('region', { name: 'Dana Reyes' });
  await waitFor(() => expect(detail.querySelector('blockquote')).not.toBeNull());
  return detail.querySelector('blockquote')?.textContent;
}

test('beside a captured reply the question it answers carries its count', async () => {
  await walked();
  render(<Inbox surface="popup" />);
  expect(await answeredBy('A metal clasp')).toContain('In reply to Acme: What would you change?');
  const detail = screen.getByRole('region', { name: 'Dana Reyes' });
  await waitFor(() =>
    expect(detail.querySelector('blockquote')?.textContent).toContain('2 seen, 1 idea, 1 unanswered'),
  );
});

test('a capture that no walk made has no count beside its question', async () => {
  await walked();
  const other = seenPost({ id: 'x:7', text: 'A loop', answers: asked });
  await addCapture(other, { identity: null, brand: null, now: now + 1 });
  render(<Inbox surface="popup" />);
  expect(await answeredBy('A loop')).toBe('In reply to Acme: What would you change?');
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
