import { isPlainWord } from './plain-words';
import { capital } from '@/lib/text/capital';
import { singularOf } from '@/lib/text/plural';

/** Words of every advert, which no name is made of. */
const everyday = new Set(
  `
  RUSH LEASE MEASUREMENTS DOUBLE SINGLE SEATER SEATERS REMNANTS TRUCK LEGENDS SPECIAL GUARANTEED GOLD
  SILVER BRONZE FOLKS GUYS LADS LADIES FETE FAIR FAYRE VAN CAR BUS PUB BAR CAKE PIE TEA GYM BOX BAG HAT
  MILK MEAT FISH BEER WINE GO Y'ALL FEE FEES FLASH GETS NOWHERE EXCUSES BLOWOUT LINEUP CLEARANCE SUPER
  MEGA BONUS DEAL DEALS OFFER OFFERS A FALL SPRING SUMMER WINTER AUTUMN TWO THREE FOUR FIVE SIX SEVEN
  EIGHT NINE TEN ELEVEN TWELVE TWENTY THIRTY FORTY FIFTY HUNDRED THOUSAND MIN HOURS OWN CRAZY FLYING ANY
  ZERO SHARP HOT DIE KING SKILLS GUTS NEVER ALWAYS EVERYTHING NOTHING SOMETHING REAL GONE MAKE TAKE COME
  GIVE KNOW LOOK SHARE COULD WOULD SHOULD MUST MAY MIGHT BE REALLY JOKING CARE DON'T CAN'T WON'T SAID
  ABOUT AFTER AGAIN BEFORE HAVE HAS DATE NEWS MOVED MOVING OPENING CLOSED TIME TODAY TONIGHT TOMORROW YEAR
  YEARS WEEK WEEKS DAYS HIRING WANTED SALE LAST FIRST NEXT MORE SOON COMING WHAT WHO WHEN WHERE HOW WILL
  CAN DO DID NO YES THANK THANKS HAPPY PLEASE WON GOT DONE GOOD GREAT STILL OVER UP SO IF BUT OR AN AS WAS
  BEEN YOUR THERE THEN THAN EVERY EVERYONE MONTH MONTHS SEASON SPACES PLACES LEFT STAFF PARTY BIRTHDAY
  RESULTS WINNER REMINDER UPDATE BACK DAY OFF NOT WE HERE LIVE HUGE BEST BIG THIS WITH FROM JUST ONLY NEW
  OUR ALL NOW YOU THE FOR AND OUT ARE GET ONE TWO WIN ITS IS FREE WE'RE IT'S THEY'RE IN ON OF TO AT BY
`
    .trim()
    .split(/\s+/),
);

const months = 'january february march april june july august september october november december'.split(' ');
/** "17 MAY" and "6 MARCH" are days, and "15TH" is one. */
const days = (text: string) =>
  text
    .replaceAll(/(?<=\b\d{1,2}(?:st|nd|rd|th)? )\p{Lu}{3,9}\b/giu, (word) =>
      [...months, 'may'].includes(word.toLowerCase()) ? capital(word.toLowerCase()) : word,
    )
    .replaceAll(/(?<=\d)(?:ST|ND|RD|TH)\b/gu, (ending) => ending.toLowerCase());
/** A place, or one of the words of a name, in front of a word. */
const behindName = /\p{Lu}\p{Ll}+,? $/u;
/** "Guelph, ON" is in Ontario; "North West SEND Conference" and "LEADER-type" name what is called so. */
const isNamed = (word: string, before: string, after: string) =>
  word.length === 2
    ? behindName.test(before.replace(/\($/, '')) && /^(?:[).,;]| ?\||$|\n)/u.test(after)
    : (behindName.test(before) && /^ \p{Lu}\p{Ll}/u.test(after)) || /^-\p{Ll}/u.test(after);
/** What no sentence says in small letters, however it shouts. */
const abbreviations = new Set(
  'PYO PTA PTFA BBQ DIY VIP MOT NHS AGM DJ TV UK EU GP SEN BYO BYOB RSVP HIIT ESOL'.split(' '),
);
/** In small letters, but for days and months. */
const dated = (word: string) => {
  const low = word.toLowerCase();
  return /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/.test(low) || months.includes(low)
    ? capital(low)
    : low;
};

