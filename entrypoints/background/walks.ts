import { keepPoll, keepQuestion, noteReply } from '@/lib/inbox/posts/questions';
import type { RequestName } from '@/lib/messages/contract';
import type { Handlers } from '@/lib/messages/serve';
import { walk } from './asking';

/** What the background does for a walk through replies. */
export const walkHandlers = {
  async 'walk.open'(_, sender) {
    if (sender.tab?.id === undefined) throw new Error('walk.open: the sender is in no tab');
    const asked = await walk({ id: sender.tab.id, url: sender.url ?? '' });
    if (asked !== 'done') throw new Error('walk.open: no script on the page began a walk');
    return {};
  },

  async 'walk.begin'({ question }) {
    return { question: await keepQuestion(question, Date.now()) };
  },

  'walk.note': ({ question, reply, said }) => noteReply(question, reply, said, Date.now()),

  async 'walk.poll'({ question, poll }) {
    await keepPoll(question, poll);
    return {};
  },

  async 'tab.walk'(tab) {
    return { begun: (await walk(tab)) === 'done' };
  },
} satisfies Pick<Handlers, Extract<RequestName, `walk.${string}` | 'tab.walk'>>;
