import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, readSettings } from '@/lib/inbox/settings/settings';
import { forgetStrayWebhooks, keepWebhook, keptWebhook } from '@/lib/inbox/settings/webhooks';
import { briefingSchema } from '@/lib/messages/contract';
import { shared } from '@/lib/profile/share';

const address = 'https://hooks.slack.com/services/T/B/secret';

beforeEach(() => fakeBrowser.reset());

test('a webhook is kept under its target', async () => {
  await keepWebhook('t', address);
  expect(await keptWebhook('t')).toBe(address);
  expect(await keptWebhook('u')).toBeNull();
});

test('it is in nothing that a page of the sites or a colleague is given', async () => {
  await keepWebhook('t', address);
  await changeSettings((settings) => ({
    ...settings,
    targets: [{ id: 't', kind: 'slack', name: 'Ideas', authors: 'shown' }],
  }));
  const settings = await readSettings();
  expect(JSON.stringify(briefingSchema.parse({ settings, budgets: {}, hintOnly: [] }))).not.toContain(
    'secret',
  );
  expect(shared(settings)).not.toContain('secret');
});

test('one that was damaged is none', async () => {
  await fakeBrowser.storage.local.set({ 'webhook.t': { address } });
  expect(await keptWebhook('t')).toBeNull();
});

test('those of targets that are gone are forgotten, and nothing else is', async () => {
  await keepWebhook('t', address);
  await keepWebhook('gone', address);
  await changeSettings((settings) => ({
    ...settings,
    guard: 'never',
    targets: [{ id: 't', kind: 'slack', name: 'Ideas', authors: 'shown' }],
  }));
  await forgetStrayWebhooks();
  expect(await keptWebhook('t')).toBe(address);
  expect(await keptWebhook('gone')).toBeNull();
  expect((await readSettings()).guard).toBe('never');
});

test('one that the disk refused is "not saved"', async () => {
  const full = new DOMException('', 'QuotaExceededError');
  const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(full);
  await expect(keepWebhook('t', address)).rejects.toMatchObject({ reason: 'quota' });
  set.mockRestore();
});
