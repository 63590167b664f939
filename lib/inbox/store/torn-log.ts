import { Dexie } from 'dexie';
import { browser } from 'wxt/browser';
import { reasonOf, saving } from './not-saved';

/**
 * Chromium 156 keeps all databases of an extension in one LevelDB. A write that a full disk cut short leaves half a record at the end of its log; once
 * there is room, the next records are appended behind it, and at the next start of the browser the log counts as damaged and **everything** is
 * deleted, the copies too (measured on a small tmpfs; tests/e2e/full-disk). A log goes by itself once some megabytes were written: so they are
 * written, as soon as a write succeeds again. Look again: 2027-05.
 */
const key = 'torn-log';
/** Four megabytes fill the log. Larger values than 64 kB would be kept in files beside it. */
const page = 32 * 1024;
const pages = 300;

/** Unknown until somebody has looked: what was noted outlives a worker, and goes with the browser. */
let torn: boolean | undefined;

/** Runs a write to any database. Whatever aborts it surfaces as `NotSaved`. */
export async function committing<T>(write: () => PromiseLike<T>): Promise<T> {
  try {
    const written = await saving(write);
    // Nobody waits for it: what was written is on the disk.
    void replaceTornLog().catch(() => undefined);
    return written;
  } catch (error) {
    // Chromium says `UnknownError` of the first write that the disk cut short.
    if (['quota', 'refused'].includes(reasonOf(error))) void noteTornLog().catch(() => undefined);
    throw error;
  }
}

async function noteTornLog(): Promise<void> {
  torn = true;
  await browser.storage.session.set({ [key]: true });
}

/** What fails now is done after the next write. */
async function replaceTornLog(): Promise<void> {
  torn ??= (await browser.storage.session.get(key))[key] === true;
  if (!torn) return;
  torn = false;
  try {
    await fillLog();
    await browser.storage.session.remove(key);
  } catch {
    torn = true;
  }
}

async function fillLog(): Promise<void> {
  const scratch = new Dexie('earshot-scratch');
  scratch.version(1).stores({ pages: '++' });
  try {
    await scratch.table('pages').bulkAdd(Array.from({ length: pages }, () => new Uint8Array(page)));
  } finally {
    await scratch.delete();
  }
}
