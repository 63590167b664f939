import { expect, test } from 'vitest';
import type { Ask } from '@/lib/page/ask';
import { bringing } from '@/lib/page/bringing';

/** A background that answers each request for a script in turn; the last answer holds for all that follow. */
function background(...answers: ('brought' | 'refused')[]) {
  const asked: unknown[] = [];
  const ask = ((_: string, payload: unknown) => {
    const answer = answers[Math.min(asked.length, answers.length - 1)];
    asked.push(payload);
    return answer === 'brought' ? Promise.resolve({}) : Promise.reject(new Error('no background'));
  }) as Ask;
  return { asked, ask };
}

test('a script is asked for once, however often it is reached for', async () => {
  const { asked, ask } = background('brought');
  const bring = bringing('card', ask);
  expect(await Promise.all([bring(), bring()])).toEqual([true, true]);
  expect(await bring()).toBe(true);
  expect(asked).toEqual([{ script: 'card' }]);
});

test('one that could not be brought is asked for again when it is next reached for', async () => {
  const { asked, ask } = background('refused', 'refused', 'brought');
  const bring = bringing('card', ask);
  expect([await bring(), await bring(), await bring(), await bring()]).toEqual([false, false, true, true]);
  expect(asked).toHaveLength(3);
});
