import { Dexie } from 'dexie';
import { database } from '@/lib/inbox/store/database';
import type { TableName } from './format';
import type { Rows } from './write';

const atOnce = 500;

/** How far a backup is: rows written, of how many. */
export interface Progress {
  done: number;
  of: number;
}

/**
 * What the database keeps, some rows at a time. Each piece is read in a transaction of its own: a row that changes meanwhile is written as it was
 * before or as it is after, never twice. Stops with the signal's reason when that aborts.
 */
export function keptRows(onProgress: (progress: Progress) => void, of: number, signal: AbortSignal): Rows {
  let done = 0;
  return async function* (name: TableName) {
    const table = database.table<unknown, unknown>(name);
    let after: unknown = Dexie.minKey;
    for (;;) {
      signal.throwIfAborted();
      const keys = await table.where(':id').above(after).limit(atOnce).primaryKeys();
      const rows = (await table.bulkGet(keys)).filter((row) => row !== undefined);
      if (rows.length > 0) yield rows;
      done += rows.length;
      onProgress({ done, of });
      if (keys.length < atOnce) return;
      after = keys.at(-1);
    }
  };
}

/** How many rows a backup of everything has. */
export async function countRows(names: readonly TableName[]): Promise<number> {
  const counts = await Promise.all(names.map((name) => database.table(name).count()));
  return counts.reduce((sum, count) => sum + count, 0);
}
