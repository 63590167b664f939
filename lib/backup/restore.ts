import type { Table } from 'dexie';
import type { Capture } from '@/lib/feedback/capture';
import { byCapture, type HistoryEvent } from '@/lib/feedback/captures/history';
import { merged, type Clash } from '@/lib/feedback/captures/merge';
import type { Act } from '@/lib/feedback/captures/triage';
import { copyDatabase } from '@/lib/inbox/copies/copies';
import { database, opened, writing } from '@/lib/inbox/store/database';
import { fileAll } from '@/lib/inbox/store/file-anew';
import { keep } from '@/lib/inbox/store/ledger';
import type { Contents } from './format';

/** `merge` adds what a file holds to what is kept and joins what both hold; `replace` leaves nothing but the file. */
export type How = 'merge' | 'replace';

/** What a restore would do, or did: captures that are new here, the same here, joined of both, and taken away; and where both had decided. */
export interface Outcome {
  added: number;
  same: number;
  joined: number;
  removed: number;
  clashes: readonly Clash[];
}

interface Plan {
  outcome: Outcome;
  captures: Capture[];
  events: HistoryEvent[];
}

/** What a restore would do, without doing it. */
export async function previewRestore(contents: Contents, how: How): Promise<Outcome> {
  await opened();
  return (await planOf(contents, how)).outcome;
}

/**
 * Restores a backup in one transaction: all of it or nothing. Before that a copy of what is kept is made, which takes the restore back; its id comes
 * with the outcome, null where nothing was kept. Throws `NotSaved`.
 */
export async function restore(
  contents: Contents,
  how: How,
  act: Act,
): Promise<{ outcome: Outcome; before: number | null }> {
  const before = await copyDatabase(database.name, 'restore', act.at);
  const outcome = await writing(() =>
    database.transaction('rw', database.tables, async () => {
      const plan = await planOf(contents, how);
      if (how === 'replace') {
        const { captures, trash, events, posts, questions, replies } = database;
        await Promise.all([captures, trash, events, posts, questions, replies].map((table) => table.clear()));
        await captures.bulkAdd(plan.captures);
        await fileAll(database);
      } else await keep(plan.captures);
      await database.events.bulkAdd(plan.events);
      await putRest(contents);
      return plan.outcome;
    }),
  );
  return { outcome, before };
}

async function planOf(contents: Contents, how: How): Promise<Plan> {
  const theirCaptures = oneOfEach(contents.captures);
  const ids = theirCaptures.map(({ id }) => id);
  const theirEvents = byCapture(contents.events);
  if (how === 'replace') {
    const removed = await database.captures.count();
    return {
      outcome: { added: ids.length, same: 0, joined: 0, removed, clashes: [] },
      captures: theirCaptures,
      events: contents.events,
    };
  }
  const ours = await database.captures.bulkGet(ids);
  // What was deleted here stays in the trash; what a file brings of it is known already.
  const trashed = new Set((await database.trash.bulkGet(ids)).flatMap((one) => (one ? [one.id] : [])));
  const known = await database.events
    .where('capture')
    .anyOf([...theirEvents.keys()])
    .toArray();
  const ourEvents = byCapture(known);
  const outcome = { added: 0, same: 0, joined: 0, removed: 0, clashes: new Array<Clash>() };
  const captures: Capture[] = [];
  theirCaptures.forEach((theirs, at) => {
    const mine = ours[at];
    if (!mine) {
      if (trashed.has(theirs.id)) return;
      outcome.added += 1;
      captures.push(theirs);
      return;
    }
    const { capture, clashes } = merged(
      { capture: mine, events: ourEvents.get(theirs.id) ?? [] },
      { capture: theirs, events: theirEvents.get(theirs.id) ?? [] },
    );
    outcome.clashes.push(...clashes);
    if (JSON.stringify(capture) === JSON.stringify(mine)) outcome.same += 1;
    else {
      outcome.joined += 1;
      captures.push(capture);
    }
  });
  const told = new Set(known.map(nameOf));
  const events = contents.events.filter((event) => !told.has(nameOf(event)));
  return { outcome, captures, events };
}

/** What stands beside captures: of what both hold, ours stays, and what is kept is not in the trash too. */
async function putRest(contents: Contents): Promise<void> {
  const kept = await database.captures.bulkGet(contents.trash.map(({ id }) => id));
  await addMissing(
    database.trash,
    contents.trash.filter((_, at) => kept[at] === undefined),
  );
  await addMissing(database.posts, contents.posts);
  await addMissing(database.questions, contents.questions);
  await addMissing(database.replies, contents.replies);
}

async function addMissing<Row extends { id: string }>(table: Table<Row, string>, rows: Row[]): Promise<void> {
  const wanted = oneOfEach(rows);
  const kept = await table.bulkGet(wanted.map(({ id }) => id));
  await table.bulkAdd(wanted.filter((_, at) => kept[at] === undefined));
}

/** A file may hold an id twice; the last one counts. */
const oneOfEach = <Row extends { id: string }>(rows: readonly Row[]) => [
  ...new Map(rows.map((row) => [row.id, row])).values(),
];

const nameOf = ({ capture, change, what, at }: HistoryEvent) => JSON.stringify([capture, change, what, at]);
