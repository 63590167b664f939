import { browser } from 'wxt/browser';
import { nextWaking, wake } from '@/lib/inbox/captures/snooze';
import { opened } from '@/lib/inbox/store/database';

const name = 'wake';

/** Sets the clock for the next capture that was put off; none where nothing was. What cannot be read now is looked at again at the next change. */
export async function setWaking(): Promise<void> {
  const when = await opened().then(nextWaking, () => null);
  if (when === null) await browser.alarms.clear(name);
  else await browser.alarms.create(name, { when });
}

/** Brings captures back when their time comes, and calls `woken` once they are. */
export function listenToWaking(woken: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name !== name) return;
    void wake(Date.now()).then(woken, () => undefined);
  });
}
