import { isOpen } from '@/lib/feedback/captures/status';
import { capturesOf } from '../captures/captures';
import { database, writing } from '../store/database';

/** A post of ours said that what these captures wished for is there, and nobody has said yet whether it is shipped. */
interface Granted {
  at: number;
  ids: readonly string[];
}

/** What was granted and not decided yet, kept among the views that surfaces were left with. */
export interface KeptGranted {
  surface: 'granted';
  all: readonly Granted[];
}

/** Keeps that a post granted these wishes. */
export const grant = (ids: readonly string[], at: number): Promise<void> =>
  changed((all) => [...all, { at, ids }]);

/** Somebody has decided about what was granted then. */
export const decideGranted = (at: number): Promise<void> =>
  changed((all) => all.filter((one) => one.at !== at));

/** Forgets these captures among what was granted. Only inside a transaction that may write `granted`. */
export async function forgetGranted(gone: readonly string[]): Promise<void> {
  const { all = [] } = (await database.granted.get('granted')) ?? {};
  const left = all.map(({ at, ids }) => ({ at, ids: ids.filter((id) => !gone.includes(id)) }));
  await database.granted.put({ surface: 'granted', all: left.filter(({ ids }) => ids.length > 0) });
}

/** The wishes granted last that are open still; null where none wait for a decision. For a live query. */
export async function grantedLast(): Promise<Granted | null> {
  const { all = [] } = (await database.granted.get('granted')) ?? {};
  for (const { at, ids } of all.toReversed()) {
    const open = (await capturesOf(ids)).filter(({ status }) => isOpen(status));
    if (open.length > 0) return { at, ids: open.map(({ id }) => id) };
  }
  return null;
}

function changed(change: (all: readonly Granted[]) => readonly Granted[]): Promise<void> {
  return writing(() =>
    database.transaction('rw', database.granted, async () => {
      const kept = await database.granted.get('granted');
      await database.granted.put({ surface: 'granted', all: change(kept?.all ?? []) });
    }),
  );
}
