import { browser } from 'wxt/browser';
import { z } from '@/lib/zod';
import { saving } from '../store/not-saved';
import { readSettings } from './settings';

/** Apart from the settings, which pages of the sites are given and colleagues pass on: who knows the address can write to the channel. */
const prefix = 'webhook.';

/** The address of a target's webhook; null where none was given in this browser. */
export async function keptWebhook(target: string): Promise<string | null> {
  const key = prefix + target;
  const read = z.string().safeParse((await browser.storage.local.get(key))[key]);
  return read.success ? read.data : null;
}

/** Keeps the address of a target's webhook; throws `NotSaved`. */
export function keepWebhook(target: string, address: string): Promise<void> {
  return saving(() => browser.storage.local.set({ [prefix + target]: address }));
}

/** Forgets the webhooks of targets that are gone. Of one that was just removed it is kept for as long as the removal can be taken back. */
export async function forgetStrayWebhooks(): Promise<void> {
  const { targets } = await readSettings();
  const kept = new Set(targets.map(({ id }) => prefix + id));
  const stored = Object.keys(await browser.storage.local.get(null));
  const gone = stored.filter((key) => key.startsWith(prefix) && !kept.has(key));
  if (gone.length > 0) await browser.storage.local.remove(gone);
}
