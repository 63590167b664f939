import type { Capture, Captured, SeenPost } from '@/lib/feedback/capture';
import { filed, type Desks } from '@/lib/feedback/captures/file-by-rule';
import { event, isUntouched, untouched, type Act } from '@/lib/feedback/captures/triage';
import type { Kind } from '@/lib/feedback/sorting/kind';
import { sort, type Sorted } from '@/lib/feedback/sorting/sort';
import type { Identity } from '@/lib/profile/identity';
import { change } from './changes';
import { database, opened } from '../store/database';
import { idsMergedInto } from '../store/found';
import { keepingUp } from '../store/keeping-up';
import { drop, keep, note, recording } from '../store/ledger';
import { taughtHere } from './taught';

/** Who captures, for which brand, and when. */
interface Occasion {
  identity: Identity | null;
  brand: string | null;
  now: number;
  /** What a person said it is, where one did. */
  kind?: Kind | undefined;
  /** The act that it is a part of; without one it is an act of its own, of somebody here. */
  act?: Act;
  /** What our rules file it by; without them nothing is filed by itself. */
  desks?: Desks;
}

interface Added {
  outcome: 'saved' | 'known';
  capture: Capture;
}

/** A post as a page can ask about it: `site:native id`, and author and words hashed. */
export type Resemblance = Pick<SeenPost, 'id' | 'likeness'>;

/** How long what was deleted can be brought back. */
export const trashMs = 30 * 24 * 60 * 60 * 1000;

/**
 * Keeps a post, in one transaction that is on the disk when this resolves. One with the same id, or of the same site and likeness, is
 * the same post: it stays as it is and comes back as known. A deleted one comes back as saved, with what was made of it. Throws `NotSaved`.
 */
export function addCapture(seen: Captured, occasion: Occasion): Promise<Added> {
  return recording(async () => {
    const kept = await findIn(database.captures, seen);
    if (kept) return { outcome: 'known', capture: kept };
    const deleted = await findIn(database.trash, seen);
    const made: Capture = {
      ...fresh(seen, occasion, await guessOf(seen)),
      ...(deleted && madeOf(deleted)),
      ...(occasion.kind && { kind: occasion.kind, kindBy: 'person' }),
    };
    const act = occasion.act ?? byPerson(occasion.now);
    const { capture, events } = occasion.desks
      ? filed(made, [], act, occasion.desks)
      : { capture: made, events: [] };
    await keep([capture]);
    if (deleted) await database.trash.delete(deleted.id);
    await note([happened(capture.id, 'captured', act), ...events]);
    return { outcome: 'saved', capture };
  });
}

/**
 * Takes back a capture just made. One to which nobody has done anything is forgotten; any other waits in the trash with what somebody wrote to it,
 * as if it were deleted.
 */
export function undoCapture(id: string, now: number): Promise<void> {
  return recording(async () => {
    const capture = await database.captures.get(id);
    if (!capture) return;
    const history = await database.events.where({ capture: id }).toArray();
    const leads = (await idsMergedInto([id])).length > 0;
    if (leads || !isUntouched(capture, history)) return removeCaptures([id], byPerson(now));
    await drop([id]);
    await database.events.where({ capture: id }).delete();
  });
}

/** What is kept of a post; undefined where nothing is. */
export async function keptAs(post: Resemblance): Promise<Capture | undefined> {
  await opened();
  return findIn(database.captures, post);
}

/** Which of these posts are kept, in their order. */
export async function knownCaptures(posts: readonly Resemblance[]): Promise<boolean[]> {
  await opened();
  return database.transaction('r', database.captures, () =>
    Promise.all(posts.map(async (post) => (await findIn(database.captures, post)) !== undefined)),
  );
}

/** What we say to ourselves about a capture. It stands in no history: it is written letter by letter. */
export const changeNote = keepingUp((id: string, words: string) =>
  recording(async () => {
    const capture = await database.captures.get(id);
    if (capture) await keep([{ ...capture, note: words }]);
  }),
);

