import type { Capture } from '../capture';
import type { HistoryEvent } from './history';
import type { TriageField } from './triage';

/** A capture with what happened to it. */
interface Kept {
  capture: Capture;
  events: readonly HistoryEvent[];
}

/** Two people decided differently about one capture. Both values are known; `taken` says which one stands. */
export interface Clash {
  capture: string;
  what: TriageField | 'note';
  ours: unknown;
  theirs: unknown;
  taken: 'ours' | 'theirs' | 'both';
}

/** Fields that mean something only together, by the one that people change. */
const together: readonly (readonly [TriageField, ...TriageField[]])[] = [
  ['status', 'statusAt', 'outcome', 'reason'],
  ['kind', 'kindBy', 'second'],
  ['areas'],
  ['department'],
  ['brand'],
  ['summary'],
  ['mergedInto'],
  ['theme'],
  ['snoozedUntil'],
  ['answered'],
  ['handedOff'],
];

/**
 * One capture of two that were worked on apart. Of each decision the later one stands, by the two histories; where only one side decided, that
 * does. The words are ours, blacked out where either side did so. Notes of both are kept.
 */
export function merged(ours: Kept, theirs: Kept): { capture: Capture; clashes: Clash[] } {
  const clashes: Clash[] = [];
  let capture = ours.capture;
  for (const [field, ...others] of together) {
    const mine = ours.capture[field];
    const other = theirs.capture[field];
    if (JSON.stringify(mine) === JSON.stringify(other)) continue;
    const last = { ours: lastOf(ours, field), theirs: lastOf(theirs, field) };
    const taken = laterOf(last.ours, last.theirs);
    // What the other side went on from is no decision against it.
    const apart =
      last.ours !== undefined &&
      last.theirs !== undefined &&
      !knows(ours, last.theirs) &&
      !knows(theirs, last.ours);
    if (apart) clashes.push({ capture: capture.id, what: field, ours: mine, theirs: other, taken });
    const wins = knows(ours, last.theirs) ? 'ours' : knows(theirs, last.ours) ? 'theirs' : taken;
    if (wins === 'theirs') {
      const fields = [field, ...others].map((name) => [name, theirs.capture[name]]);
      capture = { ...capture, ...Object.fromEntries(fields) };
    }
  }
  const { note, clash } = notes(ours.capture, theirs.capture);
  if (clash) clashes.push(clash);
  const { text, images, answers, redacted } =
    theirs.capture.redacted && !capture.redacted ? theirs.capture : capture;
  return { capture: { ...capture, note, text, images, answers, redacted }, clashes };
}

const lastOf = ({ events }: Kept, field: TriageField) => events.findLast(({ what }) => what === field);

function laterOf(ours: HistoryEvent | undefined, theirs: HistoryEvent | undefined): 'ours' | 'theirs' {
  return (theirs?.at ?? -Infinity) > (ours?.at ?? -Infinity) ? 'theirs' : 'ours';
}

const knows = ({ events }: Kept, event: HistoryEvent | undefined) =>
  event !== undefined && events.some(({ change, what }) => change === event.change && what === event.what);

function notes(ours: Capture, theirs: Capture): { note: string; clash?: Clash } {
  if (theirs.note === '' || ours.note.includes(theirs.note)) return { note: ours.note };
  if (ours.note === '' || theirs.note.includes(ours.note)) return { note: theirs.note };
  return {
    note: `${ours.note}\n\n${theirs.note}`,
    clash: { capture: ours.id, what: 'note', ours: ours.note, theirs: theirs.note, taken: 'both' },
  };
}
