import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { questionSchema } from '@/lib/feedback/posts/question';
import { tallyText } from '@/lib/feedback/posts/tally';
import { addCapture, capturesOf } from '@/lib/inbox/captures/captures';
import { database } from '@/lib/inbox/store/database';
import {
  keepPoll,
  keepQuestion,
  noteReply,
  questionsAnswered,
  type Said,
  walkedQuestions,
} from '@/lib/inbox/posts/questions';
import { z } from '@/lib/zod';
import { seenPost } from '../seen-post';

const now = 1_700_000_000_000;
const asked = seenPost({ id: 'x:q', text: 'What would you change?' });
const note = (id: string, said: Said = {}, likeness = `of ${id}`) =>
  noteReply('x:q', { id, likeness }, said, now);

beforeEach(() => Promise.all(database.tables.map((table) => table.clear())));

test('a question is kept once, whether it is met by its id or by its likeness, and remembers the last walk', async () => {
  expect(await keepQuestion(asked, now)).toBe('x:q');
  expect(await keepQuestion({ ...asked, id: 'x:by-another-name' }, now + 1)).toBe('x:q');
  expect(await walkedQuestions()).toMatchObject([{ question: { id: 'x:q', walkedAt: now + 1 } }]);
});

test('a reply is counted once, by its id or its likeness', async () => {
  await note('x:1');
  await note('x:1');
  await note('x:other', {}, 'of x:1');
  expect((await note('x:2')).tally.seen).toBe(2);
});

test('what was said of a reply stays until something else is said', async () => {
  await note('x:1', { mark: 'idea', capture: 'x:1' });
  expect((await note('x:1')).mark).toBe('idea');
  expect(tallyText((await note('x:1', { answered: true })).tally)).toBe('1 seen, 1 idea');
  expect((await note('x:1', { mark: null })).mark).toBeNull();
});

test('replies to another question are not counted with this one', async () => {
  await note('x:1');
  await noteReply('x:else', { id: 'x:2', likeness: 'b' }, {}, now);
  expect((await note('x:1')).tally.seen).toBe(1);
});

test('a capture made in a walk leads to its question and its count; others lead nowhere', async () => {
  await keepQuestion(asked, now);
  await note('x:1', { mark: 'problem', capture: 'x:1' });
  await note('x:2');
  const found = await questionsAnswered(['x:1', 'x:9']);
  expect([...found.keys()]).toEqual(['x:1']);
  expect(found.get('x:1')).toMatchObject({
    question: { text: 'What would you change?' },
    tally: { seen: 2 },
  });
});

test('a poll is kept beside its question, and can be taken back', async () => {
  await keepQuestion(asked, now);
  const poll = { options: [{ text: 'Slate', share: 34 }], votes: 214 };
  await keepPoll('x:q', poll);
  expect((await walkedQuestions())[0]?.question.poll).toEqual(poll);
  await keepQuestion(asked, now + 5);
  expect((await walkedQuestions())[0]?.question.poll).toEqual(poll);
  await keepPoll('x:q', null);
  expect((await walkedQuestions())[0]?.question.poll).toBeNull();
});

test('a kind that a person said at the capture is kept as a person’s, also over what a deleted one was', async () => {
  const post = seenPost({ id: 'x:1', text: 'The clasp broke.' });
  const { capture } = await addCapture(post, { identity: null, brand: null, now, kind: 'idea' });
  expect(capture).toMatchObject({ kind: 'idea', kindBy: 'person' });
  expect(await capturesOf(['x:1'])).toMatchObject([{ kind: 'idea', kindBy: 'person' }]);
});

test('what version 4 keeps is read as it stands', () => {
  const sample = z
    .object({ questions: z.array(z.unknown()), replies: z.array(z.unknown()) })
    .parse(JSON.parse(readFileSync(new URL('../../../samples/database-4.json', import.meta.url), 'utf8')));
  for (const row of sample.questions) expect(questionSchema.parse(row)).toEqual(row);
  expect(sample.replies).toHaveLength(1);
});
