import type { Capture } from '@/lib/feedback/capture';
import { database } from './database';
import { epochTerm, revisionTerm } from './filing';

/** Every capture in memory, for what must read all words: loaded whole once, and from then on only what has changed. */
export interface Corpus {
  /** Brings it up to what is kept now. Resolves to which captures are other than before, the gone ones among them. */
  refresh: () => PromiseLike<readonly string[]>;
  captures: ReadonlyMap<string, Capture>;
}

export function makeCorpus(): Corpus {
  const captures = new Map<string, Capture>();
  let seen = { revision: 0, epoch: -1 };

  const refresh = () =>
    database.transaction('r', database.captures, database.filed, database.counters, async () => {
      const [writes, epochs] = await database.counters.bulkGet([revisionTerm, epochTerm]);
      const now = { revision: writes?.count ?? 0, epoch: epochs?.count ?? 0 };
      if (now.revision === seen.revision && now.epoch === seen.epoch) return [];
      const whole = now.epoch !== seen.epoch;
      const changed = whole
        ? [...captures.keys()]
        : await database.filed.where('revision').above(seen.revision).primaryKeys();
      const found = whole ? await database.captures.toArray() : await database.captures.bulkGet(changed);
      for (const id of changed) captures.delete(id);
      for (const capture of found) if (capture) captures.set(capture.id, capture);
      seen = now;
      return whole ? [...new Set([...changed, ...captures.keys()])] : changed;
    });
  return { refresh, captures };
}
