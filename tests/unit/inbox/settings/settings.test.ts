import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, readSettings, watchSettings } from '@/lib/inbox/settings/settings';
import { defaultSettings } from '@/lib/profile/settings';

const stored = (value: unknown) => fakeBrowser.storage.local.set({ settings: value });

beforeEach(() => fakeBrowser.reset());

test('before anything was chosen, settings are the defaults', async () => {
  expect(await readSettings()).toEqual(defaultSettings);
});

test('changes made at the same moment all hold', async () => {
  await Promise.all(
    ['hype', 'urgency', 'jargon'].map((id) =>
      changeSettings((settings) => ({ ...settings, signalsOff: [...settings.signalsOff, id] })),
    ),
  );
  expect((await readSettings()).signalsOff).toEqual(['hype', 'urgency', 'jargon']);
});

test('a change that throws changes nothing, and the next one is made', async () => {
  const broken = changeSettings(() => {
    throw new Error('broken');
  });
  await expect(broken).rejects.toMatchObject({ name: 'NotSaved' });
  expect((await changeSettings((settings) => ({ ...settings, guard: 'every' }))).guard).toBe('every');
});

test('a refused write is "not saved"', async () => {
  const set = vi
    .spyOn(fakeBrowser.storage.local, 'set')
    .mockRejectedValueOnce(new DOMException('', 'QuotaExceededError'));
  await expect(changeSettings((settings) => settings)).rejects.toMatchObject({ reason: 'quota' });
  set.mockRestore();
});

describe('a damaged value', () => {
  const damaged = { guard: 'sometimes', phrasesOff: ['free range'] };

  test('is read as far as it can be', async () => {
    await stored(damaged);
    expect(await readSettings()).toEqual({ ...defaultSettings, phrasesOff: ['free range'] });
  });

  test('is kept as it was before the first change overwrites it', async () => {
    await stored(damaged);
    await changeSettings((settings) => ({ ...settings, guard: 'never' }));
    await changeSettings((settings) => ({ ...settings, guard: 'every' }));
    expect(await fakeBrowser.storage.local.get('settings.unreadable')).toEqual({
      'settings.unreadable': [damaged],
    });
  });
});

test('fields that only a newer version knows survive a change', async () => {
  await stored({ guard: 'every', tomorrow: [1] });
  await changeSettings((settings) => ({ ...settings, guard: 'never' }));
  expect(await fakeBrowser.storage.local.get('settings')).toMatchObject({
    settings: { guard: 'never', tomorrow: [1] },
  });
});

test('a watcher hears every change until it stops', async () => {
  const heard: string[] = [];
  const stop = new AbortController();
  watchSettings((settings) => heard.push(settings.guard), stop.signal);
  await changeSettings((settings) => ({ ...settings, guard: 'every' }));
  await fakeBrowser.storage.local.set({ other: 1 });
  stop.abort();
  await changeSettings((settings) => ({ ...settings, guard: 'never' }));
  expect(heard).toEqual(['every']);
});
