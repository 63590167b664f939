import type { Capture } from '../capture';
import { personOf } from '../people/person';
import { saidAt } from './said-at';
import { isOpen, isUndecided } from './status';

/** What a capture is found under, and the time by which it stands in the order there, in milliseconds since 1970. */
export type Term = [term: string, time: number];

/**
 * Every term that something looks captures up by; each costs about as much at every write as the capture itself, so there are no others. All stand by
 * when it was captured, except what waits: that stands by how long. `waits:` names the department that has to decide, and none where nobody has said which.
 */
export function termsOf(capture: Capture): Term[] {
  const { capturedAt, statusAt, kind, kindBy, status, department, areas } = capture;
  const captured = (term: string): Term => [term, capturedAt];
  const awake = capture.snoozedUntil === null;
  const apart = capture.mergedInto === null;
  const standing: Term[] = [
    ...(awake && apart && status === 'new' ? [captured('is:new')] : []),
    ...(awake && isUnanswered(capture) ? [['is:unanswered', saidAt(capture)] satisfies Term] : []),
    ...(apart && (status === 'handed-off' || status === 'planned')
      ? [['is:waiting', statusAt] satisfies Term]
      : []),
    ...(status === 'shipped' || status === 'declined' ? [['is:untold', statusAt] satisfies Term] : []),
    ...(awake ? [] : [captured('is:snoozed')]),
    ...(waitsForDecision(capture) ? [[`waits:${department ?? ''}`, saidAt(capture)] satisfies Term] : []),
  ];
  return [
    captured('all'),
    ...(kind === 'praise' ? [captured('kind:praise')] : []),
    ...(kindBy === 'person' ? [captured('by:person')] : []),
    ...(status === 'told' || status === 'declined' ? [captured(`status:${status}`)] : []),
    captured(`from:${personOf(capture)}`),
    ...[...new Set(areas.map((area) => area.toLowerCase()))].map((area) => captured(`area:${area}`)),
    ...(apart ? [] : [captured(`into:${capture.mergedInto}`)]),
    ...standing,
  ];
}

/** Said to us, and nobody has said anything to it yet, as far as we know. */
export function isUnanswered({
  kind,
  status,
  answered,
}: Pick<Capture, 'kind' | 'status' | 'answered'>): boolean {
  return answered === null && isOpen(status) && kind !== 'other';
}

type Waiting = Pick<Capture, 'status' | 'snoozedUntil' | 'mergedInto'>;

/** In sight, standing for itself, and nobody has said yet what will come of it. */
const waitsForDecision = ({ status, snoozedUntil, mergedInto }: Waiting): boolean =>
  snoozedUntil === null && mergedInto === null && isUndecided(status);

/** It waits for a decision, and nobody has said whose. */
export const isUnassigned = (capture: Waiting & Pick<Capture, 'department'>): boolean =>
  capture.department === null && waitsForDecision(capture);
