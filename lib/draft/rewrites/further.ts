import type { Draft, Rewrite, Topic } from '../draft';
import { judge } from '../judge';
import { linkOwner } from '../link-owner';
import { isNearDuplicate, passes } from './gate';
import type { Brand } from '@/lib/profile/brand';
import type { Family } from '@/lib/profile/family';
import { languageOf } from '@/lib/text/language';
import { singularOf } from '@/lib/text/plural';
import { hashtags, links, mentions, sentences, words } from '@/lib/text/segments';

/** A question that somebody else made up, of which nothing is believed yet. */
export interface Candidate {
  family: Family;
  text: string;
}

const most = 3;
const mostSentences = 2;

// Nothing but words: no Markdown, quotation marks, emoji or hidden signs, and no digits but those that the gate compares.
const plain = /^[\p{Script=Latin}0-9 ,.;:?!()&%$€£+’'–-]+$/u;
const open = /\b(?:what|which|who|whose|where|when|how)\b/i;
const choice = /\bor\b/i;
/** Openings of questions that yes or no would answer. */
const closed = /^(?:do|does|did|is|are|was|were|have|has|had|can|could|will|would|should|shall|may|might)\b/i;
/** "We" in a question that asks what to do, or what if. Any other says something of ourselves. */
const claimed =
  /(?<!\b(?:should|could|can|would|shall|may|might|must|did|do|have|are|if) )\bwe\b|\bwe['’](?:re|ve|ll)\b/i;
const owned = /\bours?(?: (?:next|own))* ([\p{L}\p{N}'’-]+)/giu;
const dull = /\b(?:why|what do you think|as an ai)\b/i;

/**
 * Those of somebody else's questions that may be shown beside ours, at most three. A model can write anything: a candidate has to be one or
 * two plain, open English questions that name the topic, say nothing of ourselves and hold no link, handle or hashtag, unlike any on offer,
 * and it passes the same gate as ours.
 */
export function admit(
  candidates: readonly Candidate[],
  { draft, brand, topic }: { draft: Draft; brand: Brand; topic: Topic },
  offered: readonly Rewrite[],
): Rewrite[] {
  const source = { draft, brand, judged: judge(draft, brand) };
  const kept = links(draft.text).find(({ host }) => linkOwner(brand, host) === 'other')?.text;
  const admitted: Rewrite[] = [];
  for (const { family, text } of candidates) {
    if (admitted.length === most) break;
    if (!asksPlainly(text) || claims(text, draft) || !names(topic, text)) continue;
    const said = text.trim();
    const rewrite: Rewrite = { shape: 'question', family, text: kept ? `${kept} ${said}` : said };
    const known = [...offered, ...admitted].some((other) => isNearDuplicate(other, rewrite));
    if (!known && passes(rewrite, source)) admitted.push(rewrite);
  }
  return admitted;
}

function asksPlainly(text: string): boolean {
  const asked = sentences(text).map(({ start, end }) => text.slice(start, end));
  return (
    plain.test(text) &&
    asked.some((sentence) => choice.test(sentence) || (open.test(sentence) && !closed.test(sentence))) &&
    !dull.test(text) &&
    asked.length <= mostSentences &&
    asked.every((sentence) => sentence.endsWith('?')) &&
    [links, mentions, hashtags].every((find) => find(text).length === 0) &&
    // A short question often gives no sign of its language.
    ['en', 'unknown'].includes(languageOf(text))
  );
}

/** Whether a question says something of ourselves in passing, as "our waterproof bands" does where the draft says nothing of water. */
function claims(text: string, draft: Draft): boolean {
  const told = stems(draft.text);
  const called = [...text.matchAll(owned)].map(([, word = '']) => singularOf(word.toLowerCase()));
  return claimed.test(text) || called.some((word) => !told.has(word));
}

/** Whether a question speaks of the topic in any of its words, in either number. */
function names(topic: Topic, text: string): boolean {
  const said = stems(text);
  return [...stems(topic.phrase)].some((stem) => said.has(stem));
}

const little = new Set('a an the and or of in on at to by for with from my our your its it us we'.split(' '));

function stems(text: string): Set<string> {
  const found = words(text).map(({ start, end }) => singularOf(text.slice(start, end).toLowerCase()));
  return new Set(found.filter((word) => !little.has(word)));
}
