import type { Capture } from '@/lib/feedback/capture';
import type { HistoryEvent } from '@/lib/feedback/captures/history';
import { database, writing } from './database';
import { epochTerm, filedAs, growth, revisionTerm } from './filing';

/**
 * Runs what writes captures, in one transaction that is on the disk when this resolves. Reads and writes of captures, trash, events and
 * deliveries inside belong to it. Throws `NotSaved`.
 */
export function recording<T>(work: () => Promise<T>): Promise<T> {
  const { captures, trash, events, deliveries, filed, counters } = database;
  return writing(() =>
    database.transaction('rw', [captures, trash, events, deliveries, filed, counters], work),
  );
}

/** Keeps captures as they are now, new or changed, where lists and counts find them. Only inside `recording`. */
export async function keep(captures: readonly Capture[]): Promise<void> {
  const ids = captures.map(({ id }) => id);
  const before = await database.filed.bulkGet(ids);
  const revision = await nextRevision();
  const after = captures.map((capture) => filedAs(capture, revision));
  await database.captures.bulkPut([...captures]);
  await database.filed.bulkPut(after);
  await count(
    before.flatMap((filed) => filed?.terms ?? []),
    after.flatMap(({ terms }) => terms),
  );
}

/** Takes captures out of what is kept and out of lists and counts; that they went stays filed, for who has read them. Only inside `recording`. */
export async function drop(ids: readonly string[]): Promise<void> {
  const before = await database.filed.bulkGet([...ids]);
  const revision = await nextRevision();
  await database.captures.bulkDelete([...ids]);
  await database.filed.bulkPut(ids.map((id) => ({ id, terms: [], revision })));
  await count(
    before.flatMap((filed) => filed?.terms ?? []),
    [],
  );
}

/** Forgets that these were ever filed. Only inside a transaction that may write `filed` and `counters`. */
export async function unfile(ids: readonly string[]): Promise<void> {
  await database.filed.bulkDelete([...ids]);
  await beginEpoch((await database.counters.get(epochTerm))?.count ?? 0);
}

/** What was read before this is to be read anew, by whoever has it in memory. `last` is the epoch that ends. */
export async function beginEpoch(last: number): Promise<void> {
  await database.counters.put({ term: epochTerm, count: last + 1 });
}

/** Adds to the history. Only inside `recording`. */
export async function note(events: readonly HistoryEvent[]): Promise<void> {
  await database.events.bulkAdd([...events]);
}

/** Takes events out of the history, by their numbers in order. Those of one act follow each other, and what follows each other goes at once. Only inside `recording`. */
export async function forgetEvents(numbers: readonly number[]): Promise<void> {
  const runs: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run.last + 1 === number) run.last = number;
    else runs.push({ first: number, last: number });
  }
  await Promise.all(
    runs.map(({ first, last }) => database.events.where(':id').between(first, last, true, true).delete()),
  );
}

async function count(
  before: Parameters<typeof growth>[0],
  after: Parameters<typeof growth>[1],
): Promise<void> {
  const grown = growth(before, after);
  const terms = [...grown.keys()];
  const counters = await database.counters.bulkGet(terms);
  const next = terms.map((term, index) => ({
    term,
    count: (counters[index]?.count ?? 0) + (grown.get(term) ?? 0),
  }));
  await database.counters.bulkPut(next.filter((counter) => counter.count > 0));
  await database.counters.bulkDelete(next.filter((counter) => counter.count <= 0).map(({ term }) => term));
}

async function nextRevision(): Promise<number> {
  const revision = ((await database.counters.get(revisionTerm))?.count ?? 0) + 1;
  await database.counters.put({ term: revisionTerm, count: revision });
  return revision;
}
