import { emoji, hashtags, links, mentions, words } from '@/lib/text/segments';
import { without } from '@/lib/text/span';

/** What goes on in words that are not there. */
export const hanging =
  /\b(?:and|or|but|with|for|from|to|the|a|an|our|of|in|at|by|is|are|through|via|using|into|start|starts|down|than|about|if|so|working)$/i;

/** Hashtags at the end are filing; inside a sentence, or where it would break off without one, they are words. */
export const trailingTags =
  /(?<!\b(?:for|with|of|in|on|at|to|by|and|after|before|during|from|about|as|the|our|an?|is|are)\s*)(?:\s*#(?=\p{N}*\p{L})[\p{L}\p{N}_]+(?:\s+@[\p{L}\p{N}_]+)?)+[\s.!]*$/u;
/** Filed under a tag at a place: "#UpTheHatters @ Ashby Vale". */
const filedAt = /\s*#[\p{L}\p{N}_]+ @ \p{Lu}[\p{L} ]{2,40}$/u;
/** What led to a link that was taken out. */
export const leadIn =
  /,?\s+(?:(?:or |and )?(?:visit|see|go to|listen|watch)|at|here|via|on|over at|through)$/iu;
/** Cries in front of the news. */
const heralds =
  /^(?:(?:(?:big|exciting|great|good|breaking|huge|some)(?: \w+)? )?news(?:, well, \w+ news)?(?: (?:alert|lads|folks|everyone|all|friends))?(?: (?:for|from) [^:!]{2,30})?|you asked(?:,| and)? (?:and )?we (?:\w+ )?(?:listened|delivered|\w+ it)|heads[- ]up|so|it's official|breaking|wow|yay|phew|ok(?:ay)?(?!,? not)|right|folks|everyone|friends|guess what|update|reminder|attention)\s*(?:[:!,–—]|-(?=\s)|\.{2,}|…)\s*/i;
/** What a note is signed with. */
export const kisses = /(?<![\d\s])[.!,]?\s+x{1,3}$/u;

/** Without the address it ends on, unless the sentence then breaks off: "in the shop or at …". */
export function unaddressed(sentence: string): string {
  const filed = links(sentence).filter(({ end }) => !/[\p{L}\p{N}]/u.test(rest(sentence.slice(end))));
  if (filed.length === 0) return sentence;
  const bare = without(sentence, filed);
  const said = without(bare, emoji(bare)).replace(/[\s!.,:;–—…→-]+$/u, '');
  const told = said.replace(leadIn, '');
  const breaksOff = hanging.test(told) || (told !== said && /\b(?:or|and) \p{Ll}+$/u.test(told));
  return words(said).length > 2 && breaksOff ? sentence : bare;
}

/** What follows an address, its tags apart. */
const rest = (text: string) => without(text, [...hashtags(text), ...mentions(text)]);

/** What a sentence says, without the signs around it and the cries in front. */
export const uncried = (sentence: string) =>
  unsigned(sentence)
    .replaceAll('*', '')
    .replace(/^[^\p{L}\p{N}"“'$£€₹@(]+/u, '')
    .replace(heralds, '');

/** What is new, and more of it, with only signs between them: "Two for Tuesday 🍕 any two pizzas for £20". */
const parted = (sentence: string) =>
  sentence.replace(
    /^([^:.!?]*?(?:\p{L}{3,}|\d)) (?:(?![❤💙💚💛🧡💜🖤🤍♥™©®])\p{ExtPict}(?:\uFE0F|\u200D|\p{EMod})*)+ (?=(?:(?!(?:at|in|on|for|with|and|from|to|by|of)\b)\p{Ll}{2,}|[$£€₹\d]\S*)(?: \S+){3})/u,
    '$1: ',
  );

/** Without signs, tags and trade marks, and the gaps they leave. */
export function unsigned(sentence: string): string {
  const said = parted(sentence);
  return (
    without(said, emoji(said))
      .replace(filedAt, '')
      .replace(trailingTags, '')
      .replaceAll(/#(?=\p{L})/gu, '')
      // Flags of countries within countries go on in tags.
      .replaceAll(/[®™]|\uFE0F|[\u{E0020}-\u{E007F}]/gu, '')
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/(?<=\p{L}) (?=[),?])/gu, '')
  );
}
