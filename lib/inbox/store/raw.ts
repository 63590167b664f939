/** A store of a database as IndexedDB itself describes it, with its rows as they stand and, where rows do not hold their keys, those. */
interface RawStore {
  name: string;
  keyPath: string | string[] | null;
  autoIncrement: boolean;
  indexes: { name: string; keyPath: string | string[]; unique: boolean; multiEntry: boolean }[];
  rows: unknown[];
  keys: IDBValidKey[];
}

/** A database as it stands, whichever version of Earshot wrote it. `lost` names stores that could not be read to their end. */
export interface RawDatabase {
  version: number;
  stores: RawStore[];
  lost: string[];
}

/** Reads a database without knowing its schema. Null where there is none; a store that fails is read as far as it goes. */
export async function readRaw(name: string): Promise<RawDatabase | null> {
  const database = await openRaw(name);
  if (!database) return null;
  try {
    const lost: string[] = [];
    const stores: RawStore[] = [];
    for (const store of database.objectStoreNames) stores.push(await readStore(database, store, lost));
    return { version: database.version, stores, lost };
  } finally {
    database.close();
  }
}

/** Makes a database that is exactly this one. It must not exist. */
export async function writeRaw(name: string, { version, stores }: RawDatabase): Promise<void> {
  const opening = indexedDB.open(name, version);
  opening.addEventListener('upgradeneeded', () => {
    for (const { name: store, keyPath, autoIncrement, indexes, rows, keys } of stores) {
      const made = opening.result.createObjectStore(store, { keyPath, autoIncrement });
      for (const { name: index, keyPath: path, ...options } of indexes)
        made.createIndex(index, path, options);
      rows.forEach((row, at) => (keyPath === null ? made.put(row, keys[at]) : made.put(row)));
    }
  });
  const database = await done(opening);
  database.close();
}

/** The version of a database, as IndexedDB counts; null where there is none. */
export async function versionOf(name: string): Promise<number | null> {
  return (await indexedDB.databases()).find((database) => database.name === name)?.version ?? null;
}

async function openRaw(name: string): Promise<IDBDatabase | null> {
  if ((await versionOf(name)) === null) return null;
  return done(indexedDB.open(name));
}

async function readStore(database: IDBDatabase, name: string, lost: string[]): Promise<RawStore> {
  const store = database.transaction(name).objectStore(name);
  const indexes = [...store.indexNames].map((index) => {
    const { keyPath, unique, multiEntry } = store.index(index);
    return { name: index, keyPath, unique, multiEntry };
  });
  const { keyPath, autoIncrement } = store;
  const rows: unknown[] = [];
  const keys: IDBValidKey[] = [];
  try {
    await each(store.openCursor(), (cursor) => {
      rows.push(cursor.value);
      if (keyPath === null) keys.push(cursor.primaryKey);
    });
  } catch {
    lost.push(name);
  }
  return { name, keyPath, autoIncrement, indexes, rows, keys };
}

function each(
  walking: IDBRequest<IDBCursorWithValue | null>,
  take: (cursor: IDBCursorWithValue) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    walking.addEventListener('error', () => reject(walking.error));
    walking.addEventListener('success', () => {
      const cursor = walking.result;
      if (!cursor) return resolve();
      take(cursor);
      cursor.continue();
    });
  });
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}
