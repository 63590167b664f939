import {
  abandoned,
  claimed,
  settled,
  type Delivery,
  type DeliveryState,
  type DeliveryTrouble,
} from '@/lib/handoff/delivery';
import { post, type Wire } from './webhook';

/** Where messages are kept until they have arrived, and that they have. */
export interface Outbox {
  /** Keeps a message unless one of its key is kept already; resolves to the one that is. */
  add: (delivery: Delivery) => Promise<Delivery>;
  /** Those in a state, the one whose time comes first in front. */
  inState: (state: DeliveryState) => Promise<Delivery[]>;
  /**
   * Reads a message, changes it and writes it, all in one transaction, and resolves once that is on the disk: to what was written, or to null
   * where it is gone or `change` gave null.
   */
  change: (key: string, change: (delivery: Delivery) => Delivery | null) => Promise<Delivery | null>;
}

/** Where the messages to a target go, or why they cannot. */
export type Where = { address: string } | { trouble: DeliveryTrouble };

export interface Desk extends Wire {
  outbox: Outbox;
  whereIs: (target: string) => Promise<Where>;
  online: () => boolean;
}

const offlineMs = 5 * 60_000;

/**
 * Sends what is due, one after another, and resolves to when to come back; null where nothing waits. It must run alone: a message found half
 * sent is taken for one whose sender is gone. A message is marked before it goes out, so that none goes out twice by itself, whatever ends
 * this in the middle.
 */
export async function deliverDue(desk: Desk): Promise<number | null> {
  const { outbox, now } = desk;
  for (const { key } of await outbox.inState('sending'))
    await outbox.change(key, (delivery) => abandoned(delivery, now()));

  const waiting = await outbox.inState('waiting');
  if (waiting.length > 0 && !desk.online()) return now() + offlineMs;
  for (const { key, target, next } of waiting) if (next <= now()) await deliver(desk, key, target);

  const [first] = await outbox.inState('waiting');
  return first?.next ?? null;
}

async function deliver(desk: Desk, key: string, target: string): Promise<void> {
  const { outbox, now } = desk;
  const where = await desk.whereIs(target);
  if ('trouble' in where) {
    const failed = { outcome: 'failed', trouble: where.trouble } as const;
    await outbox.change(key, (delivery) => claimed(delivery, now()) && settled(delivery, failed, now()));
    return;
  }
  const inHand = await outbox.change(key, (delivery) => claimed(delivery, now()));
  if (!inHand) return;
  const attempt = await post(desk, where.address, inHand.body);
  await outbox.change(key, (delivery) => settled(delivery, attempt, now()));
}
