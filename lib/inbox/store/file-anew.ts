import type { Dexie, Table } from 'dexie';
import type { Capture } from '@/lib/feedback/capture';
import { epochTerm, filedAs, growth, revisionTerm, type Counter, type Filed } from './filing';

/** Grows by one whenever `termsOf` files captures otherwise. */
const rules = 3;
const rulesTerm = 'rules';
const atOnce = 1_000;

type Store = Dexie & {
  readonly captures: Table<Capture, string>;
  readonly filed: Table<Filed, string>;
  readonly counters: Table<Counter, string>;
};

/** Files and counts every capture again where that was last done by other rules than these, as after an upgrade. */
export async function fileAnew(database: Store): Promise<void> {
  const { captures, filed, counters } = database;
  const current = async () => (await counters.get(rulesTerm))?.count === rules;
  if (await current()) return;
  await database.transaction('rw', captures, filed, counters, async () => {
    // Another page may have done it while this one waited for the transaction.
    if (!(await current())) await fileAll(database);
  });
}

/** Files and counts every capture again, for whom so many are others that each by itself would take too long. Only inside a transaction that may write what is filed. */
export async function fileAll({ captures, filed, counters }: Store): Promise<void> {
  const [last, epoch] = await counters.bulkGet([revisionTerm, epochTerm]);
  const revision = (last?.count ?? 0) + 1;
  await Promise.all([filed.clear(), counters.clear()]);
  const counts = new Map<string, number>();
  for (let last = ''; ;) {
    const some = await captures.where('id').above(last).limit(atOnce).toArray();
    const rows = some.map((capture) => filedAs(capture, revision));
    await filed.bulkAdd(rows);
    for (const [term, by] of growth(
      [],
      rows.flatMap(({ terms }) => terms),
    ))
      counts.set(term, (counts.get(term) ?? 0) + by);
    if (some.length < atOnce) break;
    last = some.at(-1)?.id ?? last;
  }
  await counters.bulkAdd([...counts].map(([term, count]) => ({ term, count })));
  await counters.bulkAdd([
    { term: revisionTerm, count: revision },
    { term: epochTerm, count: (epoch?.count ?? 0) + 1 },
    { term: rulesTerm, count: rules },
  ]);
}
