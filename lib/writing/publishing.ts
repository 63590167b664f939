import { outcomeOf } from '@/lib/editors/guard';
import type { In, RequestName } from '@/lib/messages/contract';
import type { Poster } from '@/lib/profile/standing';
import type { Judgement } from '@/lib/profile/verdict';
import type { Press, WritingSite } from '@/lib/sites/adapter';
import type { Ask } from '@/lib/page/ask';
import type { DraftRecord } from './memory';

const lookEveryMs = 250;
const giveUpAfterMs = 10_000;
const retryAfterMs = 800;

export interface Published {
  site: WritingSite;
  press: Press;
  text: string;
  judgement: Judgement;
  poster: Poster;
  memory: DraftRecord;
}

/**
 * Waits for the site's own evidence that a pressed draft is out, then calls `ended` and records what the draft was like, without its words; those
 * of a reply that waited are kept with the customer it told. Each is told by itself, whatever becomes of the others. A press alone proves nothing. Sites show it in ways that share no event, so this looks
 * a few times and gives up after ten seconds.
 */
export async function recordWhenPublished(
  { site, press, text, judgement, poster, memory }: Published,
  ask: Ask,
  ended: () => void,
  signal: AbortSignal,
): Promise<void> {
  const outcome = outcomeOf(text, press.act, memory);
  const { answers, grants } = memory;
  for (let waited = 0; waited < giveUpAfterMs; waited += lookEveryMs) {
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
    if (signal.aborted) return;
    if (!site.published(press.composer)) continue;
    ended();
    await Promise.all([
      answers !== null && tell(ask, 'reply.sent', { post: answers, text }),
      grants.length > 0 && tell(ask, 'wish.granted', { ids: [...grants] }),
      tell(ask, 'post.outcome', {
        id: crypto.randomUUID(),
        site: site.id,
        identity: poster.identity,
        brand: poster.standing === 'ours' ? poster.brand.id : null,
        reply: press.composer.reply,
        verdict: judgement.verdict,
        signals: [...new Set(judgement.findings.map((finding) => finding.signal))],
        outcome,
        held: memory.held?.signal,
      }),
    ]);
    return;
  }
}

/** Tells the background, once more where it did not take it. After that it is lost: the post is out, and its writer has gone on. */
async function tell<Name extends RequestName>(ask: Ask, name: Name, payload: In<Name>): Promise<void> {
  for (const wait of [0, retryAfterMs]) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    try {
      await ask(name, payload);
      return;
    } catch (cause) {
      console.warn('Earshot could not record what was published:', cause);
    }
  }
}