const shoutedRun =
  /(?<![\p{L}#@.])\p{Lu}{2,}(?:['-]\p{Lu}+)?(?:(?: & | )\p{Lu}{2,}(?:['-]\p{Lu}+)?)+(?![\p{L}\d])/gu;
/** No name ends so. */
const inflected = /^.{2,}(?:ED|ING|LY|EST|N'T|(?:F|V|X|H|N|E|R)TH)$/u;
const isEveryday = (word: string) =>
  everyday.has(word) ||
  everyday.has(singularOf(word.toLowerCase()).toUpperCase()) ||
  inflected.test(word) ||
  (word.length > 2 && [word, word.replace(/S$/, '')].some((each) => isPlainWord(each.toLowerCase())));
/** A name keeps its capitals, as "UK" does; the words around it are small. */
const titled = (run: string) =>
  run.replaceAll(/[\p{L}']+/gu, (word) =>
    everyday.has(word)
      ? dated(word)
      : word.length < 3 && !/^(?:ST|RD|LN|MT|DR|MR|MS)$/.test(word)
        ? word
        : capital(word.toLowerCase()),
  );
/** All of it was shouted: what goes on with a name is of it, and everyday words elsewhere are small. */
function calmed(text: string): string {
  let naming = false;
  return text.replaceAll(/[\p{Lu}']{2,}|\bA\b/gu, (word, at: number) => {
    if (/\bcode:? ["“'‘]?$/i.test(text.slice(0, at))) return word;
    // Among words that are shouted too they are no abbreviations.
    if (/^(?:IT|OH)$/.test(word) || (word === 'US' && ours.test(text.slice(0, at))))
      return word.toLowerCase();
    if (abbreviations.has(word)) return word;
    // "MIG/TIG", "VIC".
    const paired = text[at - 1] === '/' || text[at + word.length] === '/';
    if (word === 'CO' && text.slice(0, at).endsWith('& ')) return 'Co';
    if (states.has(word) || (paired && word.length < 4)) return word;
    naming = !everyday.has(word) && (naming || !isEveryday(word));
    return naming ? titled(word) : dated(word);
  });
}
/** "WITH US", "JOIN US" speak of ourselves. */
const ours =
  /\b(?:with|for|at|by|to|from|of|join|let|tell|send|give|call|ring|visit|find|see|message|text) $/i;
const states = new Set('NSW VIC QLD TAS ACT USA UAE'.split(' '));
/** What has a title: "our new room THE LAST LOCK". */
const entitled =
  /\b(?:rooms?|shows?|films?|movies?|books?|novels?|albums?|singles?|games?|plays?|musicals?|exhibitions?|series|podcasts?|bands?|called|named|entitled|tickets? (?:for|to)|productions? of|performances? of|pantos?|starring),? ["“'‘]?$/iu;
/** A code to name: "Mention FREE OCTOBER.", "10% off with SHEDWIN". */
function isCode(before: string, after: string): boolean {
  const [front, behind] = [before.replace(/(?:\p{Lu}{2,} )+$/u, ''), after.replace(/^(?: \p{Lu}{2,})+/u, '')];
  return (
    /(?:\b(?:[Uu]s(?:e|ing)|[Qq]uot(?:e|ing)|[Mm]ention(?:ing)?|[Ee]nter|[Ss]ay(?:ing)?)|%[^.!?]*\bwith) ["“'‘]?$/.test(
      front,
    ) && /^["”'’]?(?:\s*(?:→|👉|$|\n)|[.,!)]| (?:when|at|online|on the|to (?:us|the)|in the)\b)/u.test(behind)
  );
}
/** What a reader has to type in: 'with "PHISH ME" in the subject line'. */
const typedIn =
  /\b(?:with|[Cc]omment|[Tt]ext|[Rr]eply|[Tt]ype|[Dd]rop|[Ss]end|[Ss]ay|[Cc]ode|[Mm]essage|DM):? ["“'‘]$/u;
/** A run that holds small words, or everyday ones only, is said, and names nothing, unless a title is spoken of. */
const spoken = (run: string, at: number, text: string) =>
  typedIn.test(text.slice(0, at)) || isCode(text.slice(0, at), text.slice(at + run.length))
    ? run
    : entitled.test(text.slice(0, at))
      ? run
          .replaceAll(/[\p{L}']+/gu, (word) => capital(word.toLowerCase()))
          .replaceAll(/ (?:And|The|Of|A|In|On|To|For|At|With)\b/g, (small) => small.toLowerCase())
      : // What is quoted begins as it was said.
        /["“'‘]$/u.test(text.slice(0, at))
        ? capital(aloud(run))
        : aloud(run);
const aloud = (run: string) =>
  (run.match(/[\p{L}']+/gu) ?? []).every((word) => word.length <= 4 && !isEveryday(word))
    ? run
    : inWords(run);
const inWords = (run: string) =>
  (run.match(/[\p{L}']+/gu) ?? []).some((word) => everyday.has(word)) ||
  (run.match(/[\p{L}']+/gu) ?? []).every(isEveryday)
    ? run.replaceAll(/[\p{L}']+/gu, dated)
    : titled(run);

/** No abbreviation has so many letters, but whoever somebody is certified by. */
const longest = 7;
const saidOf = /\b(?:an?|is|are|was|were|be|so|very|too|really|absolutely) $/;
const certified = /^[- ](?:qualified|certified|accredited|registered|approved|trained)\b/;

/** "MARKET STREET" is a name wherever it is shouted. */
const road =
  /(?<!\b(?:the|a|our|this|your) )\b(?!(?:off|main|side|back|any|every|per|and|for|from|with|across|along|open|city|one|the|our|this|your|that|same)\b)\p{L}{3,} (?:street|road|lane|avenue|terrace|crescent|drive|parade|highway)\b/gu;

/** Each word by what stands beside it. */
function lowered(text: string): string {
  const shouted = text.match(/\p{Lu}/gu)?.length ?? 0;
  const cries = (text.match(/\p{Lu}{2,}/gu) ?? []).some((word) => isEveryday(word) || word.length >= longest);
  if (cries && shouted > 8 && shouted > (text.match(/\p{Ll}/gu)?.length ?? 0))
    return capital(days(calmed(text)).replaceAll(road, (named) => named.replaceAll(/\p{L}+/gu, capital)));
  return days(text)
    .replaceAll(shoutedRun, spoken)
    .replaceAll(
      /(?<![\p{L}#@.]|\bwith ["“'‘]|\b(?:[Dd]rop|[Cc]ode|[Tt]ext|[Cc]omment|[Rr]eply|[Tt]ype|[Ss]ay|[Ss]end|[Ww]rite|[Mm]essage(?: us| me)?|[Tt]ext \p{Lu}{3,12} or|[Cc]omment \p{Lu}{3,12} or|WhatsApp(?: us| me)?|DM(?: us| me)?):? ["“'‘]?)\p{Lu}{2,}(?:'\p{Lu}+)?(?![\p{L}\d])/gu,
      (word, at: number) => {
        const beside =
          /\p{Lu}{3,} $/u.test(text.slice(0, at)) ||
          /^ \p{Lu}{3,}(?!\p{L})/u.test(text.slice(at + word.length));
        const [before, after] = [text.slice(0, at), text.slice(at + word.length)];
        if (isNamed(word, before, after) || (word.length > 3 && isCode(before, after))) return word;
        const loud = word.length > 3 && (beside || word === 'OPEN' || isEveryday(word));
        // "UP" by itself may be a state.
        if ((everyday.has(word) && word !== 'UP') || loud) return dated(word);
        if (
          (word.length < longest && !(word.length > 4 && saidOf.test(text.slice(0, at)))) ||
          certified.test(text.slice(at + word.length))
        )
          return word;
        // What is said of something is no name: "they are MASSIVE".
        return saidOf.test(text.slice(0, at)) ? word.toLowerCase() : capital(word.toLowerCase());
      },
    );
}

/** Shouted words back in small letters; an abbreviation that stands alone among plain words stays. */
export const unshouted = (text: string) =>
  lowered(text)
    .replaceAll(/(?<=\d )A(?= (?:day|night|week|month|year|head|person|pop)\b)/giu, 'a')
    .replaceAll(/(?<=^\D{0,3}\d{1,2} )HR\b(?= (?:\p{Lu}{2,}|flash|sale))/gu, 'hr');
