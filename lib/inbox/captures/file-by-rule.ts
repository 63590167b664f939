import type { Capture } from '@/lib/feedback/capture';
import { filed, type Desks } from '@/lib/feedback/captures/file-by-rule';
import { byCapture } from '@/lib/feedback/captures/history';
import type { Act, Triage } from '@/lib/feedback/captures/triage';
import { capturesOf } from './captures';
import { change } from './changes';
import { database } from '../store/database';
import { keep, note, recording } from '../store/ledger';

/**
 * Changes fields of captures and files them anew by our rules, where nobody has said to whom they belong, all in one act. Resolves to how many
 * captures the change itself changed; throws `NotSaved`.
 */
export function changeAndFile(
  ids: readonly string[],
  fields: (capture: Capture) => Partial<Triage>,
  act: Act,
  desks: Desks,
): Promise<number> {
  return recording(async () => {
    const count = await change(ids, fields, act);
    await fileByRule(ids, act, desks);
    return count;
  });
}

/** Files captures by our rules, where nobody has decided, as a part of an act; throws `NotSaved`. */
function fileByRule(ids: readonly string[], act: Act, desks: Desks): Promise<void> {
  return recording(async () => {
    const captures = await capturesOf(ids);
    const events = await database.events.where('capture').anyOf(ids).toArray();
    const histories = byCapture(events);
    const all = captures.map((capture) => filed(capture, histories.get(capture.id) ?? [], act, desks));
    const differing = all.filter((one) => one.events.length > 0);
    await keep(differing.map(({ capture }) => capture));
    await note(differing.flatMap((one) => one.events));
  });
}
