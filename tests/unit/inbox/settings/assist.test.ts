import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepAssist, keepTrouble, readAssist, readTrouble, watchAssist } from '@/lib/inbox/settings/assist';
import { readSettings } from '@/lib/inbox/settings/settings';
import { briefingSchema } from '@/lib/messages/contract';
import { noAssist, type Assist } from '@/lib/profile/assist';

const ours: Assist = {
  use: 'server',
  server: { address: 'http://localhost:11434/v1', model: 'small', key: 'secret', away: false },
};
const trouble = { kind: 'slow', said: '', at: 7 } as const;

beforeEach(() => fakeBrowser.reset());

test('no model is asked until one is chosen', async () => {
  expect(await readAssist()).toEqual(noAssist);
  expect(noAssist.use).toBe('none');
});

test('what was chosen is kept, and what was the matter with another is forgotten', async () => {
  await keepTrouble(trouble);
  await keepAssist(ours);
  expect(await readAssist()).toEqual(ours);
  expect(await readTrouble()).toBeNull();
});

test('the key is in nothing that a page of the sites is given', async () => {
  await keepAssist(ours);
  const briefing = briefingSchema.parse({ settings: await readSettings(), budgets: {}, hintOnly: [] });
  expect(JSON.stringify(briefing)).not.toContain('secret');
});

test('a choice that was refused by the disk is "not saved"', async () => {
  const full = new DOMException('', 'QuotaExceededError');
  const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(full);
  await expect(keepAssist(ours)).rejects.toMatchObject({ reason: 'quota' });
  set.mockRestore();
});

test.each([
  ['damaged', { use: 'everything' }, noAssist],
  ['older', { use: 'built-in' }, { ...noAssist, use: 'built-in' }],
  ['none', 'yes', noAssist],
])('a %s choice is read as far as it can be', async (_, stored, read) => {
  await fakeBrowser.storage.local.set({ assist: stored });
  expect(await readAssist()).toEqual(read);
});

test('a trouble nobody knows any more is none', async () => {
  await fakeBrowser.storage.local.set({ 'assist.trouble': { kind: 'haunted', at: 1 } });
  expect(await readTrouble()).toBeNull();
});

describe('a watcher', () => {
  test('hears of choices and troubles, and of nothing else, until it stops', async () => {
    const heard = vi.fn();
    const life = new AbortController();
    watchAssist(heard, life.signal);
    await fakeBrowser.storage.local.set({ settings: {} });
    expect(heard).not.toHaveBeenCalled();
    await keepTrouble(trouble);
    expect(heard).toHaveBeenCalledTimes(1);
    life.abort();
    await keepAssist(ours);
    expect(heard).toHaveBeenCalledTimes(1);
  });
});
