import { Dexie } from 'dexie';
import { copyDatabase, openCopy } from './copies';
import { database, latestVersion, openAsItIs, opened, refuseNewer, writing } from '../store/database';
import { epochTerm } from '../store/filing';
import { beginEpoch } from '../store/ledger';
import { writeRaw, type RawDatabase } from '../store/raw';

/**
 * Makes the inbox what it was when a copy was made, keeping a copy of what it is now. One of this version is put in place in a single
 * transaction; an older one, or any where the inbox does not open, is written as it was and updated like any inbox of its time. Resolves to the id of
 * the copy that takes this back, null where there was nothing to copy or nothing could be read; false where the copy has gone.
 */
export async function restoreCopy(id: number, now: number): Promise<number | null | false> {
  const raw = await openCopy(id);
  if (!raw) return false;
  refuseNewer(raw.version);
  const opens = await opened().then(
    () => true,
    () => false,
  );
  const before = await copyDatabase(database.name, 'restore', now).catch((error: unknown) => {
    // Of what neither opens nor can be read nothing is left to take back.
    if (opens) throw error;
    return null;
  });
  await (opens && raw.version === latestVersion * 10 ? refill(raw) : rebuild(raw));
  return before;
}

/** Empties the inbox for good, as the last way out of one that cannot be opened. Copies stay. */
export async function resetInbox(): Promise<void> {
  database.close();
  await Dexie.delete(database.name);
  await openAsItIs();
}

function refill({ stores }: RawDatabase): Promise<void> {
  return writing(() =>
    database.transaction('rw', database.tables, async () => {
      const epoch = (await database.counters.get(epochTerm))?.count ?? 0;
      for (const { name, keyPath, rows, keys } of stores) {
        // What has gone out since would go out again.
        if (name === database.deliveries.name) continue;
        const table = database.table<unknown, number>(name);
        await table.clear();
        await (keyPath === null ? table.bulkAdd(rows, keys.filter(isKey)) : table.bulkAdd(rows));
      }
      await beginEpoch(epoch);
    }),
  );
}

async function rebuild(raw: RawDatabase): Promise<void> {
  database.close();
  await Dexie.delete(database.name);
  await writeRaw(database.name, raw);
  await openAsItIs();
}

/** Events are numbered; no other table of ours has keys beside its rows. */
const isKey = (key: IDBValidKey) => typeof key === 'number';
