import { captureSchema, type Capture } from '@/lib/feedback/capture';
import { byCapture, type HistoryEvent, type Told } from '@/lib/feedback/captures/history';
import { changed, event, unchanged, type Act, type Triage } from '@/lib/feedback/captures/triage';
import { database, opened } from '../store/database';
import { idsMergedInto } from '../store/found';
import { drop, forgetEvents, keep, note, recording } from '../store/ledger';
import { withdraw } from '../store/outbox';

/**
 * Changes fields of captures, all in one act with its history. What is merged into a capture goes the way it goes. Resolves to how many captures changed; throws `NotSaved`.
 */
export function change(
  ids: readonly string[],
  fields: (capture: Capture) => Partial<Triage>,
  act: Act,
): Promise<number> {
  return recording(async () => {
    const captures = await whole(ids);
    const { next, events } = changedBy(captures, fields, act);
    const moving = new Set(events.filter(({ what }) => what === 'status').map((one) => one.capture));
    const leaders = new Map(next.filter(({ id }) => moving.has(id)).map((one) => [one.id, one]));
    const named = new Set(ids);
    const below = await idsMergedInto([...leaders.keys()]);
    const followers = await whole(below.filter((id) => !named.has(id)));
    const following = changedBy(followers, (follower) => wayOf(leaders.get(follower.mergedInto ?? '')), act);
    await keep([...next, ...following.next]);
    await note([...events, ...following.events]);
    return next.length + following.next.length;
  });
}

/** Notes that the author of each of these was told what came of it. */
export function tell(ids: readonly string[], told: Told, act: Act): Promise<void> {
  return recording(async () => {
    const captures = await whole(ids);
    const fields = (capture: Capture): Partial<Triage> => ({
      status: 'told',
      outcome: capture.outcome ?? 'answered',
      answered: capture.answered ?? { by: 'us', at: act.at, permalink: told.permalink },
    });
    const { next, events } = changedBy(captures, fields, act);
    await keep(next);
    await note([
      ...events,
      ...captures.map(({ id }) => ({ capture: id, what: 'told', from: null, to: told, ...event(act) })),
    ]);
  });
}

/**
 * Takes back an act: fields that nobody changed since are as before, what was deleted is back, what came or came back waits in the trash, and
 * the history does not know of it any more. A message that has not left yet does not leave. `now` is when.
 */
export function undo(act: string, now: number): Promise<void> {
  return recording(async () => {
    const ofAct = database.events.where({ change: act });
    const [numbers, inOrder] = await Promise.all([ofAct.primaryKeys(), ofAct.toArray()]);
    const events = inOrder.toReversed();
    const histories = byCapture(events);
    const those = (...what: readonly string[]) =>
      [...histories].filter(([, all]) => all.some((one) => what.includes(one.what))).map(([id]) => id);
    const deleted = (await database.trash.bulkGet(those('deleted'))).filter((one) => one !== undefined);
    const came = await whole(those('captured', 'restored'));
    const going = new Set(came.map(({ id }) => id));
    const stayed = await whole([...histories.keys()].filter((id) => !going.has(id)));
    await database.trash.bulkDelete(deleted.map(({ id }) => id));
    await keep([
      ...deleted.map((capture) => ({ ...capture, deletedAt: null })),
      ...stayed.map((capture) => unchanged(capture, histories.get(capture.id) ?? [])),
    ]);
    await database.trash.bulkPut(came.map((capture) => ({ ...capture, deletedAt: now })));
    await drop([...going]);
    for (const [target, captures] of givenIn(events)) await withdraw(captures, target);
    await forgetEvents(numbers);
  });
}

/** What was handed off, by its target. */
function givenIn(events: readonly HistoryEvent[]): Map<string, Set<string>> {
  const given = new Map<string, Set<string>>();
  for (const { capture, what, to, at } of events) {
    const out = what === 'handedOff' ? captureSchema.shape.handedOff.safeParse(to).data : null;
    // What was only changed later, such as its link, was handed off at another time.
    if (out?.at === at) given.set(out.target, (given.get(out.target) ?? new Set()).add(capture));
  }
  return given;
}

/** Everything that happened to a capture, the first thing first. For a live query: nothing is waited for before it reads. */
export async function historyOf(capture: string): Promise<HistoryEvent[]> {
  return database.events.where({ capture }).toArray();
}

/** What was told to whom, the latest first. */
export async function toldSince(from: number): Promise<HistoryEvent[]> {
  await opened();
  return (
    await database.events.where('[what+at]').between(['told', from], ['told', Infinity]).toArray()
  ).toReversed();
}

async function whole(ids: readonly string[]): Promise<Capture[]> {
  return (await database.captures.bulkGet([...ids])).filter((capture) => capture !== undefined);
}

/** What a merged capture takes over from the one it is merged into. */
function wayOf(leader: Capture | undefined): Partial<Triage> {
  return leader ? { status: leader.status, reason: leader.reason } : {};
}

function changedBy(captures: readonly Capture[], fields: (capture: Capture) => Partial<Triage>, act: Act) {
  const all = captures.map((capture) => changed(capture, fields(capture), act));
  const differing = all.filter(({ events }) => events.length > 0);
  return { next: differing.map(({ capture }) => capture), events: differing.flatMap(({ events }) => events) };
}
