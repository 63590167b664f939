import type { Act } from '@/lib/feedback/captures/triage';
import { answer } from '../captures/answers';
import { capturesOf } from '../captures/captures';
import { tell } from '../captures/changes';
import { forgetWaiting, waitingTo } from './waiting';

/**
 * A reply that waited for a post is out, in these words: whom it tells is told, and a capture of that post which nobody has answered has our answer.
 * Then it waits no more. Throws `NotSaved`.
 */
export async function replied(post: string, text: string, act: Act): Promise<void> {
  const reply = await waitingTo(post);
  if (!reply) return;
  const { permalink, tells } = reply;
  if (tells.length > 0) await tell(tells, { text, permalink }, act);
  else if (!(await capturesOf([post])).some(({ answered }) => answered))
    await answer([post], 'us', permalink, act);
  await forgetWaiting(post);
}
