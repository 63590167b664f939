import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addCapture, byPerson, capturesOf, changeNote, removeCaptures } from '@/lib/inbox/captures/captures';
import { change, historyOf, tell } from '@/lib/inbox/captures/changes';
import { copyDatabase, listCopies, openCopy } from '@/lib/inbox/copies/copies';
import { database } from '@/lib/inbox/store/database';
import { outbox } from '@/lib/inbox/store/outbox';
import { redact } from '@/lib/inbox/captures/redact';
import { keepView, readView } from '@/lib/inbox/surfaces/views';
import { keepWaiting, waitingTo } from '@/lib/inbox/posts/waiting';
import { seenPost } from '../seen-post';

const occasion = { identity: null, brand: null, now: 1_000 };
const sam = { name: 'Sam Okoro', handle: 'sam', profile: null };
const dana = { name: 'Dana Reyes', handle: 'dana', profile: null };
const words = 'Jo "Bee" Hale';
const post = seenPost({
  id: 'x:1',
  author: dana,
  text: `It leaks, ask ${words} about it.`,
  images: [`${words} with the boot`],
  answers: { author: sam, text: `Did ${words} write?`, permalink: null },
});

beforeEach(async () => {
  fakeBrowser.reset();
  await database.open();
  await addCapture(post, occasion);
  const answers = { author: dana, text: post.text, permalink: null };
  await addCapture(seenPost({ id: 'x:2', author: sam, text: 'Mine too.', answers }), occasion);
  await addCapture(seenPost({ id: 'x:3', author: sam, text: 'Same here.', answers }), occasion);
  await removeCaptures(['x:3'], byPerson(1_100));
  await change(['x:1'], () => ({ summary: `${words} knows more` }), byPerson(1_200));
  await changeNote('x:1', `Ring ${words}`);
  await tell(['x:1'], { text: `Thanks to ${words}`, permalink: null }, byPerson(1_300));
  await outbox.add({
    key: 'x:1 slack',
    target: 'slack',
    captures: ['x:1'],
    body: JSON.stringify({ text: post.text }),
    state: 'waiting',
    tries: 0,
    next: 0,
    trouble: null,
    at: 1_400,
  });
  const typed = { 'reply x:1': `Thanks, ${words}`, 'reply x:2': 'Thanks' };
  await keepView({ ...(await readView('popup')), typed });
  const reply = { post: 'x:1', permalink: null, to: 'Dana', text: `We asked ${words}.`, why: '', tells: [] };
  await keepWaiting(reply, null, 1_500);
});
afterEach(async () => {
  await database.delete();
  await Dexie.delete('earshot-copies');
});

const everything = async () =>
  JSON.stringify(await Promise.all(database.tables.map((table) => table.toArray())));

describe('words blacked out of a capture', () => {
  test('are in no table any more, nor in a reply that waits', async () => {
    expect(await everything()).toMatch(/Hale/);
    await redact('x:1', words, byPerson(2_000));
    expect(await everything()).not.toMatch(/Bee|Hale/);
    expect(await waitingTo('x:1')).toBeNull();
  });

  test('are in no copy any more', async () => {
    await copyDatabase(database.name, 'week', 1_900);
    await redact('x:1', words, byPerson(2_000));
    const [copy] = await listCopies();
    const raw = JSON.stringify(await openCopy(copy?.id ?? 0));
    expect(raw).not.toMatch(/Bee|Hale/);
    expect(raw).toContain('Mine too.');
  });

  test('leave everything else as it was', async () => {
    const [before, other] = await capturesOf(['x:1', 'x:2']);
    await redact('x:1', words, byPerson(2_000));
    const bars = '█'.repeat(13);
    const answers = { author: sam, text: `Did ${bars} write?`, permalink: null };
    expect(await capturesOf(['x:1', 'x:2'])).toEqual([
      {
        ...before,
        text: `It leaks, ask ${bars} about it.`,
        images: [`${bars} with the boot`],
        answers,
        summary: `${bars} knows more`,
        note: `Ring ${bars}`,
        redacted: true,
      },
      { ...other, answers: { ...other?.answers, text: `It leaks, ask ${bars} about it.` } },
    ]);
    expect((await readView('popup')).typed['reply x:2']).toBe('Thanks');
    expect((await outbox.inState('waiting')).map(({ body }): unknown => JSON.parse(body))).toEqual([
      { text: `It leaks, ask ${'█'.repeat(15)} about it.` },
    ]);
  });

  test('are told of by when and by how many letters, never by the words', async () => {
    expect(await redact('x:1', words, byPerson(2_000))).toBe(39);
    expect((await historyOf('x:1')).at(-1)).toMatchObject({
      what: 'redacted',
      at: 2_000,
      from: null,
      to: 39,
    });
  });

  test('stay so when the same post is captured again, kept or deleted', async () => {
    await redact('x:1', words, byPerson(2_000));
    expect((await addCapture(post, occasion)).outcome).toBe('known');
    await removeCaptures(['x:1'], byPerson(3_000));
    expect((await addCapture(post, occasion)).capture).toMatchObject({ redacted: true });
    expect(await everything()).not.toMatch(/Hale/);
  });
});

test('words that do not stand in it change nothing', async () => {
  const before = await everything();
  expect(await redact('x:1', 'It rusts', byPerson(2_000))).toBe(0);
  expect(await redact('x:9', words, byPerson(2_000))).toBe(0);
  expect(await redact('x:1', ' ', byPerson(2_000))).toBe(0);
  expect(await everything()).toBe(before);
});
