import { isPlainWord } from './plain-words';
import { isPlural } from '@/lib/text/plural';
import { rearticled, withArticle } from '@/lib/text/article';
import { capital } from '@/lib/text/capital';
import { remembered } from '@/lib/text/remembered';
import { righted } from '@/lib/text/slips';

// Praise that can be lifted out of a sentence without hurting it.
const flattering = String.raw`world's (?:first|most \w+|\w+est)|revolutionary|award[- ]winning|best[- ]selling|bestselling|world[- ]class|best-in-class|state[- ]of[- ]the[- ]art|cutting[- ]edge|game[- ]changing|groundbreaking|legendary|amazing|incredible|ultimate|exclusive|stunning|gorgeous|fantastic|beautiful|brilliant|(?<!\b(?:and|or|night|shift|weekend|overtime|insurance|holiday) )premium|luxury|iconic|unbeatable|unparalleled|unrivalled|transformational|transformative|frictionless|must-have|innovative|exciting|awesome|epic|superfast|talented|(?<!^\P{L}*)leading(?! (?:the|a|our)\b)|top[- ]rated|strategic|long[- ]awaited|unforgettable|seamless|powerful|next-gen(?:eration)?|industry[- ]leading|fast[- ]growing|famous(?= \p{Ll})|delicious|(?<!(?:n't|not|no) (?:\p{L}+ )?an? )perfect(?! for\b)`;
const praise = new RegExp(
  String.raw`(?<!(?:\b(?:is|are|was|were|be|so|some|really|very|truly|seriously|does|do|did|doing)|'s|'re) )\b(?:(?:really|very|truly|seriously) )?(?:${flattering})\s+(?=[\p{L}\d])(?!(?:is|are|was|were|has|have|and|or|of|to|in|at|on|times|night|evening)\b)`,
  'giu',
);
/** "An exclusive, jargon-free webinar". */
const praiseAmongOthers = new RegExp(
  String.raw`(?<=\b(?:an?|our|the|your|this) )(?:${flattering}), (?=(?:\p{Ll}|\p{Lu}{2,}-)[\p{L}-]+ \p{L})`,
  'gu',
);
/** "We are the leading maker of kilns": without praise we are one of them. */
const theLeading =
  /(?<=\b(?:am|are|is|be|as|been|'re|'m|become) )the (?:world's |country's |nation's )?(?:leading|foremost|premier|top) (\p{L}+)(?= (?:of|for|in|on)\b)/giu;
/** "Premium dry fruit" may be what a box is called, where no sentence begins with it. */
const isName = (word: string, at: number, whole: string) =>
  /^\p{Lu}\p{Ll}/u.test(word) && /[\p{L},;:)] $/u.test(whole.slice(0, at));
