import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deliver, whereIs } from '@/lib/delivery/deliver';
import { delivery } from '@/lib/handoff/delivery';
import { keepWebhook } from '@/lib/inbox/settings/webhooks';
import { memoryOutbox } from './memory-outbox';

const contains = vi.fn<(wanted: { origins: string[] }) => Promise<boolean>>(async () => true);

beforeEach(() => {
  fakeBrowser.reset();
  contains.mockClear();
  Object.assign(fakeBrowser, { permissions: { contains } });
});
afterEach(() => vi.unstubAllGlobals());

describe('where a target is', () => {
  test('is the webhook that was given here, if the browser may reach it', async () => {
    await keepWebhook('t', 'https://hooks.slack.com/services/x');
    expect(await whereIs('t')).toEqual({ address: 'https://hooks.slack.com/services/x' });
    expect(contains.mock.lastCall?.[0].origins).toEqual(['https://hooks.slack.com/*']);
  });

  test('is not known of one that a colleague’s file brought', async () => {
    expect(await whereIs('t')).toEqual({ trouble: { kind: 'no-address', said: '' } });
  });

  test('is of no use once the permission was taken back', async () => {
    await keepWebhook('t', 'https://hooks.slack.com/services/x');
    contains.mockResolvedValueOnce(false);
    expect(await whereIs('t')).toEqual({ trouble: { kind: 'not-allowed', said: '' } });
  });
});

test('what is due goes out, alone among all that could send it', async () => {
  await keepWebhook('t', 'https://hooks.slack.com/services/x');
  const request = vi.fn((_: string, work: () => unknown) => work());
  vi.stubGlobal('navigator', { locks: { request }, onLine: true });
  const fetched = vi.fn(async () => new Response('ok'));
  vi.stubGlobal('fetch', fetched);
  const row = delivery(['x:1'], 't', '{}', 0);
  const outbox = memoryOutbox(row);
  expect(await deliver(outbox)).toBeNull();
  expect(outbox.rows.get(row.key)?.state).toBe('sent');
  expect(request).toHaveBeenCalledExactlyOnceWith('earshot.outbox', expect.any(Function));
  expect(fetched).toHaveBeenCalledExactlyOnceWith(
    'https://hooks.slack.com/services/x',
    expect.objectContaining({ method: 'POST', credentials: 'omit', redirect: 'manual' }),
  );
});
