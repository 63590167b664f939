import 'fake-indexeddb/auto';
import type { Page } from '@playwright/test';
import { Dexie } from 'dexie';
import { readRaw, type RawDatabase } from '@/lib/inbox/store/raw';
import { sampleOf, storesOf } from '../samples/versions';

/** The extension's database as a version of it would have left its sample. */
export async function databaseOf(version: number): Promise<RawDatabase> {
  const made = new Dexie('earshot');
  made.version(version).stores(storesOf(version));
  for (const [table, rows] of Object.entries(sampleOf(version))) await made.table(table).bulkAdd(rows);
  const raw = await readRaw(made.name);
  await made.delete();
  if (!raw) throw new Error('no database was made');
  return raw;
}

/** Puts a database in the place of the extension's own, which every open surface lets go of. */
export async function putDatabase(bare: Page, raw: RawDatabase): Promise<void> {
  await bare.evaluate(async (text) => {
    const { version, stores }: RawDatabase = JSON.parse(text);
    const deleting = indexedDB.deleteDatabase('earshot');
    await new Promise((resolve) => (deleting.onsuccess = resolve));
    const opening = indexedDB.open('earshot', version);
    opening.onupgradeneeded = () => {
      for (const { name, keyPath, autoIncrement, indexes, rows, keys } of stores) {
        const store = opening.result.createObjectStore(name, { keyPath, autoIncrement });
        for (const { name: index, keyPath: path, ...options } of indexes)
          store.createIndex(index, path, options);
        rows.forEach((row, at) => (keyPath === null ? store.put(row, keys[at]) : store.put(row)));
      }
    };
    await new Promise((resolve, reject) => {
      opening.onsuccess = resolve;
      opening.onerror = () => reject(opening.error);
    });
    opening.result.close();
  }, JSON.stringify(raw));
}

/** The version of the extension's database as IndexedDB counts it. */
export const versionIn = (bare: Page) =>
  bare.evaluate(async () => (await indexedDB.databases()).find(({ name }) => name === 'earshot')?.version);
