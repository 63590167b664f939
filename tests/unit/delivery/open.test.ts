import { expect, test, vi } from 'vitest';
import { openPrefilled } from '@/lib/delivery/open';

const hands = (copy: (text: string) => Promise<void> = async () => {}) => {
  const acts: string[] = [];
  return {
    acts,
    copy: vi.fn(async (text: string) => {
      await copy(text);
      acts.push(`copied ${text}`);
    }),
    open: (address: string) => void acts.push(`opened ${address}`),
  };
};

test('a form that holds all is opened, and the clipboard left alone', async () => {
  const ours = hands();
  expect(await openPrefilled({ address: 'https://a.example', copy: null }, ours)).toBe('opened');
  expect(ours.acts).toEqual(['opened https://a.example']);
});

test('what did not fit is copied before the form takes the focus', async () => {
  const ours = hands();
  expect(await openPrefilled({ address: 'https://a.example', copy: 'brief' }, ours)).toBe('copied');
  expect(ours.acts).toEqual(['copied brief', 'opened https://a.example']);
});

test('a clipboard that takes nothing is told, and the form opens all the same', async () => {
  const ours = hands(() => Promise.reject(new Error('no focus')));
  expect(await openPrefilled({ address: 'https://a.example', copy: 'brief' }, ours)).toBe('not-copied');
  expect(ours.acts).toEqual(['opened https://a.example']);
});
