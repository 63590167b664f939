import { familyOf, type Asked } from './asked';
import { heard } from './cues';
import { gladIds, wantedIds, wrongIds, type CueId } from './cues/cue';
import type { Language } from '@/lib/text/language';

/** Nobody needs more of a post to know what it is, and a guess must not wait for a long one. */
const looked = 1_500;

/**
 * Everything that a text, and the question it answers, give to go by, each by a readable name: in brackets what was understood, plainly the
 * words that stand there. `votes` says that it takes an option of the question.
 */
export function evidenceOf(
  text: string,
  language: Language,
  asked: Asked | null,
  votes: boolean,
): Set<string> {
  const words = plain(text);
  const tokens = tokensOf(words);
  const spoken = tokens.filter((token) => /[\p{L}\p{N}]/u.test(token)).length;
  const cues = heard(words.replace(mention, '@'), language);
  const count = (ids: readonly CueId[]) => cues.filter((id) => ids.includes(id)).length;
  const [wrong, wanted, glad] = [count(wrongIds), count(wantedIds), count(gladIds)];
  const found = new Set<string>(cues);
  for (const { name, is } of shapes) if (is(words, spoken)) found.add(name);
  if (/https?:\/\//.test(text)) found.add('links');
  found.add(['nothing wrong', 'once wrong', 'twice wrong'][wrong] ?? 'much wrong');
  if (wanted > 0) found.add('wanted');
  if (wanted > 1) found.add('much wanted');
  if (glad > 0) found.add('glad');
  if (glad > 1) found.add('twice glad');
  if (spoken === 0 && found.has('glad faces')) found.add('only glad faces');
  if (glad > 0 && wrong > 0) found.add('glad, something wrong');
  if (wanted > 0 && wrong > 0) found.add('wanted, something wrong');
  if (words.includes('?')) {
    found.add(wrong > 0 ? 'asks, something wrong' : 'asks, nothing wrong');
    if (wanted > 0) found.add('asks, something wanted');
  }
  if (glad > 0 && wrong === 0 && wanted === 0 && !words.includes('?')) found.add('only glad');
  const family = asked && familyOf(asked);
  if (asked && family) {
    found.add('answers').add(`asked ${family}`);
    if (wrong > 0) found.add(`asked ${family}, something wrong`);
    if (wanted > 0) found.add(`asked ${family}, something wanted`);
    if (glad > 0) found.add(`asked ${family}, glad`);
    if (spoken <= 6) found.add(`asked ${family}, short answer`);
    if (telling.test(words)) found.add('answers by telling').add(`asked ${family}, tells`);
    if (found.has('of you')) found.add(`asked ${family}, of you`);
    if (/\?\W*$/.test(words)) found.add('answers with a question');
    if (heard(plain(asked.question), language).some((id) => isWrong.has(id))) found.add('asked of trouble');
  }
  if (votes) found.add('votes');
  const named = new Set([...found].map((name) => `[${name}]`));
  for (const word of tokens) if (!idle.has(word)) named.add(word);
  return named;
}

/** The words of a text that may tell what it is, each once. */
export const evidenceWords = (text: string): Set<string> =>
  new Set(tokensOf(plain(text)).filter((word) => !idle.has(word)));

const isWrong = new Set<CueId>(wrongIds);

const token = /@|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['.,:][\p{L}\p{N}]+)*|[?!]+|\p{ExtPict}/gu;
const address = /https?:\/\/\S+/g;
const mention = /[@#][\p{L}\p{N}_]+/gu;
/** Words that stand in any text; what they seem to say is chance. */
const idle = new Set(
  `@ 0 ? ! the a an of and in on at to is it it's for with from as by that this be was are i my you your have has had so or do me we our they he
  she their its there then than am been were will would`.split(/\s+/),
);

const plain = (text: string) =>
  text
    .slice(0, looked)
    .normalize('NFKC')
    .replaceAll(/[’‘]/gu, "'")
    .replaceAll(address, ' ')
    .toLowerCase()
    .trim();

/** Names are "@", numbers are "0", marks are one of themselves. */
const tokensOf = (words: string): string[] =>
  (words.replaceAll(mention, '@').match(token) ?? []).map((each) =>
    /^\d/.test(each) ? '0' : each.replace(/^([?!])+$/, '$1'),
  );

/** A thing is told of, not only named. */
const telling =
  /\b(?:is|are|was|were|it's|they're|has|have|had|keeps?|takes?|took|goes|went|came|comes|got|gets|does|did|said|told|put|sent|left|lost|es|está|fue|era|han?|hay)\b/;
const opening = /^(?:[^\p{L}]*(?:@\S*|rt|hi|hey|hello|so|and|but|ok|please|pls)[\s,!]+)*[^\p{L}@]*/u;
const asking =
  /^(?:how|what|when|where|which|who|why|is|are|do|does|did|can|could|will|would|has|have|any|anyone|should|may|was|were|am|cómo|qué|cuándo|cuánt[oa]s?|dónde|cuál|quién|hay|puedo|podéis|tenéis|tienen|alguien)(?![\p{L}'])/u;
const deed =
  /^(?:add|make|let|give|put|bring|offer|keep|stop|start|get|sell|open|show|tell|send|allow|include|fix|remove|drop|use|try|do (?:a|an|more|one|half|the)|charge|build|run|turn|move|train|teach|print|stick|hire|swap|consider|extend|filter|introduce|pon(?:ed|gan)?|haced|añad(?:id|an)|quitad|dejad|abrid)\b/;
const thing = /^(?:an?|the|more|another|some|bigger|better|un|una|más|otro|otra)\s/;

/** What a text looks like, in whatever language. */
const shapes: readonly { name: string; is: (words: string, spoken: number) => boolean }[] = [
  { name: 'no words', is: (_, spoken) => spoken === 0 },
  { name: 'a word or three', is: (_, spoken) => spoken > 0 && spoken <= 3 },
  { name: 'a line', is: (_, spoken) => spoken > 3 && spoken <= 9 },
  { name: 'long', is: (_, spoken) => spoken > 25 },
  { name: 'ends asking', is: (words) => /\?[^\p{L}\p{N}]*$/u.test(words) },
  { name: 'asks', is: (words) => words.includes('?') },
  { name: 'asks twice', is: (words) => /\?.*\?/s.test(words) },
  { name: 'opens asking', is: (words) => asking.test(words.replace(opening, '')) },
  { name: 'opens with a thing', is: (words) => thing.test(words) },
  { name: 'opens with a deed', is: (words) => deed.test(words.replace(opening, '')) },
  { name: 'exclaims', is: (words) => words.includes('!') },
  { name: 'addressed', is: (words) => words.startsWith('@') },
  { name: 'to several', is: (words) => /@\S+.*@\S+/s.test(words) },
  { name: 'tagged', is: (words) => /#\p{L}/u.test(words) },
  { name: 'quotes', is: (words) => /["“”]/.test(words) },
  { name: 'of myself', is: (words) => /\b(?:i|my|me|i'm|i've|yo|mi|mis)\b/.test(words) },
  {
    name: 'of you',
    is: (words) => /\b(?:you|your|yours|you're|you've|y'all|vuestr[oa]s?|vosotros|ustedes|tu)\b/.test(words),
  },
  {
    name: 'glad faces',
    is: (words) => /[❤😍🥰👏🙌💕💜💙💛💚🧡🎉🔥🙏👍😊🥳🤩😋⭐]|:-?\)|:d\b|<3/u.test(words),
  },
  { name: 'sour faces', is: (words) => /[😡😤😠🤬👎🙄😒😞😢😭💔😩😫🤦🙃😑🤡]|:-?\(/u.test(words) },
  { name: 'laughing faces', is: (words) => /[😂🤣😅😆😜😉]/u.test(words) },
];
