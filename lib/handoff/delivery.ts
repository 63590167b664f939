/**
 * Where a message to a target stands. `sending` is written down before anything leaves the browser, so that one whose end was never heard of
 * is known to have no known end: it is `uncertain`, and only a person sends it again.
 */
const deliveryStates = ['waiting', 'sending', 'sent', 'failed', 'uncertain'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** What kept a message from being sent, or from being known to be sent. */
export const deliveryTroubles = [
  /** No answer in time. */
  'slow',
  'busy',
  /** The other side says that it failed. */
  'broken',
  'refused',
  /** It answered well, but not as Slack does. */
  'not-ok',
  /** No connection stood, or it broke off: a browser does not say which. */
  'unanswered',
  /** The browser was closed while it was sent. */
  'closed',
  /** The target is gone, or its webhook was never given here. */
  'no-address',
  /** The browser may not reach its address any more. */
  'not-allowed',
] as const;
export type DeliveryTroubleKind = (typeof deliveryTroubles)[number];

/** `said` are the other side's own words, where it had any. */
export interface DeliveryTrouble {
  kind: DeliveryTroubleKind;
  said: string;
}

/** A message to a target, from the moment somebody handed something off until it is known to have arrived. Times are milliseconds since 1970. */
export interface Delivery {
  /** Of what it is about and where it goes: the same thing goes to the same place once. */
  key: string;
  /** The target's id. */
  target: string;
  /** The ids of the captures it is about. */
  captures: readonly string[];
  /** As it goes out; empty once it was sent, since the words are kept with the captures. */
  body: string;
  state: DeliveryState;
  /** How often it was tried since somebody asked for it. */
  tries: number;
  /** When it may be tried next, while it waits. */
  next: number;
  trouble: DeliveryTrouble | null;
  /** When its state was last written down. */
  at: number;
}

/** What came of one attempt. `later`: it has not arrived, and may do so another time. `uncertain`: it may have arrived. */
export type Attempt =
  | { outcome: 'sent' }
  | { outcome: 'later'; trouble: DeliveryTrouble; notBefore: number | null }
  | { outcome: 'failed' | 'uncertain'; trouble: DeliveryTrouble };

/** A message that waits to be sent. */
export function delivery(captures: readonly string[], target: string, body: string, now: number): Delivery {
  const about = [...new Set(captures)].sort();
  return {
    key: JSON.stringify([target, ...about]),
    target,
    captures: about,
    body,
    state: 'waiting',
    tries: 0,
    next: now,
    trouble: null,
    at: now,
  };
}

/** The message taken in hand; null where that is not to be, because another hand was quicker or its time has not come. */
export function claimed(delivery: Delivery, now: number): Delivery | null {
  if (delivery.state !== 'waiting' || delivery.next > now) return null;
  return { ...delivery, state: 'sending', tries: delivery.tries + 1, at: now };
}

const firstWaitMs = 30_000;
const growth = 4;
/** The last wait is of eight and a half hours: a night, or a bad day of the other side's. */
const mostTries = 7;

/** The message after an attempt at sending it. */
export function settled(delivery: Delivery, attempt: Attempt, now: number): Delivery {
  if (attempt.outcome === 'sent') return { ...delivery, state: 'sent', body: '', trouble: null, at: now };
  const { trouble } = attempt;
  if (attempt.outcome !== 'later') return { ...delivery, state: attempt.outcome, trouble, at: now };
  if (delivery.tries >= mostTries) return { ...delivery, state: 'failed', trouble, at: now };
  const ours = now + firstWaitMs * growth ** Math.max(delivery.tries - 1, 0);
  return { ...delivery, state: 'waiting', next: Math.max(ours, attempt.notBefore ?? 0), trouble, at: now };
}

/** A message whose sender was gone before it had an answer; null where it had one. */
export function abandoned(delivery: Delivery, now: number): Delivery | null {
  if (delivery.state !== 'sending') return null;
  return { ...delivery, state: 'uncertain', trouble: { kind: 'closed', said: '' }, at: now };
}

/** The message sent again by a person, who has seen that it failed or may not have arrived; null where neither is so. */
export function again(delivery: Delivery, now: number): Delivery | null {
  if (delivery.state !== 'failed' && delivery.state !== 'uncertain') return null;
  return { ...delivery, state: 'waiting', tries: 0, next: now, at: now };
}

/** The message a person has found to have arrived; null where that was not in doubt. */
export function arrived(delivery: Delivery, now: number): Delivery | null {
  return delivery.state === 'uncertain' ? settled(delivery, { outcome: 'sent' }, now) : null;
}
