import { browser } from 'wxt/browser';
import type { WaitingReply } from '@/lib/feedback/posts/waiting';
import { keepWaiting } from './waiting';

/**
 * Opens a post in a tab of its own, where a reply to it waits for an hour in whatever box for replies is entered there: sites show another address
 * while such a box stands open. The tab is shown last, for a popup closes with that. Throws `NotSaved`.
 */
export async function openWaiting(address: string, reply: WaitingReply, now: number): Promise<void> {
  const { id } = await browser.tabs.create({ url: address, active: false });
  await keepWaiting(reply, id ?? null, now);
  if (id !== undefined) await browser.tabs.update(id, { active: true });
}
