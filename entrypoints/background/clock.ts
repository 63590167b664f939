import { browser } from 'wxt/browser';
import { readSettings } from '@/lib/inbox/settings/settings';
import { upkeep } from '@/lib/inbox/copies/upkeep';
import { weeklyFile } from '@/lib/backup/weekly-file';
import { canDownload, download } from '@/lib/delivery/file';
import { recount } from './badge';

const alarm = 'upkeep';
const everyMinutes = 60;

/** Looks after what is kept once an hour, while the browser runs. */
export function keepClock(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    // What fails now, on a full disk say, is done an hour later.
    if (name === alarm) void lookAfter().catch(() => undefined);
  });
  void wind();
}

/** An alarm that stands is left as it is: a worker that wakes often must not put it off for ever. */
async function wind(): Promise<void> {
  if (await browser.alarms.get(alarm)) return;
  await browser.alarms.create(alarm, { delayInMinutes: 1, periodInMinutes: everyMinutes });
}

async function lookAfter(): Promise<void> {
  const { retentionMonths } = await readSettings();
  // What has stood still for long enough has done so without anybody writing anything.
  await recount();
  await upkeep(Date.now(), retentionMonths);
  if (await canDownload()) await weeklyFile(Date.now(), download);
}
