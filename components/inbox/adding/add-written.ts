import type { Captured } from '@/lib/feedback/capture';
import type { Kind } from '@/lib/feedback/sorting/kind';
import { addCapture, keptAs } from '@/lib/inbox/captures/captures';
import type { Acts } from '../use-acts';
import type { Names } from '../use-names';

interface On {
  acts: Pick<Acts, 'act' | 'say'>;
  names: Names;
  /** It is kept, under this id. */
  onKept: (id: string) => void;
}

/** Keeps what was written by hand as one act with its Undo; words that were kept before are shown and not kept twice. */
export async function addWritten(post: Captured, kind: Kind | undefined, { acts, names, onKept }: On) {
  const kept = await keptAs(post);
  if (kept) {
    onKept(kept.id);
    acts.say('These words are in the inbox already');
    return;
  }
  acts.act('Added', [post.id], async (act) => {
    const { capture } = await addCapture(post, {
      identity: null,
      brand: null,
      now: act.at,
      act,
      kind,
      desks: names,
    });
    onKept(capture.id);
  });
}
