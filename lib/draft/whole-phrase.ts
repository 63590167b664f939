import type { Reading } from './reading';
import type { Span } from '@/lib/text/span';

const words = (list: string) => new RegExp(`^(?:${list})$`, 'i');

const determiners =
  'an?|th(?:e|is|ese)|all|any|every|our|your|my|its?|their|his|her|el|l[ao]s?|una?|tus?|nuestr[oa]s?';
/** What leads to more: no phrase ends in one of these. */
const leads = `${determiners}|to|of|for|from|with|by|at|in|on|into|via|through|about|over|before|until|and|or|be(?:en)?|have|you|visit|del?|en|con|para|por|al`;
/** What begins something else, and stands in no row of nouns and what describes them. */
const begins = String.raw`${leads}|[#@&].*|if|but|so|as|than|that|wh(?:ich|ile|en)|because|since|till|after|per|i|we|they|s?he|us|them|me|please|not|is|are|was|were|ha[sd]|will|can|could|should|may|must|do(?:es)?|did|(?:it|that|t?here|wh?at|who|s?he|let)'s|\w+(?:n't|'(?:re|ve|ll|m|d))|(?:open|start|launch|keep|show|help|make|give|take|let|bring|come|get)s|y|que|es`;
const asks = 'what|how|why|who|where';

const determiner = words(determiners);
const leading = words(leads);
const asking = words(asks);
const beginning = words(`${begins}|${asks}`);
/** Many of a thing, with which a row of nouns is at its end: "bags fold flat". */
const many = /[^\Wsui]s$/;
/** What is said of the words before it, and asks for them: "is here". */
const predicate = words('is|are|ha(?:s|ve)|now|finally');

const word = String.raw`["“]?([\p{L}\p{N}$£€₹#@&](?:[^\s.,;:!?()…"“”—–/\p{ExtPict}]|[.,/](?=\p{N}))*)["”]?`;
const next = new RegExp(
  String.raw`^(?:[^\S\n]+|-|[.,](?=\d))${word}(?=$|[\s,;!?()…—–\p{ExtPict}]|[.:]+(?:\s|$))`,
  'u',
);
const previous = new RegExp(String.raw`(?<=^|[\s(])${word}[^\S\n]+$`, 'u');
/** As far as one looks for a word: longer ones are none. */
const reach = 60;
const mostAfter = 8;
const mostBefore = 5;

/**
 * The whole phrase that `span` is a part of: verbs with what they govern, nouns with what describes them, "is here" with its subject. It goes
 * from word to word as far as one leads to the next, and never over a mark, an emoji, an address or a line.
 */
export function wholePhrase({ text, links }: Reading, { start, end }: Span): Span {
  const [first = '', ...others] = text.slice(start, end).split(' ');
  let last = others.at(-1) ?? first;
  // What, how and why are told to the end of their clause.
  const clause = asking.test(last);
  for (let room = clause ? reach : mostAfter; room > 0 && /[\p{L}\p{N}%+]$/u.test(last); room--) {
    const [all = '', found = ''] = next.exec(text.slice(end, end + reach)) ?? [];
    const led = clause || leading.test(last);
    if (!all || (!led && (beginning.test(found) || many.test(last)))) break;
    end += all.length;
    last = found;
  }
  // "Register at acme.example": the address belongs to what leads to it.
  if (leading.test(last)) end = links.find((link) => link.start === end + 1)?.end ?? end;
  const subject = predicate.test(first);
  for (let room = mostBefore; room > 0 && (subject || !beginning.test(first)); room--) {
    const [all = '', found = ''] = previous.exec(text.slice(Math.max(0, start - reach), start)) ?? [];
    const named = determiner.test(found);
    if (!all || (!subject && !named && beginning.test(found))) break;
    start -= all.length;
    if (named && !subject) break;
  }
  // "€2 or 3 for €5": the sign belongs to its sum.
  if (/^[£$€₹]\d/.test(text.slice(start - 1, start + 1))) start -= 1;
  return { start, end };
}
