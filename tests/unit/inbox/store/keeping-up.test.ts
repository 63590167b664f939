import { expect, test } from 'vitest';
import { keepingUp } from '@/lib/inbox/store/keeping-up';

/** Writes that end when they are told to. */
function slow() {
  const written: string[] = [];
  const ends: ((error?: Error) => void)[] = [];
  const write = (key: string, value: string) =>
    new Promise<void>((resolve, reject) => {
      written.push(`${key} ${value}`);
      ends.push((error) => (error ? reject(error) : resolve()));
    });
  return { written, ends, keep: keepingUp(write) };
}

test('of what comes during a write only the last is written', async () => {
  const { written, ends, keep } = slow();
  const kept = keep('a', '1');
  void keep('a', '2');
  void keep('a', '3');
  expect(written).toEqual(['a 1']);
  ends[0]?.();
  await Promise.resolve();
  await Promise.resolve();
  expect(written).toEqual(['a 1', 'a 3']);
  ends[1]?.();
  await kept;
  expect(written).toHaveLength(2);
});

test('one key does not wait for another', () => {
  const { written, keep } = slow();
  void keep('a', '1');
  void keep('b', '1');
  expect(written).toEqual(['a 1', 'b 1']);
});

test('a write that failed is told to all who wait for it, and the next one is tried again', async () => {
  const { written, ends, keep } = slow();
  const kept = [keep('a', '1'), keep('a', '2')];
  ends[0]?.(new Error('full'));
  expect(await Promise.allSettled(kept)).toMatchObject([{ status: 'rejected' }, { status: 'rejected' }]);
  void keep('a', '3');
  expect(written).toEqual(['a 1', 'a 3']);
});
