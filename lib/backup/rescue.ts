import { readRaw } from '@/lib/inbox/store/raw';
import { tableNames, type TableName } from './format';
import { backupText } from './write';

interface Rescued {
  /** A backup like any other, restored like any other. */
  pieces: string[];
  rows: number;
  /** Names of what could not be read to its end. */
  lost: string[];
}

/** All that can be read of a database that does not open, whichever version wrote it. Null where there is none; throws where nothing can be read. */
export async function rescue(name: string, settings: unknown, now: number): Promise<Rescued | null> {
  const raw = await readRaw(name);
  if (!raw) return null;
  const kept = new Map(raw.stores.map((store) => [store.name, store.rows]));
  const rows = async function* (table: TableName) {
    yield kept.get(table) ?? [];
  };
  const pieces: string[] = [];
  for await (const piece of backupText(rows, settings, now)) pieces.push(piece);
  const count = tableNames.reduce((sum, table) => sum + (kept.get(table)?.length ?? 0), 0);
  return { pieces, rows: count, lost: raw.lost };
}
