import { Dexie, type Collection } from 'dexie';
import type { Capture, SeenPost } from '@/lib/feedback/capture';
import type { Kind } from '@/lib/feedback/kind';
import { sort } from '@/lib/feedback/sort';
import type { Status } from '@/lib/feedback/status';
import type { Identity } from '@/lib/profile/identity';
import { database, opened, writing } from './database';

/** Who captures, for which brand, and when. */
export interface Occasion {
  identity: Identity | null;
  brand: string | null;
  now: number;
  /** What a person said it is, where one did. */
  kind?: Kind | undefined;
}

export interface Added {
  outcome: 'saved' | 'known';
  capture: Capture;
}

/** A post as a page can ask about it: `site:native id`, and author and words hashed. */
export type Resemblance = Pick<SeenPost, 'id' | 'likeness'>;

const trashMs = 30 * 24 * 60 * 60 * 1000;

/**
 * Keeps a post, in one transaction that is on the disk when this resolves. One with the same id, or of the same site and likeness, is
 * the same post: it stays as it is and comes back as known. A deleted one comes back as saved, with the note it had. Throws `NotSaved`.
 */
export function addCapture(seen: SeenPost, occasion: Occasion): Promise<Added> {
  return writing(() =>
    database.transaction('rw', database.captures, database.trash, async () => {
      const kept = await findIn(database.captures, seen);
      if (kept) return { outcome: 'known', capture: kept };
      const deleted = await findIn(database.trash, seen);
      const capture: Capture = {
        ...fresh(seen, occasion),
        ...(deleted && madeOf(deleted)),
        ...(occasion.kind && { kind: occasion.kind, kindBy: 'person' }),
      };
      await database.captures.add(capture);
      if (deleted) await database.trash.delete(deleted.id);
      return { outcome: 'saved', capture };
    }),
  );
}

/** Takes back a capture just made. One that nobody has touched is forgotten; what somebody wrote to it waits in the trash. */
export function undoCapture(id: string, now: number): Promise<void> {
  return writing(() =>
    database.transaction('rw', database.captures, database.trash, async () => {
      const capture = await database.captures.get(id);
      if (!capture) return;
      const untouched = capture.note === '' && capture.kindBy === 'guess' && capture.status === 'new';
      await database.captures.delete(id);
      if (!untouched) await database.trash.put({ ...capture, deletedAt: now });
    }),
  );
}

/** Which of these posts are kept, in their order. */
export async function knownCaptures(posts: readonly Resemblance[]): Promise<boolean[]> {
  await opened();
  return database.transaction('r', database.captures, () =>
    Promise.all(posts.map(async (post) => (await findIn(database.captures, post)) !== undefined)),
  );
}

/** A person says what the words are. */
export const changeKind = (id: string, kind: Kind, kindBy: Capture['kindBy'] = 'person') =>
  change(id, { kind, kindBy });
export const changeStatus = (id: string, status: Status) => change(id, { status });
export const changeNote = (id: string, note: string) => change(id, { note });

/** Deletes a capture; `restoreCapture` takes that back for 30 days, after which the next deletion forgets it for good. */
export function removeCapture(id: string, now: number): Promise<void> {
  return writing(() =>
    database.transaction('rw', database.captures, database.trash, async () => {
      const capture = await database.captures.get(id);
      await database.trash
        .where('deletedAt')
        .below(now - trashMs)
        .delete();
      if (!capture) return;
      await database.trash.put({ ...capture, deletedAt: now });
      await database.captures.delete(id);
    }),
  );
}

/** Brings a deleted capture back as it was. One that was captured again since is back already. */
export function restoreCapture(id: string): Promise<void> {
  return writing(() =>
    database.transaction('rw', database.captures, database.trash, async () => {
      const capture = await database.trash.get(id);
      if (!capture) return;
      await database.trash.delete(id);
      await database.captures.add({ ...capture, deletedAt: null });
    }),
  );
}

/** How many captures nobody has looked at yet, counted by the index alone. */
export async function countNew(): Promise<number> {
  await opened();
  return chosen({ kind: null, status: 'new' }).count();
}

/** Ids of captures, newest first, without reading a record. Null shows all. */
export async function captureIds(choice: { kind: Kind | null; status: Status | null }): Promise<string[]> {
  return (await chosen(choice).primaryKeys()).toReversed();
}

/** The captures of these ids, in their order; one that has gone since is left out. */
export async function capturesOf(ids: readonly string[]): Promise<Capture[]> {
  return (await database.captures.bulkGet([...ids])).filter((capture) => capture !== undefined);
}

/** Every capture chosen, newest first, whole: for search, which reads all words. */
export async function allCaptures(choice: { kind: Kind | null; status: Status | null }): Promise<Capture[]> {
  return (await chosen(choice).toArray()).toReversed();
}

/** Whether anything was captured at all, for a surface that must tell an empty inbox from an empty choice. */
export async function anyCapture(): Promise<boolean> {
  return (await database.captures.limit(1).count()) > 0;
}

function change(id: string, fields: Partial<Pick<Capture, 'kind' | 'kindBy' | 'status' | 'note'>>) {
  return writing(async () => {
    await database.captures.update(id, fields);
  });
}

/** By a range of the one index that holds both, so that a page and a count cost the same however many there are. */
function chosen({ kind, status }: { kind: Kind | null; status: Status | null }): Collection<Capture, string> {
  const { minKey, maxKey } = Dexie;
  const { captures } = database;
  if (kind && status) {
    return captures.where('[kind+status+capturedAt]').between([kind, status, minKey], [kind, status, maxKey]);
  }
  if (kind) return captures.where('[kind+capturedAt]').between([kind, minKey], [kind, maxKey]);
  if (status) return captures.where('[status+capturedAt]').between([status, minKey], [status, maxKey]);
  return captures.orderBy('capturedAt');
}

async function findIn(table: typeof database.captures, post: Resemblance): Promise<Capture | undefined> {
  const site = post.id.slice(0, post.id.indexOf(':'));
  return (
    (await table.get(post.id)) ?? (await table.where('[site+likeness]').equals([site, post.likeness]).first())
  );
}

function fresh(seen: SeenPost, { identity, brand, now }: Occasion): Capture {
  const asked = seen.answers && { question: seen.answers.text };
  const { kind, second, sentiment, unsure } = sort(seen.text, asked);
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
    status: 'new',
    note: '',
    deletedAt: null,
  };
}

/** What a person made of a capture, which a second capture of the same words must not lose. */
function madeOf({ note, kind, kindBy }: Capture): Partial<Capture> {
  return kindBy === 'person' ? { note, kind, kindBy } : { note };
}
