import type { Capture } from '../capture';
import { saidAt } from '../captures/said-at';
import { personOf } from './person';

/** Somebody we have something to say to, and the words of theirs that it is about. */
export interface Addressee {
  key: string;
  captures: readonly Capture[];
  /** The one it is said to. */
  at: Capture;
}

/**
 * Whom these are to be answered to, in their order. What came to the same end is told to each person once, at the latest of their words that can be
 * found; everything else is answered where it stands.
 */
export function addresseesOf(captures: readonly Capture[]): Addressee[] {
  const groups = new Map<string, Capture[]>();
  for (const capture of captures) {
    const key = keyOf(capture);
    groups.set(key, [...(groups.get(key) ?? []), capture]);
  }
  return [...groups].flatMap(([key, all]): Addressee[] => {
    const latest = all.toSorted((one, other) => saidAt(other) - saidAt(one));
    const at = latest.find(({ permalink }) => permalink !== null) ?? latest[0];
    return at ? [{ key, captures: all, at }] : [];
  });
}

/** Something came of it that its author is to be told, or was. */
export const cameTo = ({ outcome }: Pick<Capture, 'outcome'>): 'shipped' | 'declined' | null =>
  outcome === 'shipped' || outcome === 'declined' ? outcome : null;

function keyOf(capture: Capture): string {
  const came = cameTo(capture);
  return came === null ? capture.id : `${came} ${personOf(capture)}`;
}
