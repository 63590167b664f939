// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Ask } from '@/lib/page/ask';
import { saveSafely } from '@/lib/reading/saving';
import { seenPost } from '../inbox/seen-post';

const post = seenPost({
  id: 'x:1',
  text: 'The clasp broke.',
  author: { name: 'Maya', handle: 'maya', profile: null },
  permalink: 'https://x.com/maya/status/1',
});
const copied = vi.fn<(words: string) => Promise<void>>(() => Promise.resolve());

/** A background that answers each request in turn; an `Error` refuses it. */
function background(...answers: (object | Error)[]) {
  const asked: unknown[] = [];
  const ask = (name: string, payload: unknown) => {
    asked.push({ name, payload });
    const answer = answers[asked.length - 1];
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  return { asked, ask: ask as Ask };
}

async function save(ask: Ask, isAlive: () => boolean = () => true) {
  const saving = saveSafely(post, null, ask, isAlive);
  await vi.runAllTimersAsync();
  return saving;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'warn').mockReturnValue();
  vi.stubGlobal('navigator', { clipboard: { writeText: copied } });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  copied.mockReset();
});

test.each(['saved', 'known'] as const)('what is %s is said as it is, and asked once', async (outcome) => {
  const { ask, asked } = background({ outcome });
  expect(await save(ask)).toEqual({ outcome });
  expect(asked).toEqual([{ name: 'capture.add', payload: { post, identity: null } }]);
  expect(copied).not.toHaveBeenCalled();
});

test('a first failure is tried again', async () => {
  const { ask, asked } = background(new Error('no answer'), { outcome: 'saved' });
  expect(await save(ask)).toEqual({ outcome: 'saved' });
  expect(asked).toHaveLength(2);
  expect(copied).not.toHaveBeenCalled();
});

test('after a second failure author, words and address are on the clipboard, and Earshot tells why', async () => {
  const { ask } = background(new Error('quota'), new Error('quota'));
  expect(await save(ask)).toEqual({
    outcome: 'failed',
    because: 'The words are on your clipboard. Open Earshot to see why.',
  });
  expect(copied).toHaveBeenCalledExactlyOnceWith('Maya\nThe clasp broke.\nhttps://x.com/maya/status/1');
});

test('a page whose extension has gone asks nobody, keeps the words and says to reload', async () => {
  const { ask, asked } = background();
  expect(await save(ask, () => false)).toEqual({
    outcome: 'failed',
    because: 'The words are on your clipboard. Earshot was updated: reload this page.',
  });
  expect(asked).toEqual([]);
  expect(copied).toHaveBeenCalledOnce();
});

test('where the clipboard refuses too, nothing is claimed', async () => {
  copied.mockRejectedValue(new DOMException('', 'NotAllowedError'));
  const { ask } = background(new Error('quota'), new Error('quota'));
  expect(await save(ask)).toMatchObject({
    because: 'Select the words and copy them. Open Earshot to see why.',
  });
});
