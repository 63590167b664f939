import type { Table } from 'dexie';
import type { Delivery, DeliveryState } from '@/lib/handoff/delivery';
import { saving } from './not-saved';

/**
 * Messages on their way out and those that went, in a table with the indexes `key, [state+next], *captures`. Whatever keeps a write from the
 * disk surfaces as `NotSaved`.
 */
export const outboxIn = (table: Table<Delivery, string>) => ({
  /** Keeps a message unless one of its key is kept already; resolves to the one that is. */
  add: (delivery: Delivery): Promise<Delivery> =>
    saving(() =>
      table.db.transaction('rw', table, async () => {
        const kept = await table.get(delivery.key);
        if (!kept) await table.add(delivery);
        return kept ?? delivery;
      }),
    ),

  /** Those in a state, the one whose time comes first in front. */
  inState: async (state: DeliveryState): Promise<Delivery[]> =>
    table.where('[state+next]').between([state, -Infinity], [state, Infinity]).toArray(),

  /** Those about a capture, wherever they stand. */
  about: async (capture: string): Promise<Delivery[]> => table.where('captures').equals(capture).toArray(),

  /** Changes a message in one transaction; null where it is gone or `change` gave null. */
  change: (key: string, change: (delivery: Delivery) => Delivery | null): Promise<Delivery | null> =>
    saving(() =>
      table.db.transaction('rw', table, async () => {
        const kept = await table.get(key);
        const changed = kept ? change(kept) : null;
        if (changed) await table.put(changed);
        return changed;
      }),
    ),
});
