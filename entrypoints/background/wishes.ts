import { grant } from '@/lib/inbox/posts/granted';
import { makeListening } from '@/lib/inbox/queries/listening';
import { readSettings } from '@/lib/inbox/settings/settings';
import type { Handlers } from '@/lib/messages/serve';
import { namesOf } from '@/lib/profile/brand';

/** Gone with the worker, and made anew when somebody next writes. */
export const listening = makeListening(() => new Promise((resolve) => setTimeout(resolve)));

/** What the background does where a draft meets what customers wished for. */
export const wishHandlers = {
  async 'inbox.heard'({ text, topics, brand }) {
    const { brands } = await readSettings();
    const known = brands.find(({ id }) => id === brand);
    return listening.about({ text, topics, names: known ? namesOf(known) : [] }, brand);
  },

  async 'wish.granted'({ ids }) {
    await grant(ids, Date.now());
    return {};
  },
} satisfies Pick<Handlers, 'inbox.heard' | 'wish.granted'>;
