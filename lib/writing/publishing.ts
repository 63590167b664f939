import { outcomeOf } from '@/lib/editors/guard';
import type { Poster } from '@/lib/profile/standing';
import type { Judgement } from '@/lib/profile/verdict';
import type { Press, WritingSite } from '@/lib/sites/adapter';
import type { Ask } from '@/lib/page/ask';
import type { DraftRecord } from './memory';

const lookEveryMs = 250;
const giveUpAfterMs = 10_000;

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
 * of a reply that waited are kept with the customer it told. A press alone proves nothing. Sites show it in ways that share no event, so this looks a few times and gives up after ten seconds.
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
    if (answers !== null) await ask('reply.sent', { post: answers, text });
    if (grants.length > 0) await ask('wish.granted', { ids: [...grants] });
    await ask('post.outcome', {
      site: site.id,
      identity: poster.identity,
      brand: poster.standing === 'ours' ? poster.brand.id : null,
      reply: press.composer.reply,
      verdict: judgement.verdict,
      signals: [...new Set(judgement.findings.map((finding) => finding.signal))],
      outcome,
      held: memory.held?.signal,
    });
    return;
  }
}
