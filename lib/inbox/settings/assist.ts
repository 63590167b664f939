import { browser } from 'wxt/browser';
import { assistSchema, lastTroubleSchema, noAssist } from '@/lib/profile/assist';
import type { Assist, LastTrouble } from '@/lib/profile/assist';
import { saving } from '../store/not-saved';

const key = 'assist';
const troubleKey = 'assist.trouble';

/** Which language model may add questions. What cannot be read is as good as none. */
export async function readAssist(): Promise<Assist> {
  return assistOf((await browser.storage.local.get(key))[key]);
}

/** Keeps which model may add questions; throws `NotSaved`. What was the matter with another one is forgotten. */
export async function keepAssist(assist: Assist): Promise<void> {
  await saving(() => browser.storage.local.set({ [key]: assist }));
  await keepTrouble(null);
}

/** Why a model added nothing when it was last asked; null where it did, or was never asked. */
export async function readTrouble(): Promise<LastTrouble | null> {
  return troubleOf((await browser.storage.local.get(troubleKey))[troubleKey]);
}

export function keepTrouble(trouble: LastTrouble | null): Promise<void> {
  return trouble
    ? browser.storage.local.set({ [troubleKey]: trouble })
    : browser.storage.local.remove(troubleKey);
}

/** Tells of every change to either, wherever it was made, until `signal` aborts. */
export function watchAssist(changed: () => void, signal: AbortSignal): void {
  const heard = (changes: Record<string, unknown>) => {
    if (key in changes || troubleKey in changes) changed();
  };
  browser.storage.local.onChanged.addListener(heard);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(heard));
}

function assistOf(stored: unknown): Assist {
  const read = assistSchema.safeParse(stored);
  return read.success ? read.data : noAssist;
}

function troubleOf(stored: unknown): LastTrouble | null {
  const read = lastTroubleSchema.safeParse(stored);
  return read.success ? read.data : null;
}
