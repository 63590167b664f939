import type { Capture } from '@/lib/feedback/capture';
import type { Act, Triage } from '@/lib/feedback/captures/triage';
import { capturesOf } from './captures';
import { change } from './changes';
import { idsMergedInto, idsUnder } from '../store/found';
import { recording } from '../store/ledger';

/**
 * Links captures to the one that says the same, in one act. What stood under them stands under it too, and goes the way it goes from now on;
 * words, authors and histories stay where they are.
 */
export function merge(ids: readonly string[], into: string, act: Act): Promise<number> {
  return recording(async () => {
    const [named] = await capturesOf([into]);
    const [kept] = named?.mergedInto ? await capturesOf([named.mergedInto]) : [named];
    if (!kept) return 0;
    const all = [...new Set([...ids, ...(await idsMergedInto(ids))])].filter((id) => id !== kept.id);
    return change(all, (capture) => ({ mergedInto: kept.id, ...wayInto(kept, capture) }), act);
  });
}

/** Links each capture to one that says the same, all in one act. */
export const mergeEach = (pairs: readonly { id: string; into: string }[], act: Act): Promise<void> =>
  recording(async () => {
    for (const { id, into } of pairs) await merge([id], into, act);
  });

/** Lets captures stand for themselves again, where they stand. */
export const unmerge = (ids: readonly string[], act: Act) => change(ids, () => ({ mergedInto: null }), act);

/** What was merged into a capture, the earliest first. */
export const mergedUnder = async (id: string): Promise<Capture[]> => capturesOf(await idsUnder(`into:${id}`));

/** Its author still has to hear what came of it, where the kept one's has heard already. */
function wayInto({ status, outcome, reason }: Capture, merged: Capture): Partial<Triage> {
  if (merged.status === 'told') return {};
  if (status !== 'told') return { status, reason };
  return outcome === 'shipped' || outcome === 'declined' ? { status: outcome, reason } : {};
}
