import type { Draft } from '../../draft';
import { kisses, trailingTags, uncried } from './bare';
import { addressed, begging, isAdvice, tellsHow } from './calls';
import { unhurried } from './mending/unhurried';
import { asNotice } from './notice';
import { feelingFirst, isHollow, isOrder, ranked, superlative, trope } from './pitch';
import { calm, quietened } from './quietening';
import { isTitle, open, pressing, short, type Teller, type Told } from './telling';
import { judgedAs } from '../judging';
import { capital } from '@/lib/text/capital';
import { righted } from '@/lib/text/slips';
import { emoji, links, words } from '@/lib/text/segments';
import { without } from '@/lib/text/span';

/** What presses, flatters or boasts; what is on offer, where and until when are facts as long as they stand among others. */
const presses = new Set([...pressing, 'brag-award', 'hashtag-stuffing']);

/** Nothing but haste. */
export const hurrying =
  /^\W*(\p{L}+(?: \p{L}+)?)(?:\W+\1)+\W*$|^(?:let'?s go+|well|yep|right|dear [\p{L} ]{3,30})\W*$|^greetings (?:to|from) (?:(?:all )?my|all|everyone)\b[\p{L} ]{0,20}\W*$|^limited (?:pieces|stock|numbers|slots|seats|spaces|places|appointments|availability)\b|\b(?:already gone|last few|(?<!\b(?:as|because|since) (?:the )?\w+ )(?:are|is) limited|will go fast|going fast|go go go|get in (?:early|quick|fast)|don't leave it|today itself|the wait is over)\b|\bwhen (?:they're|it's) gone\b|\b(?:be quick|hurry|run,? don't walk|don't dawdle)\b/iu;

/** Orders that sell however softly they are given. */
const pushing =
  /^(?:(?:do|please|so|and|just|simply|come|go|why not) )*(?:visit|buy|shop|order|pre-order|reserve|grab|get (?:yours|your|in touch)|check (?:it|us|them) out|don't miss|discover|explore|download|try|treat)\b/i;

/** Where a sentence stands: in a list, or behind one that trails off. */
interface Piece {
  row: boolean;
  goesOn: boolean;
}

/** What is open or to be had is told, however loudly. */
const onOffer =
  /\b(?:bookings|registration|orders|applications|entries|tickets|places|enrolment|slots|spaces|appointments)s? (?:is|are) (?:open|on sale|available|live)\b/i;

/** It begins in small letters. */
const small = /^\P{L}*\p{Ll}/u;

/** Without the address that ends it, where nothing leads to one: it stands on a line of its own. */
function unlinked(sentence: string): string {
  const last = links(sentence).at(-1);
  if (!last || /[\p{L}\p{N}]/u.test(sentence.slice(last.end))) return sentence;
  const before = sentence.slice(0, last.start).trimEnd();
  return /(?:\b(?:at|on|via|to|or|and|see|visit|from|through|here)|:|\b(?:apply|register|book|grab|save|sign up|rsvp|order|download|tickets?)\b[^.!?]*[→👉➡]\uFE0F?)$/iu.test(
    before,
  )
    ? sentence
    : before;
}

/** Whether a sentence may be told so, where the draft has it as `written`. */
function isMild(text: string, written: string, teller: Teller, row: boolean): boolean {
  const { draft, brand, loud, hires } = teller;
  const how = tellsHow(text);
  if (open(text) || (!how && [ranked, superlative, feelingFirst].some((proud) => proud.test(text))))
    return false;
  // Adverts cry in single words.
  if (loud && ((!row && !hires && words(text).length < 2 && !short.test(text)) || text.endsWith('?')))
    return false;
  const soft = how || (!loud && !written.includes('!') && !pushing.test(text));
  if (isOrder(text) && !row && !soft && !addressed(text) && !isAdvice(text, written, teller)) return false;
  if (isHollow(text, written)) return false;
  if ((begging.test(text) && !how) || hurrying.test(text) || trope.test(text)) return false;
  const calls = !how && !onOffer.test(text) && (/\b(?:now|today)\b/i.test(text) || written.includes('!'));
  return !judgedAs(`${text}.`, { draft, brand }).findings.some(
    (found) => (presses.has(found.signal) && !isTitle(found)) || (calls && found.signal === 'cta-signup'),
  );
}

const noted = (text: string) => asNotice(quietened(text));

/** The first way to say something that is mild; what comes later is not even said where it need not be. */
function mildest(
  text: string,
  ways: readonly ((text: string) => string)[],
  mild: (said: string) => boolean,
): string | null {
  let before: string | null = null;
  for (const say of ways) {
    const said = unhurried(say(text));
    if (said !== before && mild(said)) return said;
    before = said;
  }
  return null;
}

/**
 * A sentence as the draft has it, only without its shouting, its signs and its hashtags: what a reader wants to know of an offer, a code, a
 * condition, a way to take part. Null where it presses. With `softer` no bargain is named in it, and it is told as a notice tells it.
 */
export function gently(
  sentence: string,
  teller: Teller,
  { row, goesOn }: Piece,
  softer: boolean,
): Told | null {
  const bare = uncried(unlinked(sentence.replace(trailingTags, '')))
    .replace(/[\s!,:;–—→➡/|-]+$/u, '')
    .replace(kisses, '')
    .replace(/[!?]*\?[!?]*$/u, '?')
    .trim();
  if (!/\p{L}.*\p{L}/u.test(bare) && !short.test(bare)) return null;
  const text = mildest(bare, softer ? [noted] : [calm, quietened, noted], (said) =>
    isMild(said, sentence, teller, row),
  );
  if (text === null) return null;
  const marked = /[.!?…]["”’)]*$|^\(.*\)$/.test(text);
  return {
    text: `${(row || goesOn || small.test(teller.draft.text)) && small.test(sentence) ? text : capital(text)}${marked ? '' : '.'}`,
    announces: false,
    contact: false,
    // A row has the marks of the rows beside it, which a cry at its end is none of.
    unmarked: row
      ? /[^.]$/u.test(without(sentence, emoji(sentence)).trim())
      : /[\p{L}\p{N})]$/u.test(sentence.trim()),
  };
}

/** Whether nothing in a sentence is said less loudly by `gently`. */
export const isQuiet = (sentence: string) =>
  unhurried(quietened(sentence)) === righted(sentence) && !/[®™]/.test(sentence);

/** A draft as it is written, without the hashtags it is filed under. */
export function verbatim({ text }: Draft): string {
  return righted(text)
    .split('\n')
    .map((line) =>
      line
        .replace(trailingTags, '')
        .replaceAll(/#(?=\p{L})/gu, '')
        .replace(kisses, (_, at: number, line: string) =>
          /[.!?].*[\p{L}\p{N})]$/u.test(line.slice(0, at)) ? '.' : '',
        )
        .trimEnd(),
    )
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}
