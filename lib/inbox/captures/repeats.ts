import type { Capture } from '@/lib/feedback/capture';
import type { Near } from '@/lib/feedback/wishes/near';
import { makeAlike } from '../queries/alike';
import { makeCorpus } from '../store/corpus';
import { database } from '../store/database';

/** A capture that came with others, and one that says the same and was there before it. */
export interface Repeat {
  capture: Capture;
  before: Capture;
  near: Near;
}

/** What of all that an act brought says the same as something before it and stands for itself, in the order it came. `pause` lets others have their turn. */
export async function repeatsIn(act: string, pause: () => Promise<void>): Promise<Repeat[]> {
  const events = await database.events.where({ change: act }).toArray();
  const came = events.filter(({ what }) => what === 'captured').map(({ capture }) => capture);
  const corpus = makeCorpus();
  await corpus.refresh();
  const found = await makeAlike(corpus, pause).before(came);
  return [...found].flatMap(([id, near]) => {
    const capture = corpus.captures.get(id);
    const before = corpus.captures.get(near.id);
    return before && capture?.mergedInto === null ? [{ capture, before, near }] : [];
  });
}
