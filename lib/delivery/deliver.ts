import { keptWebhook } from '@/lib/inbox/settings/webhooks';
import { readWebhook } from './address';
import { deliverDue, type Outbox, type Where } from './outbox';
import { isAllowed } from './permission';

const patienceMs = 20_000;

/** Sends what is due in an outbox, alone among all contexts of the extension; resolves to when to come back, null where nothing waits. */
export function deliver(outbox: Outbox): Promise<number | null> {
  return navigator.locks.request('earshot.outbox', () =>
    deliverDue({
      outbox,
      whereIs,
      fetch: (address, options) => fetch(address, options),
      now: Date.now,
      patience: () => AbortSignal.timeout(patienceMs),
      online: () => navigator.onLine,
    }),
  );
}

/** Where a target's webhook is, if it is known here and the browser may reach it. */
export async function whereIs(target: string): Promise<Where> {
  const read = readWebhook((await keptWebhook(target)) ?? '');
  if (!('address' in read)) return { trouble: { kind: 'no-address', said: '' } };
  return (await isAllowed(read.pattern))
    ? { address: read.address }
    : { trouble: { kind: 'not-allowed', said: '' } };
}
