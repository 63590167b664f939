import type { Draft, Suggestions, Topic } from '../draft';
import { common, knowing, type Known } from '../subjects/known';
import type { Besides, Subject } from '../subjects/subject';
import { suggest } from './suggest';
import type { Brand } from '@/lib/profile/brand';

/** What to say instead of a draft: at once, or once all subjects are here. `topic` is given where a person has said what the draft is about. */
export type Suggest = (draft: Draft, brand: Brand, topic?: Topic) => Suggestions | Promise<Suggestions>;

/** What is known besides what comes with the card: subjects that few drafts are about, and more of the common ones. */
export interface Further {
  subjects: readonly Subject[];
  besides: Besides;
}

/**
 * Suggests from all subjects: from those that come with the card too, and those that `fetched` brings, once. What it fails to bring is done without, and
 * tried again for the next draft. Thousands of rows are put in order with a `pause` after every few, so that the page goes on.
 */
export function widening(fetched: () => Promise<Further>, pause: () => Promise<void>): Suggest {
  let all: Known | null = null;
  let coming: Promise<unknown> | null = null;
  return (draft, brand, topic) => {
    if (all) return suggest(draft, brand, topic, all);
    coming ??= fetched().then(
      async ({ subjects, besides }) => {
        const known = knowing([...subjects, ...common.subjects], besides);
        await known.ready(pause);
        all = known;
      },
      () => (coming = null),
    );
    return coming.then(() => suggest(draft, brand, topic, all ?? common));
  };
}
