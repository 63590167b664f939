import { readFileSync } from 'node:fs';
import { z } from '@/lib/zod';

const rows = z.record(z.string(), z.array(z.looseObject({ id: z.optional(z.string()) })));

/** A few rows of each store, as a version kept them. */
export const sampleOf = (version: number) =>
  rows.parse(JSON.parse(readFileSync(new URL(`database-${version}.json`, import.meta.url), 'utf8')));

// As each version declared it, written out: what is in use may change.
const first = {
  captures:
    'id, capturedAt, [kind+capturedAt], [status+capturedAt], [kind+status+capturedAt], [site+likeness]',
  trash: 'id, deletedAt, [site+likeness]',
  posts: 'id, at, [brand+at]',
  views: 'surface',
};
const second = { ...first, posts: 'id, at, [brand+at], held' };
const fourth = {
  ...second,
  questions: 'id, [site+likeness]',
  replies: 'id, question, [question+likeness], capture',
};
const fifth = {
  ...fourth,
  captures: 'id, [site+likeness]',
  events: '++, capture, change, [what+at]',
  filed: 'id, *terms, revision',
  counters: 'term',
};
const sixth = { ...fifth, deliveries: 'key, [state+next], *captures' };
const versions = [first, second, second, fourth, fifth, sixth];

/** The stores of a version and their indexes, as Dexie is told them. */
export function storesOf(version: number): Record<string, string> {
  const stores = versions[version - 1];
  if (!stores) throw new Error(`there is no version ${version} of the database`);
  return stores;
}

/** The number of the last version. */
export const newest = versions.length;

/** Every version but the last, which nothing is to be done for. */
export const olderVersions = versions.slice(0, -1).map((_, at) => at + 1);
