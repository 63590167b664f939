import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { weeklyFile } from '@/lib/backup/weekly-file';
import { addCapture } from '@/lib/inbox/captures/captures';
import { database } from '@/lib/inbox/store/database';
import { changeSettings } from '@/lib/inbox/settings/settings';
import { seenPost } from '../inbox/seen-post';

const day = 24 * 60 * 60 * 1000;
const monday = Date.UTC(2026, 10, 23);
const save = vi.fn<(name: string, pieces: readonly string[]) => Promise<void>>();
const wanted = (weeklyFile: boolean) => changeSettings((settings) => ({ ...settings, weeklyFile }));

beforeEach(async () => {
  fakeBrowser.reset();
  save.mockReset().mockResolvedValue();
  vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => unknown) => work() } });
  await database.open();
  await addCapture(seenPost({ id: 'x:1', text: 'It leaks.' }), { identity: null, brand: null, now: 1 });
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await database.delete();
});

test('nobody who has not asked for it gets a file', async () => {
  expect(await weeklyFile(monday, save)).toBe(false);
  expect(save).not.toHaveBeenCalled();
});

test('a file with every word is saved once a week', async () => {
  await wanted(true);
  for (const days of [0, 1, 6]) await weeklyFile(monday + days * day, save);
  expect(save).toHaveBeenCalledOnce();
  const [name, pieces] = save.mock.calls[0] ?? [];
  expect(name).toBe('Earshot/earshot-backup-2026-11-23.json');
  expect(pieces?.join('')).toContain('It leaks.');
  expect(await weeklyFile(monday + 7 * day, save)).toBe(true);
});

test('what could not be saved is tried again at once', async () => {
  await wanted(true);
  save.mockRejectedValueOnce(new Error('no leave'));
  await expect(weeklyFile(monday, save)).rejects.toThrow('no leave');
  expect(await weeklyFile(monday, save)).toBe(true);
});

test('a clock that ran a year ahead puts nothing off for a year', async () => {
  await wanted(true);
  await weeklyFile(monday + 365 * day, save);
  expect(await weeklyFile(monday, save)).toBe(true);
});
