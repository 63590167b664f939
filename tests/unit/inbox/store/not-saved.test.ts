import { describe, expect, test } from 'vitest';
import { NotSaved, reasonOf, saving } from '@/lib/inbox/store/not-saved';

const wrapped = (name: string, inner?: Error) => Object.assign(new Error(name), { name, inner });

describe('the reason of a failure', () => {
  test.each([
    [
      'a full disk under an aborted transaction',
      wrapped('AbortError', wrapped('QuotaExceededError')),
      'quota',
    ],
    [
      'a database that the browser would not open',
      wrapped('DatabaseClosedError', wrapped('InvalidStateError')),
      'refused',
    ],
    ['a database closed for an update', wrapped('DatabaseClosedError'), 'closed'],
    ['an error of ours that holds one', new NotSaved(wrapped('QuotaExceededError')), 'quota'],
    ['something that is no error', 'text', 'refused'],
  ])('is that of the innermost error: %s', (_, error, reason) => {
    expect(reasonOf(error)).toBe(reason);
  });
});

test('a failed write names reason and cause', async () => {
  const failing = saving(() => Promise.reject(wrapped('QuotaExceededError')));
  await expect(failing).rejects.toThrow('quota: QuotaExceededError: QuotaExceededError');
});

test('a write that succeeds gives its value', async () => {
  expect(await saving(() => Promise.resolve(3))).toBe(3);
});
