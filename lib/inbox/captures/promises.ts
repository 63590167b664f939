import type { Capture } from '@/lib/feedback/capture';
import { toldSchema, type Told } from '@/lib/feedback/captures/history';
import { capturesOf } from './captures';
import { historyOf } from './changes';
import { idsUnder } from '../store/found';

/** What somebody was told at one time, and what of theirs it was about. */
interface Promised extends Told {
  change: string;
  at: number;
  about: readonly Capture[];
}

/** All that a person was ever told about what they said, the latest first. `person` is whom `personOf` names. */
export async function toldTo(person: string): Promise<Promised[]> {
  const captures = await capturesOf(await idsUnder(`from:${person}`));
  const told = new Map<string, Promised>();
  for (const capture of captures) {
    for (const { what, to, at, change } of await historyOf(capture.id)) {
      const read = what === 'told' ? toldSchema.safeParse(to) : null;
      if (!read?.success) continue;
      const about = [...(told.get(change)?.about ?? []), capture];
      told.set(change, { ...read.data, change, at, about });
    }
  }
  return [...told.values()].sort((one, other) => other.at - one.at);
}