/** "Brilliant engineers." would be "Engineers." */
const isLone = (at: number, rest: string) => at === 0 && /^\S+$/.test(rest);
const brandNew = /\b(?:brand|all)[- ]new\b/giu;
const small4 = new Set(
  "RUSH LEASE MEASUREMENTS DOUBLE SINGLE SEATER SEATERS REMNANTS TRUCK LEGENDS SPECIAL GUARANTEED GOLD SILVER BRONZE FOLKS GUYS LADS LADIES FETE FAIR FAYRE VAN CAR BUS PUB BAR CAKE PIE TEA GYM BOX BAG HAT MILK MEAT FISH BEER WINE GO Y'ALL FEE FEES FLASH GETS NOWHERE EXCUSES BLOWOUT LINEUP CLEARANCE SUPER MEGA BONUS DEAL DEALS OFFER OFFERS A FALL SPRING SUMMER WINTER AUTUMN TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE TEN ELEVEN TWELVE TWENTY THIRTY FORTY FIFTY HUNDRED THOUSAND MIN HOURS OWN CRAZY FLYING ANY ZERO SHARP HOT DIE KING SKILLS GUTS NEVER ALWAYS EVERYTHING NOTHING SOMETHING REAL GONE MAKE TAKE COME GIVE KNOW LOOK SHARE COULD WOULD SHOULD MUST MAY MIGHT BE REALLY JOKING CARE DON'T CAN'T WON'T SAID ABOUT AFTER AGAIN BEFORE HAVE HAS DATE NEWS MOVED MOVING OPENING CLOSED TIME TODAY TONIGHT TOMORROW YEAR YEARS WEEK WEEKS DAYS HIRING WANTED SALE LAST FIRST NEXT MORE SOON COMING WHAT WHO WHEN WHERE HOW WILL CAN DO DID NO YES THANK THANKS HAPPY PLEASE WON GOT DONE GOOD GREAT STILL OVER UP SO IF BUT OR AN AS WAS BEEN YOUR THERE THEN THAN EVERY EVERYONE MONTH MONTHS SEASON SPACES PLACES LEFT STAFF PARTY BIRTHDAY RESULTS WINNER REMINDER UPDATE BACK DAY OFF NOT WE HERE LIVE HUGE BEST BIG THIS WITH FROM JUST ONLY NEW OUR ALL NOW YOU THE FOR AND OUT ARE GET ONE TWO WIN ITS IS FREE WE'RE IT'S THEY'RE IN ON OF TO AT BY".split(
    ' ',
  ),
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
const everyday = (word: string) =>
  small4.has(word) ||
  inflected.test(word) ||
  (word.length > 2 && [word, word.replace(/S$/, '')].some((each) => isPlainWord(each.toLowerCase())));
/** A name keeps its capitals, as "UK" does; the words around it are small. */
const titled = (run: string) =>
  run.replaceAll(/[\p{L}']+/gu, (word) =>
    small4.has(word)
      ? dated(word)
      : word.length < 3 && !/^(?:ST|RD|LN|MT|DR|MR|MS)$/.test(word)
        ? word
        : capital(word.toLowerCase()),
  );
/** All of it was shouted: what goes on with a name is of it, and everyday words elsewhere are small. */
function calmed(text: string): string {
  let naming = false;
  return text.replaceAll(/[\p{Lu}']{2,}|\bA\b/gu, (word, at: number) => {
    // Among words that are shouted too they are no abbreviations.
    if (/^(?:IT|OH)$/.test(word) || (word === 'US' && ours.test(text.slice(0, at))))
      return word.toLowerCase();
    if (abbreviations.has(word)) return word;
    // "MIG/TIG", "VIC".
    const paired = text[at - 1] === '/' || text[at + word.length] === '/';
    if (word === 'CO' && text.slice(0, at).endsWith('& ')) return 'Co';
    if (states.has(word) || (paired && word.length < 4)) return word;
    naming = !small4.has(word) && (naming || !everyday(word));
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
  (run.match(/[\p{L}']+/gu) ?? []).every((word) => word.length <= 4 && !everyday(word)) ? run : inWords(run);
const inWords = (run: string) =>
  (run.match(/[\p{L}']+/gu) ?? []).some((word) => small4.has(word)) ||
  (run.match(/[\p{L}']+/gu) ?? []).every(everyday)
    ? run.replaceAll(/[\p{L}']+/gu, dated)
    : titled(run);

/** No abbreviation has so many letters, but whoever somebody is certified by. */
const longest = 7;
const saidOf = /\b(?:an?|is|are|was|were|be|so|very|too|really|absolutely) $/;
const certified = /^[- ](?:qualified|certified|accredited|registered|approved|trained)\b/;

/** "MARKET STREET" is a name wherever it is shouted. */
const road =
  /(?<!\b(?:the|a|our|this|your) )\b(?!(?:off|main|side|back|any|every|per|and|for|from|with|across|along|open|city|one|the|our|this|your|that|same)\b)\p{L}{3,} (?:street|road|lane|avenue|terrace|crescent|drive|parade|highway)\b/gu;

/** Shouted words back in small letters; an abbreviation that stands alone among plain words stays. */
function unshouted(text: string): string {
  const shouted = text.match(/\p{Lu}/gu)?.length ?? 0;
  const cries = (text.match(/\p{Lu}{2,}/gu) ?? []).some((word) => everyday(word) || word.length >= longest);
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
        const loud = word.length > 3 && (beside || word === 'OPEN' || everyday(word));
        // "UP" by itself may be a state.
        if ((small4.has(word) && word !== 'UP') || loud) return dated(word);
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

/** "To the fluffiest pancakes in Bristol" is to pancakes. */
const topped =
  /(?<=(?:\b(?:to|and|with|or)|,) )(?:the|our) (?:\w{3,}est|best|most \w+) ([\p{Ll} -]{3,30}?) (?:in (?:town|the \w+|\p{Lu}\w+)|ever|around|you'll ever \w+)\b/gu;
const price = String.raw`(?:[$£€₹]|Rs\.? ?)\d(?:[\d,.]*\d)?k?(?![.,]?\d)`;
/** What a thing costs, and not how little: "just £39", "£39 only". */
const merely = new RegExp(String.raw`\b(?:now )?(?:just|only) (?=${price})|(?<=${price}) only\b`, 'giu');
/** Nor how much less: "£39 instead of £60". */
const less = new RegExp(
  String.raw` ?\((?:reg|was|normally|usually|worth)\b[^()]*${price}[^()]*\)|,? (?:down|reduced) from ${price}| instead of ${price}|\b(?:was|were) ${price},?(?: is| are)? now (?=${price})`,
  'giu',
);
/** "Pens start from £18 a night" are £18 a night and up; what rose from £2 to £3 did. */
const least = new RegExp(
  String.raw`(?<!\b(?:can|could|may|will|to) (?:start )?)(?:\b(now )?(starts?|starting) )?(?<!\b(?:up|down|away|off|rose|grew|went|raised|cut|fell) )\b(?:from|(?<=start(?:s|ing)? )at) (${price}(?: (?:an?|per) (?:half[- ])?\w+| sq\.? ?(?:ft|m|yd)\b| square (?:foot|met(?:re|er)|yard)\b| ?pp[pn]*\b| p/\w+|/\w+| each| twin share| \+ VAT| plus VAT)*)(?! (?:down )?to\b| (?:an?|per|sq|square) | for up to\b| plus VAT| \+ VAT|\w)`,
  'giu',
);
const verbs: Record<string, string> = { start: 'are ', starts: 'is ' };
/** Where that would part the price from what it is the price of. */
const priced = /\b(?:prices?|rates?|packages?|fees?) $/i;
/** What is given away, and not that it is. */
const gift =
  /(?<=\b(?:our|a|the|your|this|new) )free (?=(?:\w+ )?(?:trials?|gifts?|consultation|samples?|demo|quote|month|guide|e-?book|webinar)\b)/giu;
/** "Early bird tickets" are early ones; a price that is one says so by what follows. */
const earlyBird =
  /(?<=^|[^\p{L}])(?:((?:[$£€₹]\d[\d,.]* ))early[- ]bird (?=for\b)|early[- ]bird (?=(?!is\b|are\b|for\b|of\b|until\b|till\b|ends?\b|closes?\b|finish(?:es)?\b|runs?\b)\p{L}))/giu;
/** "Slots left for Tuesday" are slots for Tuesday. */
const few =
  /\b(?<=(?:slots|spaces|places|spots|dates|tables|appointments|tickets|seats) )left (?=(?:for|in|on|at|between|before|until|till?|this|next)\b(?! (?:the )?time))/giu;

/** "Only 18 seats left" are 18 seats. */
const scarce =
  /\b(?:only|just) (\d+ (?:seats|spaces|places|spots|slots|rooms|tables))(?: (?:left|remaining|available)(?=\W*$|[,;:)]))?(?! (?:in|at|on|for) \p{Lu})/giu;

/** The sentence as it would be said aloud: in small letters, with its apostrophes, without praise. */
export const calm = remembered((sentence) =>
  rearticled(
    righted(unshouted(sentence))
      .replaceAll(/!{2,}/g, '!')
      .replaceAll(
        /(?<!, (?:the|an?|our) (?:[\p{L}-]+ )?\p{L}+),? (?:that|which) (?:(?:will|(?:is|are) set to|promises? to|aims? to) )?(?:revolution|transform|redefin|reimagin)\w* [^.,!?]*/giu,
        '',
      )
      .replaceAll(/\bthe next generation of (?:our )?/giu, '')
      .replaceAll(/\bempower(s|ing|ed)?\b(?= [^,.;]{3,50}? to \p{Ll})/gu, 'help$1')
      .replaceAll(brandNew, 'new')
      .replace(/^early[- ]bird (?:benefit|offer|discount|special|deal|price|rate)s?: (?=\S)/iu, '')
      .replaceAll(/(?<=^|[^\p{L}])early[- ]bird (?=[$£€₹]?\d)/giu, '')
      .replaceAll(earlyBird, (_, priced: string | undefined) => (priced === undefined ? 'early ' : priced))
      .replaceAll(
        /\b(?:please )?tag (?:them|a friend|someone)(?: below)?,? or (?=send|message|drop|put)/giu,
        '',
      )
      .replaceAll(
        / or (?:just )?comment (?:below\b|(?:\p{Lu}{2,}|["“']\p{L}+["”'])(?: below)?)(?: and (?:s?he|we|they|I)(?:'ll| will) [^.!?]*)?/gu,
        '',
      )
      .replace(
        /(?<=^|\b(?:for|please|just) (?:[^.!?]{2,30} )?(?:please )?)comment (?:\p{Lu}{2,}|["“']\p{L}+["”']) or (?=(?:write|e-?mail|message|call|ring|book|go|dm)\b)/iu,
        '',
      )
      .replaceAll(/(?<=\p{L} )back by popular demand\b/giu, 'back')
      .replaceAll(/(?<=\band )by popular demand,? |^by popular demand(?: \([^)]*\))?,? (?=(?:we|i)\b)/giu, '')
      .replaceAll(/\b(new \w+) alert\b/giu, '$1')
      .replaceAll(/(?<=\d )A(?= (?:day|night|week|month|year|head|person|pop)\b)/giu, 'a')
      .replaceAll(/(?<=^\D{0,3}\d{1,2} )HR\b(?= (?:\p{Lu}{2,}|flash|sale))/gu, 'hr')
      .replaceAll(
        /,? or (?:grab|snag|nab) (?:an?|your) (?:slot|spot|seat|place|ticket)s? (?:at|on|via|through) \S+\w/giu,
        '',
      )
      .replaceAll(/\ba free trial$/giu, 'free')
      .replaceAll(
        /\bthe (?:amazing|brilliant|fantastic|incredible|legendary|awesome|talented) (?=\p{Lu}\p{Ll}+\b)/gu,
        '',
      )
      .replaceAll(theLeading, (_, what: string) => withArticle(what))
      .replaceAll(praiseAmongOthers, '')
      .replaceAll(praise, (praised, at: number, whole: string) =>
        isName(praised, at, whole) || isLone(at, whole.slice(praised.length)) ? praised : '',
      )
      .replaceAll(merely, ''),
    sentence,
  ),
);

/** The sentence in a plain voice: no bargain and nothing on top of all others either. */
export const quietened = remembered((sentence) => {
  const plain = calm(sentence)
    .replaceAll(less, '')
    .replaceAll(gift, '')
    .replaceAll(/\b(available) (?:now|today)\b/giu, '$1')
    .replaceAll(
      /\b(bookings|orders|registrations|applications|entries|nominations)(?: now open\b| open now\b| open(?=\W*$))/giu,
      '$1 are open',
    )
    .replaceAll(/,? while (?:they|stocks?|supplies) lasts?\b/giu, '')
    // "Our biggest room ever" ranks what is told of.
    .replaceAll(
      /, (?:our|the) (?:\p{L}+est|most \p{L}+)(?: [\p{L}-]+){1,3} (?:yet|ever),? (?=(?:is|are|opens?|starts?|launches|begins?|runs?|will|has|have|arrives?)\b)/gu,
      ' ',
    )
    .replaceAll(
      /,? and when (?:it|they)(?:'?s|'?re| is| are) (?:all )?gone,? (?:it|they)(?:'?s|'?re| is| are) gone\b/giu,
      '',
    )
    .replaceAll(/,? (?:they|these) (?:all )?go (?:quick(?:ly)?|fast)\b/giu, '')
    .replaceAll(/\bbooking (?:up|out) fast\b/giu, 'booking')
    .replaceAll(
      /,? and (?:the |our )?(?:diary|calendar|spaces|places|slots|spots|dates|tickets|tables|it|they)(?:'s| is| are|'re) (?:filling|booking|selling|going)(?: up| out)? (?:fast|quick(?:ly)?)\b/giu,
      '',
    )
    .replaceAll(/,? which (?:is|are) (?:already|nearly|almost) (?:half )?(?:full|gone|booked)\b/giu, '')
    .replaceAll(few, '')
    .replaceAll(scarce, '$1')
    .replaceAll(
      least,
      (
        from: string,
        now: string | undefined,
        verb: string | undefined,
        sum: string,
        at: number,
        whole: string,
      ) => {
        if (verb === undefined && priced.test(whole.slice(0, at))) return from;
        const is = at > 0 ? verbs[verb?.toLowerCase() ?? ''] : undefined;
        return `${is === undefined ? (now ?? '') : is + (now ?? '')}${sum} and up`;
      },
    );
  return rearticled(
    plain.replaceAll(topped, (whole, what: string) => (isPlural(what) ? what : whole)),
    sentence,
  );
});
