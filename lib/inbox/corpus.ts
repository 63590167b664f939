import type { Capture } from '@/lib/feedback/capture';
import { database } from './database';
import { revisionTerm } from './filing';

/** Every capture in memory, for what must read all words: loaded whole once, and from then on only what has changed. */
export interface Corpus {
  /** Brings it up to what is kept now. Resolves to which captures are other than before, the gone ones among them. */
  refresh: () => PromiseLike<readonly string[]>;
  captures: ReadonlyMap<string, Capture>;
}

export function makeCorpus(): Corpus {
  const captures = new Map<string, Capture>();
  let seen = 0;

  const refresh = () =>
    database.transaction('r', database.captures, database.filed, database.counters, async () => {
      const revision = (await database.counters.get(revisionTerm))?.count ?? 0;
      if (revision === seen) return [];
      const first = captures.size === 0;
      const changed = first ? [] : await database.filed.where('revision').above(seen).primaryKeys();
      const found = first ? await database.captures.toArray() : await database.captures.bulkGet(changed);
      for (const id of changed) captures.delete(id);
      for (const capture of found) if (capture) captures.set(capture.id, capture);
      seen = revision;
      return first ? [...captures.keys()] : changed;
    });
  return { refresh, captures };
}
