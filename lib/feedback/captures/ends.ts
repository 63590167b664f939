import { cameTo } from '../people/addressees';
import type { Capture } from '../capture';

/** What some captures came to in one go, and what is said of it to everybody. */
export interface End {
  /** Stays the same while it is written about. */
  key: string;
  came: 'shipped' | 'declined' | null;
  /** What changed or why not; empty where nobody has written it. */
  reason: string;
  captures: readonly Capture[];
}

/**
 * These by what came of them, in their order: one end is what was merged together, was moved there in one act, or is given the same reason.
 * Whatever has a reason of its own stands apart, so that nobody reads what was written to another. What is open is one end of its own.
 */
export function endsOf(captures: readonly Capture[]): End[] {
  const byId = new Map(captures.map((capture) => [capture.id, capture]));
  const ends = new Map<string, End>();
  for (const capture of captures) {
    const came = cameTo(capture);
    const leader = byId.get(capture.mergedInto ?? '');
    const led = leader && cameTo(leader) === came ? leader : capture;
    const reason = came ? capture.reason || led.reason : '';
    const same = JSON.stringify([came, reason, came && reason === '' ? led.statusAt : null]);
    const end = ends.get(same);
    ends.set(same, {
      key: end?.key ?? capture.id,
      came,
      reason,
      captures: [...(end?.captures ?? []), capture],
    });
  }
  return [...ends.values()];
}
