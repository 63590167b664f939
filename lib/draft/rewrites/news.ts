import type { Draft } from '../draft';
import { judge } from '../judge';
import type { Reading } from '../reading';
import type { Occasion } from '../topic/occasion';
import { capital, mended, quietened } from './mending';
import type { Brand } from '@/lib/profile/brand';
import { emails, emoji, links, sentences, words } from '@/lib/text/segments';
import { without } from '@/lib/text/span';

const cut = new Set([
  'cta-buy',
  'cta-signup',
  'price-discount',
  'urgency',
  'engagement-bait',
  'hype',
  'quote-filler',
  'pitch-claim',
  'jargon',
  'own-link',
]);
/** Where a sentence may end early when what follows sells. */
const joint =
  /\s*(?:,|;|:|–|—| - |\band (?=get|save|enjoy|you|we|skyrocket|supercharge|transform|boost|grow|pay|feel|learn|see|take|join|start|find|discover)|\bfrom just\b|\bfrom (?=[$£€₹])|\bfor (?:just|only|a limited)\b|\bwith (?=\d+ ?%)|\bto help you\b|\bto (?=skyrocket|boost|transform|deliver|take your))\s*/giu;

/** The sentence without the part that sells, or null where nothing is left worth saying. */
function plain(sentence: string, draft: Draft, brand: Brand, boast: boolean): string | null {
  const sells = (text: string) =>
    judge({ ...draft, text: `${text}.` }, brand).findings.find(
      ({ signal }) => cut.has(signal) || (signal === 'brag-award' && !boast),
    );
  let kept = sentence;
  for (let left = 3; left > 0; left--) {
    const found = sells(kept);
    if (!found) break;
    const joints = [...kept.matchAll(joint)].filter(({ index }) => index <= found.start);
    const last = joints.at(-1);
    if (!last) return null;
    kept = kept.slice(0, last.index).trim();
  }
  return sells(kept) || words(kept).length < 3 ? null : kept;
}

/** A sentence that tells the reader to do something is no news. */
const ordering =
  /^(?:read|visit|check|join|come|star|follow|watch|update|download|apply|call|learn|see|find|book|shop|get|grab|try|buy|order|click|tap|swipe|share|tag|like|comment|dm|message|contact|register|sign|subscribe|don't|discover|explore|listen|tune|stay|head|pop|drop|swing|save|hurry|run|upgrade|start|stop|say|let|wow|thank|thanks|yay|hooray|the wait is over|back by popular|(?:big|exciting|great) news|it's official|we did it|so proud)\b/i;
/** Hashtags at the end are filing; inside a sentence they are words. */
const trailingTags = /(?:\s*#[\p{L}\p{N}_]+)+[\s.!]*$/u;
const most = 3;
/** From here on a draft is a story, of which only the sentences that announce are news: its first three tell nothing. */
const storyWords = 80;

/**
 * The draft's news in plain sentences, its link at the end, without calls, prices, hashtags and praise. Null where the draft holds no news
 * once these are gone.
 */
export function newsOf(
  draft: Draft,
  reading: Reading,
  brand: Brand,
  occasion: Occasion,
): { told: string; link: string | null } | null {
  const boast = occasion === 'milestone';
  const story = reading.words.length > storyWords;
  const told: string[] = [];
  const text = reading.text;
  for (const { start, end } of sentences(text)) {
    if (told.length === most) break;
    const raw = text.slice(start, end);
    if (/\?["'”’)\]]*$/.test(raw.trim())) continue;
    const bare = without(raw, [...links(raw), ...emails(raw), ...emoji(raw)])
      .replace(trailingTags, '')
      .replaceAll(/#(?=\p{L})/gu, '');
    const tidy = bare
      .replaceAll(/[®™*]/g, '')
      .replaceAll(/\s+/g, ' ')
      .replace(/^[^\p{L}\p{N}"“'$£€@]+/u, '')
      .replace(/[\s!.,:;–—…-]+$/u, '')
      .trim();
    const { text: telling, changed } = mended(quietened(tidy));
    if (!changed && (ordering.test(telling) || (boast && !/\d|million|thousand|hundred/i.test(telling))))
      continue;
    if (!changed && (story || raw.startsWith('('))) continue;
    const kept = plain(telling, draft, brand, boast);
    if (kept) told.push(`${capital(kept)}.`);
  }
  if (told.length === 0) return null;
  return { told: told.join(' '), link: reading.links[0]?.text ?? null };
}
