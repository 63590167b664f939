import { database } from './database';
import { revisionTerm } from './filing';

// Live queries run these: what waits for anything but the database before it reads is not seen by them.

/** Ids of the captures under a term, in the order of its time, the earliest first, without reading a record. */
export const idsUnder = async (term: string): Promise<string[]> => under(term).primaryKeys();

/** The latest of them, or the earliest, from that end on: however many there are, only so many are read. */
export async function firstUnder(
  term: string,
  first: 'latest' | 'earliest',
  most: number,
): Promise<string[]> {
  const all = first === 'latest' ? under(term).reverse() : under(term);
  return all.limit(most).primaryKeys();
}

const under = (term: string) => database.filed.where('terms').between([term, -Infinity], [term, Infinity]);

/** How many captures stand under each of these terms, from counters that every write keeps: nothing is scanned. */
export async function countsOf(terms: readonly string[]): Promise<Record<string, number>> {
  const counters = await database.counters.bulkGet([...terms]);
  return Object.fromEntries(terms.map((term, index) => [term, counters[index]?.count ?? 0]));
}

/** Ids of the captures that are merged into any of these. */
export async function idsMergedInto(ids: readonly string[]): Promise<string[]> {
  const terms = ids.map((id) => `into:${id}`);
  const counts = await countsOf(terms);
  // Next to none has anything merged into it, and its counter says so.
  return (await Promise.all(terms.filter((term) => counts[term] !== 0).map(idsUnder))).flat();
}

/** How many captures nobody has looked at yet. */
export const countNew = async (): Promise<number> => (await countsOf(['is:new']))['is:new'] ?? 0;

/** The areas that any capture is about, in small letters, with how many are. */
export async function areasInUse(): Promise<{ area: string; count: number }[]> {
  const counters = await database.counters.where('term').startsWith('area:').toArray();
  return counters.map(({ term, count }) => ({ area: term.slice('area:'.length), count }));
}

/** How many writes there have been: grows whenever any capture is other than before. */
export const revision = async (): Promise<number> => (await countsOf([revisionTerm]))[revisionTerm] ?? 0;
