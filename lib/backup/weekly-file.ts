import { browser } from 'wxt/browser';
import { readSettings } from '@/lib/inbox/settings/settings';
import { shared } from '@/lib/profile/share';
import { tableNames } from './format';
import { countRows, keptRows } from './rows';
import { backupText } from './write';

const key = 'weekly-file';
const week = 7 * 24 * 60 * 60 * 1000;

/**
 * Hands a backup of everything to `save` where the user wants one each week and the last is a week old, and notes when. A clock that was set back
 * waits for no more than a week. What fails is tried again at the next call. Resolves to whether a file was made.
 */
export function weeklyFile(
  now: number,
  save: (name: string, pieces: readonly string[]) => Promise<void>,
): Promise<boolean> {
  // Two surfaces may come to it at once.
  return navigator.locks.request(key, async () => {
    const settings = await readSettings();
    if (!settings.weeklyFile) return false;
    const last: unknown = (await browser.storage.local.get(key))[key];
    if (typeof last === 'number' && Math.abs(now - last) < week) return false;
    const rows = keptRows(() => undefined, await countRows(tableNames), new AbortController().signal);
    const pieces: string[] = [];
    for await (const piece of backupText(rows, JSON.parse(shared(settings)), now)) pieces.push(piece);
    await save(`Earshot/earshot-backup-${new Date(now).toISOString().slice(0, 10)}.json`, pieces);
    await browser.storage.local.set({ [key]: now });
    return true;
  });
}