/**
 * Deletes captures as one act; what has been in the trash for 30 days is forgotten for good. What was merged into one of them stands for
 * itself again. Undone by `undo`.
 */
export function removeCaptures(ids: readonly string[], act: Act): Promise<void> {
  return recording(async () => {
    await emptyTrash(act.at - trashMs);
    const named = new Set(ids);
    const below = await idsMergedInto(ids);
    await change(
      below.filter((id) => !named.has(id)),
      () => ({ mergedInto: null }),
      act,
    );
    const captures = (await database.captures.bulkGet([...ids])).filter((capture) => capture !== undefined);
    await database.trash.bulkPut(captures.map((capture) => ({ ...capture, deletedAt: act.at })));
    await drop(captures.map(({ id }) => id));
    await note(captures.map(({ id }) => happened(id, 'deleted', act)));
  });
}

/** Brings deleted captures back as they were. One that was captured again since is back already. */
export function restoreCaptures(ids: readonly string[], act: Act): Promise<void> {
  return recording(async () => {
    const captures = (await database.trash.bulkGet([...ids])).filter((capture) => capture !== undefined);
    await database.trash.bulkDelete(captures.map(({ id }) => id));
    await keep(captures.map((capture) => ({ ...capture, deletedAt: null })));
    await note(captures.map(({ id }) => happened(id, 'restored', act)));
  });
}

/** The captures of these ids, in their order; one that has gone since is left out. */
export async function capturesOf(ids: readonly string[]): Promise<Capture[]> {
  return (await database.captures.bulkGet([...ids])).filter((capture) => capture !== undefined);
}

/** An act of somebody here, now, that is undone as a whole. */
export const byPerson = (at: number, why?: string): Act => ({
  change: crypto.randomUUID(),
  at,
  by: 'person',
  why,
});

function happened(capture: string, what: 'captured' | 'deleted' | 'restored', act: Act) {
  return { capture, what, from: null, to: null, ...event(act) };
}

async function emptyTrash(before: number): Promise<void> {
  const gone = await database.trash.where('deletedAt').below(before).primaryKeys();
  await database.trash.bulkDelete(gone);
  await database.events.where('capture').anyOf(gone).delete();
}

/** The capture of the same post in a table: that of its id, or of its site and likeness. */
export async function findIn(
  table: typeof database.captures,
  post: Resemblance,
): Promise<Capture | undefined> {
  const site = post.id.slice(0, post.id.indexOf(':'));
  return (
    (await table.get(post.id)) ?? (await table.where('[site+likeness]').equals([site, post.likeness]).first())
  );
}

/** What the words seem to be. Only a guess that is unsure asks what people here have `taught`. */
export async function guessOf({ text, answers }: Captured, taught = taughtHere): Promise<Sorted> {
  const asked = answers && { question: answers.text };
  const guess = sort(text, asked);
  return guess.unsure ? sort(text, asked, null, await taught()) : guess;
}

/** A capture to which nobody has done anything yet, with what it seems to be. */
export function fresh(
  seen: Captured,
  { identity, brand, now }: Occasion,
  { kind, second, sentiment, unsure }: Sorted,
): Capture {
  return {
    ...seen,
    capturedAt: now,
    identity,
    brand,
    kind,
    kindBy: 'guess',
    second,
    sentiment,
    unsure,
    ...untouched(now),
  };
}

/** What a person made of a capture, which a second capture of the same words must not lose. */
function madeOf(deleted: Capture): Partial<Capture> {
  const { kind, kindBy, note, summary, areas, department, text, images, answers, redacted } = deleted;
  return {
    note,
    summary,
    areas,
    department,
    ...(kindBy === 'person' && { kind, kindBy }),
    // What was blacked out of a post stays so when the post is captured again.
    ...(redacted && { text, images, answers, redacted }),
  };
}
