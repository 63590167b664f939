// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { marks } from '@/lib/feedback/captures/mark';
import { actOf, acts } from '@/lib/reading/walk/acts';

const press = (key: string, more: KeyboardEventInit = {}) =>
  actOf(new KeyboardEvent('keydown', { key, ...more }));

test('every act has a key of its own', () => {
  expect(new Set(acts.map(({ key }) => key)).size).toBe(acts.length);
  expect(marks.map((mark) => acts.some(({ act }) => act === mark))).not.toContain(false);
});

test('letters say what a reply is, large or small', () => {
  expect(['i', 'P', 'q', 'a', 'v', 'o', 's'].map((key) => press(key))).toEqual([
    'idea',
    'problem',
    'question',
    'praise',
    'vote',
    'other',
    'skip',
  ]);
  expect([press('j'), press('k'), press('u'), press('?'), press('Escape')]).toEqual([
    'next',
    'back',
    'undo',
    'keys',
    'end',
  ]);
});

test('keys with Control, Alt or Command, and keys of an input method, are not ours', () => {
  expect([
    press('p', { ctrlKey: true }),
    press('i', { altKey: true }),
    press('s', { metaKey: true }),
  ]).toEqual([null, null, null]);
  expect(press('i', { isComposing: true })).toBeNull();
  expect(press('l')).toBeNull();
  expect(press('r')).toBe('reply');
});
