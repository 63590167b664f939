import { followUp } from '@/lib/draft/rewrites/replies/follow-up';
import { sort } from '@/lib/feedback/sorting/sort';
import { byPerson } from '@/lib/inbox/captures/captures';
import { replied } from '@/lib/inbox/posts/replied';
import { readSettings } from '@/lib/inbox/settings/settings';
import { keepWaiting, waitingFor } from '@/lib/inbox/posts/waiting';
import type { RequestName } from '@/lib/messages/contract';
import type { Handlers } from '@/lib/messages/serve';
import { unknownBrand } from '@/lib/profile/ownership';
import { changed } from './changed';

/** What the background does for replies that are chosen in one place and inserted in another. */
export const replyHandlers = {
  async 'reply.suggest'({ post, asked, kind, brand }) {
    const { brands } = await readSettings();
    const known = brands.find(({ id }) => id === brand) ?? unknownBrand;
    const guess = sort(post.text, { question: asked });
    const questions = followUp(post, kind ?? (guess.unsure ? 'other' : guess.kind), known);
    return { replies: questions.map(({ text }) => text) };
  },

  async 'reply.wait'(reply, { tab }) {
    await keepWaiting(reply, tab?.id ?? null, Date.now());
    return {};
  },

  async 'reply.waiting'({ address }, { tab }) {
    return { waiting: tab?.id === undefined ? null : await waitingFor(tab.id, address, Date.now()) };
  },

  async 'reply.sent'({ post, text }) {
    await replied(post, text, byPerson(Date.now()));
    await changed();
    return {};
  },
} satisfies Pick<Handlers, Extract<RequestName, `reply.${string}`>>;
