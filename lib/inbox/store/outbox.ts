import { again, arrived, type Delivery, type DeliveryState } from '@/lib/handoff/delivery';
import { database, opened, writing } from './database';

/** Messages on their way and those that went. Whatever keeps a write from the disk surfaces as `NotSaved`. */
export const outbox = {
  /** Keeps a message unless one of its key is kept already; resolves to the one that is. */
  add: (delivery: Delivery): Promise<Delivery> =>
    writing(() =>
      database.transaction('rw', database.deliveries, async () => {
        const kept = await database.deliveries.get(delivery.key);
        if (!kept) await database.deliveries.add(delivery);
        return kept ?? delivery;
      }),
    ),

  /** Those in a state, the one whose time comes first in front. */
  async inState(state: DeliveryState): Promise<Delivery[]> {
    await opened();
    return inState(state).toArray();
  },

  /** Changes a message in one transaction; null where it is gone or `change` gave null. */
  change: (key: string, change: (delivery: Delivery) => Delivery | null): Promise<Delivery | null> =>
    writing(() =>
      database.transaction('rw', database.deliveries, async () => {
        const kept = await database.deliveries.get(key);
        const changed = kept ? change(kept) : null;
        if (changed) await database.deliveries.put(changed);
        return changed;
      }),
    ),
};

/** A person has it sent again; one that is on its way or arrived stays as it is. */
export const sendAgain = (key: string, now: number) => outbox.change(key, (kept) => again(kept, now));

/** A person has seen it there. */
export const foundArrived = (key: string, now: number) => outbox.change(key, (kept) => arrived(kept, now));

/** A person gives a message up that did not arrive, or may not have; what it was about can be handed off there anew. */
export const giveUp = (key: string): Promise<void> =>
  writing(() =>
    database.transaction('rw', database.deliveries, async () => {
      const kept = await database.deliveries.get(key);
      if (kept?.state === 'failed' || kept?.state === 'uncertain') await database.deliveries.delete(key);
    }),
  );

/** Takes back messages about any of these captures to a target that have not left. Only inside `recording`. */
export async function withdraw(captures: ReadonlySet<string>, target: string): Promise<void> {
  await inState('waiting')
    .and((delivery) => delivery.target === target && delivery.captures.some((id) => captures.has(id)))
    .delete();
}

// Live queries run these: what waits for anything but the database before it reads is not seen by them.

/** Messages about a capture, wherever they stand, the latest first. */
export async function deliveriesAbout(capture: string): Promise<Delivery[]> {
  return latestFirst(await database.deliveries.where('captures').equals(capture).toArray());
}

/** Every message there is, the latest first. */
export async function allDeliveries(): Promise<Delivery[]> {
  return latestFirst(await database.deliveries.toArray());
}

/** How many messages somebody has to look at: they failed, or nobody knows whether they arrived. */
export async function countStranded(): Promise<number> {
  const counts = await Promise.all((['failed', 'uncertain'] as const).map((state) => inState(state).count()));
  return counts.reduce((sum, count) => sum + count, 0);
}

const inState = (state: DeliveryState) =>
  database.deliveries.where('[state+next]').between([state, -Infinity], [state, Infinity]);

const latestFirst = (deliveries: readonly Delivery[]) =>
  deliveries.toSorted((one, other) => other.at - one.at);
