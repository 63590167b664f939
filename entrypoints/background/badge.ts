import { browser } from 'wxt/browser';
import { opened } from '@/lib/inbox/store/database';
import { countNew } from '@/lib/inbox/store/found';
import { idsStandingStill } from '@/lib/inbox/queries/reminders';
import { readSettings } from '@/lib/inbox/settings/settings';

const accent = '#1f6f54';
const most = 99;
const flashMs = 2000;

/** Shows on the toolbar how many captures nobody has looked at yet. A database that cannot be read shows nothing rather than a stale number. */
export async function recount(): Promise<void> {
  const count = await opened()
    .then(countNew)
    .catch(() => 0);
  const still = await countStandingStill().catch(() => 0);
  const text = count > most ? `${most}+` : String(count || '');
  await browser.action.setBadgeBackgroundColor({ color: accent });
  await browser.action.setBadgeText({ text });
  const parts = [
    ...(count === 0 ? [] : [`${count} new`]),
    ...(still === 0 ? [] : [`${still} without news for long`]),
  ];
  await browser.action.setTitle({ title: parts.length === 0 ? 'Earshot' : `Earshot: ${parts.join(', ')}` });
}

async function countStandingStill(): Promise<number> {
  const { remindAfterDays } = await readSettings();
  return remindAfterDays === null ? 0 : (await idsStandingStill(remindAfterDays, Date.now())).length;
}

/** Answers on the toolbar for a page that must not show anything itself: `✓` kept, `!` not, `?` not recognised. */
export async function flash(mark: '✓' | '!' | '?'): Promise<void> {
  await browser.action.setBadgeText({ text: mark });
  setTimeout(() => void recount(), flashMs);
}
