import { expect, test } from 'vitest';
import { commandIds, commandOf, commands } from '@/components/inbox/commands';

const key = (key: string, held: Partial<KeyboardEvent> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

test('no two commands share a key', () => {
  const keys = commandIds.flatMap((id): readonly string[] => commands[id].keys);
  expect(keys.filter((one, index) => keys.indexOf(one) !== index)).toEqual([]);
});

test('a key is its command alone, with a prefix another, and with Ctrl or Command a third', () => {
  expect(commandOf(key('s'), null)).toBe('status');
  expect(commandOf(key('s'), 'g')).toBe('toUntold');
  expect(commandOf(key('z', { metaKey: true }), null)).toBe('undo');
  expect(commandOf(key('K', { ctrlKey: true }), null)).toBe('palette');
  expect(commandOf(key('s', { ctrlKey: true }), null)).toBeNull();
  expect(commandOf(key('s', { altKey: true }), null)).toBeNull();
  expect(commandOf(key('q'), null)).toBeNull();
});
