import { type DraftMemory, outcomeOf } from '@/lib/editors/guard';
import type { Poster } from '@/lib/profile/standing';
import type { Judgement } from '@/lib/profile/verdict';
import type { Press, WritingSite } from '@/lib/sites/adapter';
import type { Ask } from '@/lib/page/ask';

const lookEveryMs = 250;
const giveUpAfterMs = 10_000;

export interface Published {
  site: WritingSite;
  press: Press;
  text: string;
  judgement: Judgement;
  poster: Poster;
  memory: DraftMemory;
}

/**
 * Waits for the site's own evidence that a pressed draft is out, then records what it was like, without its words. A press alone proves
 * nothing. Sites show it in ways that share no event, so this looks a few times and gives up after ten seconds. Resolves to whether it is out.
 */
export async function recordWhenPublished(
  published: Published,
  ask: Ask,
  signal: AbortSignal,
): Promise<boolean> {
  const { site, press, text, judgement, poster, memory } = published;
  const outcome = outcomeOf(text, press.act, memory);
  for (let waited = 0; waited < giveUpAfterMs && !signal.aborted; waited += lookEveryMs) {
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
    if (!site.published(press.composer)) continue;
    await ask('post.outcome', {
      site: site.id,
      identity: poster.identity,
      brand: poster.standing === 'ours' ? poster.brand.id : null,
      reply: press.composer.reply,
      verdict: judgement.verdict,
      signals: [...new Set(judgement.findings.map((finding) => finding.signal))],
      outcome,
    });
    return true;
  }
  return false;
}
