import type { Capture } from '../capture';
import type { HistoryEvent } from './history';
import { isOpen, type Status } from './status';

/** What can be changed of a capture: never the customer's words. */
export const triageFields = [
  'kind',
  'kindBy',
  'second',
  'status',
  'statusAt',
  'outcome',
  'reason',
  'areas',
  'department',
  'brand',
  'summary',
  'mergedInto',
  'theme',
  'snoozedUntil',
  'answered',
  'handedOff',
] as const;

export type Triage = Pick<Capture, (typeof triageFields)[number]>;
export type TriageField = keyof Triage;

/** What is made of a capture before anybody has looked at it: nothing, since `at`. */
export const untouched = (at: number) => ({
  status: 'new' as const,
  statusAt: at,
  outcome: null,
  reason: '',
  areas: [],
  department: null,
  summary: '',
  note: '',
  mergedInto: null,
  theme: null,
  snoozedUntil: null,
  answered: null,
  handedOff: null,
  redacted: false,
  deletedAt: null,
});

/** Whether nobody has done anything to a capture: by its history it came once, and our rules aside, it is as it came and nothing is written to it. */
export function isUntouched(capture: Capture, history: readonly HistoryEvent[]): boolean {
  const byRule = history.filter(({ by }) => by === 'rule');
  const others = history.filter(({ by }) => by !== 'rule');
  const unfiled = unchanged(capture, byRule.toReversed());
  const asItCame: Capture = { ...unfiled, ...untouched(capture.capturedAt), kindBy: 'guess' };
  return others.length === 1 && others[0]?.what === 'captured' && same(unfiled, asItCame);
}

/** When and by whom, and the act that a change belongs to. */
export interface Act {
  change: string;
  at: number;
  by: HistoryEvent['by'];
  why?: string | undefined;
}

export interface Changed {
  capture: Capture;
  /** One for each field that is another now. */
  events: HistoryEvent[];
}

/** A capture with these fields changed, and what its history says of that. What is as it was leaves no event. */
export function changed(capture: Capture, wanted: Partial<Triage>, act: Act): Changed {
  const fields = {
    ...wanted,
    ...(wanted.status && wayTo(wanted.status, capture, act)),
    ...(wanted.outcome && { outcome: wanted.outcome }),
    ...(wanted.reason !== undefined && { reason: wanted.reason }),
  };
  const differing = triageFields.filter(
    (field) => fields[field] !== undefined && !same(fields[field], capture[field]),
  );
  const next: Capture = {
    ...capture,
    ...Object.fromEntries(differing.map((field) => [field, fields[field]])),
  };
  return {
    capture: next,
    events: differing.map((field) => ({
      capture: capture.id,
      ...event(act),
      what: field,
      from: capture[field],
      to: fields[field] ?? null,
    })),
  };
}

/**
 * A capture before these events, which are the last first. A field that has changed since stays: what somebody did later is not undone.
 */
export function unchanged(capture: Capture, events: readonly HistoryEvent[]): Capture {
  return events.reduce((later, { what, from, to }) => {
    const field = triageFields.find((name) => name === what);
    if (field === undefined || !same(later[field], to)) return later;
    return { ...later, [field]: from };
  }, capture);
}

/** What a move brings with it: since when, and what came of it, which stays known once that is told. Words about one end are none about another. */
function wayTo(status: Status, capture: Capture, { at }: Act): Partial<Triage> {
  if (status === capture.status) return {};
  const outcome =
    status === 'shipped' || status === 'declined' ? status : isOpen(status) ? null : capture.outcome;
  return { statusAt: at, outcome, ...(outcome !== capture.outcome && { reason: '' }) };
}

/** The part of an event that tells of the act. */
export function event({ change, at, by, why }: Act): Pick<HistoryEvent, 'change' | 'at' | 'by' | 'why'> {
  return { change, at, by, ...(why !== undefined && { why }) };
}

const same = (one: unknown, other: unknown) => one === other || JSON.stringify(one) === JSON.stringify(other);
