import { browser } from 'wxt/browser';
import { repairSettings } from '@/lib/profile/repair';
import type { Settings } from '@/lib/profile/settings';
import { saving } from '../store/not-saved';

const key = 'settings';
/** Values that could not be read in full, as they were, oldest first: nothing a user wrote is overwritten unread. */
const unreadableKey = 'settings.unreadable';

/** The settings as they stand. Whatever is stored, this gives usable ones: a damaged or older field falls back to its default. */
export async function readSettings(): Promise<Settings> {
  return repairSettings(await stored(key)).settings;
}

let last: Promise<unknown> = Promise.resolve();

/** Changes the settings, one change after another, in all open surfaces. Resolves to what was written; throws `NotSaved`. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const next = last.then(() => saving(() => alone(() => rewrite(change))));
  last = next.catch(() => undefined);
  return next;
}

/** Calls the listener with every change, wherever it was made, until `signal` aborts. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, { newValue?: unknown }>) => {
    if (key in changes) listener(repairSettings(changes[key]?.newValue).settings);
  };
  browser.storage.local.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(changed));
}

async function rewrite(change: (settings: Settings) => Settings): Promise<Settings> {
  const before = await stored(key);
  const { settings, damaged } = repairSettings(before);
  const after = change(settings);
  if (damaged) {
    const earlier = await stored(unreadableKey);
    await browser.storage.local.set({
      [unreadableKey]: [...(Array.isArray(earlier) ? earlier : []), before],
    });
  }
  // Fields that only a newer version knows stay where they are.
  const unknown = typeof before === 'object' && !Array.isArray(before) ? before : {};
  await browser.storage.local.set({ [key]: { ...unknown, ...after } });
  return after;
}

async function stored(key: string): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

/** Alone among all contexts of the extension; the promise chain above serves where there are no locks. */
function alone<T>(work: () => Promise<T>): Promise<T> {
  const { navigator }: { navigator?: Partial<Navigator> } = globalThis;
  return navigator?.locks ? navigator.locks.request('earshot.settings', work) : work();
}
