import type { Draft, Suggestions, Topic } from '../draft';
import { common, knowing, type Clues, type Known } from '../subjects/find';
import type { Subject } from '../subjects/subject';
import { suggest } from './suggest';
import type { Brand } from '@/lib/profile/brand';

/** What to say instead of a draft: at once, or once more is known. `topic` is given where a person has said what the draft is about. */
export type Suggest = (draft: Draft, brand: Brand, topic?: Topic) => Suggestions | Promise<Suggestions>;

/** What is known besides what comes with the card: subjects that few drafts are about, and more that speaks for the common ones. */
export interface Further {
  subjects: readonly Subject[];
  clues: Clues;
}

/**
 * Suggests from the subjects that come with the card, and where these are not sure what a draft is about, or a person said it in words of their
 * own, from those too that `fetched` brings, once. What it fails to bring is done without, and tried again for the next draft. Thousands of rows are put in order with a `pause` after every
 * few, so that the page goes on.
 */
export function widening(fetched: () => Promise<Further>, pause: () => Promise<void>): Suggest {
  let all: Known | null = null;
  let coming: Promise<unknown> | null = null;
  return (draft, brand, topic) => {
    if (all) return suggest(draft, brand, topic, all);
    const first = suggest(draft, brand, topic);
    if (first.sure && !topic) return first;
    const widely = () => (all ? suggest(draft, brand, topic, all) : first);
    coming ??= fetched().then(
      // The narrower subjects go before the common ones.
      async ({ subjects, clues }) => {
        const known = knowing([...subjects, ...common.subjects], clues);
        await known.ready(pause);
        all = known;
      },
      () => (coming = null),
    );
    return coming.then(widely);
  };
}
