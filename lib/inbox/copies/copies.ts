import { Dexie, type Table } from 'dexie';
import { readRaw, type RawDatabase } from '../store/raw';
import { committing } from '../store/torn-log';

/** Why a copy of everything was made. */
type Occasion = 'week' | 'update' | 'restore';

/** The same, said to people. */
export const occasions: Readonly<Record<Occasion, string>> = {
  week: 'Made by itself, once a week',
  update: 'Made before an update',
  restore: 'Made before a restore',
};

/** A copy of the whole database inside the browser, packed. */
export interface Copy {
  id: number;
  at: number;
  why: Occasion;
  /** JSON, compressed by gzip. Not a Blob: those are kept apart from the database, and private windows of Firefox refuse them. */
  packed: Uint8Array<ArrayBuffer>;
}

/** How many copies of an occasion are kept: an update or a restore may have to be taken back, and a week before the last may be the better one. */
const most: Record<Occasion, number> = { week: 2, update: 2, restore: 1 };

class Copies extends Dexie {
  declare readonly copies: Table<Copy, number, Omit<Copy, 'id'>>;

  constructor() {
    super('earshot-copies', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ copies: '++id, [why+at]' });
  }
}

const database = new Copies();

/** Keeps a copy of a database as it stands, packed, and lets go of the oldest beyond those kept. Null where there is nothing to copy. */
export async function copyDatabase(name: string, why: Occasion, at: number): Promise<number | null> {
  const raw = await readRaw(name);
  return raw && keepCopy(withoutMessages(raw), why, at);
}

/** A copy that is put back must not send a second time what was on its way when it was made. */
const withoutMessages = (raw: RawDatabase): RawDatabase => ({
  ...raw,
  stores: raw.stores.map((store) => (store.name === 'deliveries' ? { ...store, rows: [], keys: [] } : store)),
});

/** Every copy, the latest first. */
export async function listCopies(): Promise<Copy[]> {
  return (await database.copies.toArray()).toSorted((one, other) => other.at - one.at || other.id - one.id);
}

/** A copy unpacked; undefined where it has gone. */
export async function openCopy(id: number): Promise<RawDatabase | undefined> {
  const copy = await database.copies.get(id);
  return copy && unpacked(copy.packed);
}

/** Changes what every copy holds, as an erasure must. */
export async function rewriteCopies(change: (raw: RawDatabase) => RawDatabase): Promise<void> {
  for (const { id, packed } of await database.copies.toArray()) {
    const next = await pack(change(await unpacked(packed)));
    await committing(() => database.copies.update(id, { packed: next }));
  }
}

async function keepCopy(raw: RawDatabase, why: Occasion, at: number): Promise<number> {
  const packed = await pack(raw);
  return committing(() =>
    database.transaction('rw', database.copies, async () => {
      const id = await database.copies.add({ at, why, packed });
      const older = await database.copies
        .where('[why+at]')
        .between([why, Dexie.minKey], [why, Dexie.maxKey])
        .primaryKeys();
      await database.copies.bulkDelete(older.slice(0, -most[why]));
      return id;
    }),
  );
}

async function pack(raw: RawDatabase): Promise<Uint8Array<ArrayBuffer>> {
  const text = new Blob([JSON.stringify(raw)]);
  const packing = text.stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(packing).arrayBuffer());
}

async function unpacked(packed: Uint8Array<ArrayBuffer>): Promise<RawDatabase> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).json() as Promise<RawDatabase>;
}
