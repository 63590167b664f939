import { browser } from 'wxt/browser';
import { deliver } from '@/lib/delivery/deliver';
import { outbox } from '@/lib/inbox/store/outbox';

const name = 'outbox';
/** What cannot be read now is looked at again after this. */
const againMinutes = 5;

/** Sends what is due and sets the clock for what waits. */
export async function sendMessages(): Promise<void> {
  const next = await deliver(outbox).catch(() => Date.now() + againMinutes * 60_000);
  if (next === null) await browser.alarms.clear(name);
  else await browser.alarms.create(name, { when: next });
}

/** Sends what waited for its time, and what waited while the browser was closed. */
export function listenToOutbox(): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) void sendMessages();
  });
  void sendMessages();
}
