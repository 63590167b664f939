import type { Captured } from '@/lib/feedback/capture';
import { filed, type Desks } from '@/lib/feedback/captures/file-by-rule';
import type { Kind } from '@/lib/feedback/sorting/kind';
import { sourceIds } from '@/lib/profile/source';
import { event, type Act, type Changed } from '@/lib/feedback/captures/triage';
import { findIn, fresh, guessOf } from './captures';
import { database, opened } from '../store/database';
import { keep, note, recording } from '../store/ledger';
import { taughtHere } from './taught';

/** Words that a file brings, with what it says of them. */
export interface Brought {
  post: Captured;
  /** Null leaves it to the guess. */
  kind: Kind | null;
  areas: string[];
}

const atOnce = 500;

/** How many of these are not kept yet, in the trash neither. */
export async function countUnknown(brought: readonly Brought[]): Promise<number> {
  await opened();
  return database.transaction('r', database.captures, database.trash, async () => {
    let count = 0;
    for (const { post } of brought) if (!(await isKnown(post))) count += 1;
    return count;
  });
}

/**
 * Keeps what a file brings, filed by our rules where it does not say itself, some at a time, as one act that `undo` takes back. What is kept already, or was deleted, stays as it is, so that a file
 * brings nothing twice. Stops where the signal aborts; what came until then stays. Resolves to how many came. Throws `NotSaved`.
 */
export async function bringIn(
  brought: readonly Brought[],
  act: Act,
  desks: Desks,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<number> {
  let came = 0;
  for (let at = 0; at < brought.length && !signal.aborted; at += atOnce) {
    came += await bringSome(brought.slice(at, at + atOnce), act, desks);
    onProgress(Math.min(at + atOnce, brought.length));
  }
  return came;
}

function bringSome(some: readonly Brought[], act: Act, desks: Desks): Promise<number> {
  return recording(async () => {
    const unknown = new Map<string, Changed>();
    let taught: ReturnType<typeof taughtHere> | undefined;
    const once = () => (taught ??= taughtHere());
    for (const { post, kind, areas } of some) {
      if (unknown.has(post.id) || (await isKnown(post))) continue;
      const capture = fresh(post, { identity: null, brand: null, now: act.at }, await guessOf(post, once));
      const said = { ...capture, areas, ...(kind && { kind, kindBy: 'person' as const }) };
      unknown.set(post.id, filed(said, [], act, desks));
    }
    const all = [...unknown.values()];
    await keep(all.map(({ capture }) => capture));
    await note(
      all.flatMap(({ capture: { id }, events }) => [
        { capture: id, what: 'captured', from: null, to: null, ...event(act) },
        ...events,
      ]),
    );
    return all.length;
  });
}

/** What came from a file as one act, and when. */
export interface Imported {
  act: string;
  at: number;
  came: number;
}

const undoableMs = 60 * 60 * 1000;

/** The last import of the hour before `now` that stands; null where there was none. What a backup brings is taken back by a copy. For a live query. */
export async function lastImport(now: number): Promise<Imported | null> {
  const captured = await database.events
    .where('[what+at]')
    .between(['captured', now - undoableMs], ['captured', Infinity])
    .toArray();
  const brought = captured.filter(({ by }) => by === 'file');
  const last = brought.at(-1);
  if (!last) return null;
  const { change: act, at } = last;
  return { act, at, came: brought.filter(({ change }) => change === act).length };
}

/** Whether it is kept or in the trash. Words of which nobody knows where they were said are the same wherever they are kept from. */
async function isKnown(post: Captured): Promise<boolean> {
  const sites = post.site === 'web' ? sourceIds : [post.site];
  for (const table of [database.captures, database.trash])
    for (const site of sites)
      if (await findIn(table, { ...post, id: site === post.site ? post.id : `${site}:` })) return true;
  return false;
}
