import type { Reading } from '../reading';
import { headOf } from './heads';
import { emoji } from '@/lib/text/segments';
import type { Span } from '@/lib/text/span';

const list = (text: string) => new Set(text.trim().split(/\s+/));

// Words that end a noun phrase. Closed class and the verbs that announcements are made of: a tagger reads "Shop now" as a name.
const stops =
  list(`a an the this that these those our your my his her its their we you i he she it they us me him them who whom which what where when
  how why and or but nor so if then than as at by for from in into of off on onto out over per to up with within without about after before during
  until till via while is are was were be been being am has have had do does did will would can could should may might must shall not no yes
  now today tonight tomorrow here there again just only also too very really ever never always still yet already soon finally officially back
  shop buy order book get grab join sign check read download learn discover find see visit call try make makes made take takes save win enter follow like share
  tag comment tell know want need help helps start started stop look looking looks let come comes go goes going give gives gave say says said meet use
  work works live introduce introducing announcing announce announced launch launching launched launches unveil celebrate celebrating proud excited
  thrilled happy honored honoured delighted pleased named wins won voted ranked hiring apply offering offers enjoy explore upgrade escape switch
  bring brings bringing discuss discussed discusses survey surveyed surveys including include includes wasting waiting hosted host hosts
  cut cuts switching balance celebrated marks marked reached asked joined received achieved won welcome welcomed congratulations turns finds lets matches saves connects tracks transforming saving helping starting matching making using giving building turning changing found recruiting love loves lie lies hate hates replace replaces long short
  incl excl approx lands deserve deserves needs across issue issues updated shipped ship add adding added opened moved chat chats talk talks talked spoke join joins fits fit folds designed loved built trusted hosting sponsoring supporting partnering landed arrived dropped drops
  all any each every some more most many much few lot less another other others own same such both one two three four five six seven eight nine ten twenty first next last
  price free off sale deal deals today's limited time only spots left day days week weeks month months year years hour hours season period ends end friday monday tuesday wednesday thursday
  saturday sunday january february march april june july august september october november december
  please thanks thank hi hello hey dear why because since though although yourself themselves something anything everything nothing someone anyone
  whether it's we're you're don't i'm let's that's we've you've can't won't there's what's here's they're isn't doesn't get's
  covers looks means keeps drives delivers explores shares shows fund protect deliver pay paid getting looking buying selling hurting spotlighting feeling
  ran began grew sat left kept sold bought taught wrote drew went came saw felt gone spent yesterday midnight wherever thru ye nice able
  better best faster easier great good ready perfect easy worth crunchy wholesome update updates updated star hello rt dm`);
// Verbs that open a sentence as an order and are nouns elsewhere.
const orders = list(
  `track manage receive record create build plan turn keep bring treat swap ship send boost cut save run walk ride drive cook play watch watch test study train
  change fix grow move rent hire sell design paint travel experience feel dream celebrate support switch store stock pop drop head step spend stay swing spot spread`,
);
// Praise, counts and packing in front of a noun, which are no part of what it is.
const fluff =
  list(`new brand-new all-new newest latest award-winning best-selling bestselling revolutionary amazing incredible ultimate exclusive premium
  luxury perfect favourite favorite beautiful stunning gorgeous delicious fresh cutting-edge state-of-the-art world-class innovative exciting special
  free strategic official expert top-rated top leading smart ergonomic iconic unique fantastic brilliant limited popular quick simple easy powerful
  seamless awesome epic full fast entire whole complete part-time full-time tiny tired real proper little giant csr annual own happy big huge small beginners beginner superfast super-fast artisan handmade hand-made affordable
  reliable trusted professional talented experienced senior junior chartered global independent local cosy cozy comfy comfortable stylish modern classic original
  signature seasonal much-loved smoothest quietest fastest best greatest finest lightest greenest biggest smartest 100% number #1 first second third fourth
  fifth half million thousand hundred dozen best-in-class growing fastest-growing no-obligation blocked cleaner addictive next-generation famous friendly must-have game-changing end-to-end dedicated gorgeous lovely wonderful magical charming fabulous fab magnificent sensational legendary tasty yummy scrumptious
  qualified hardworking hard-working loyal debut cracking super adult`);
/** "Meltiest", "smallest": a rank is praise. */
const ranks =
  /^(?!(?:forest|harvest|guest|west|east|test|chest|vest|nest|priest|interest|request|protest|quest|pest)$)\p{L}{3,}est$/u;
// Words that stand for what comes before them: "recycling solutions" are recycling.
const containers = list(
  `partner partners provider providers supplier suppliers company firm specialist specialists expert experts business brand brands collection collections range ranges line solution solutions service services system systems product products option options edition selection
  lineup line-up experience offering project scheme programme program launch season company award awards`,
);
/** Three words say what a thing is; a fourth is a slogan. */
const mostBefore = 2;
/** Nobody names a thing in so many words: what goes on so is read in pieces. */
const mostInRun = 40;

interface Token extends Span {
  word: string;
  low: string;
  opensSentence: boolean;
}

/** A noun phrase as it may be spoken of: small letters, without praise, counts and names in front. */
export interface Phrase extends Span {
  text: string;
  /** Where its run of words begins, before what was dropped. */
  runStart: number;
  /** A word of its run was capitalised and dropped behind it: a part of a name ("Baker Awards"). */
  insideName: boolean;
  /** Another noun stands right behind it: "cake" in "cake competition". */
  modifies: boolean;
  opensSentence: boolean;
  /** More words of its run stand behind it, so that it may only say of what kind they are: "floor" in "floor stock". */
  goesOn: boolean;
  /** Written with capitals, as names are. */
  titled: boolean;
}

function tokens(reading: Reading): Token[] {
  let sentence = 0;
  let opened = -1;
  return reading.words.map((span) => {
    while (span.start >= (reading.sentences[sentence]?.end ?? Infinity)) sentence++;
    const opensSentence = opened !== sentence;
    opened = sentence;
    const word = reading.text.slice(span.start, span.end);
    return { ...span, word, low: word.toLowerCase().replace(/'s$/, ''), opensSentence };
  });
}

/** "Approvly routes every request": behind a name that opens a sentence and before an object, a word in -s is what it does. */
const doesSomething = (token: Token, name: Token | undefined, object: Token | undefined) =>
  name?.opensSentence === true &&
  /^\p{Lu}/u.test(name.word) &&
  /^\p{Ll}+s$/u.test(token.word) &&
  /^(?:an?|the|every|each|all|any|your?|our|their|its|his|her|it|them|food|more|less)$/.test(
    object?.low ?? '',
  );

/** Runs of words that may be a noun phrase: no stop word, mark, link, mention, hashtag or emoji inside. */
function runs(reading: Reading): Token[][] {
  const closed = [
    ...reading.links,
    ...reading.emails,
    ...reading.mentions,
    ...reading.hashtags,
    ...emoji(reading.text),
  ];
  const found: Token[][] = [];
  let run: Token[] = [];
  let end = 0;
  const all = tokens(reading);
  for (const [index, token] of all.entries()) {
    if (run.length > 0 && /[^ ]/.test(reading.text.slice(end, token.start))) {
      found.push(run);
      run = [];
    }
    const inside = closed.some((span) => span.start < token.end && token.start < span.end);
    // "Shop now" orders, "a wool shop" is a place; so with "freelance work".
    const stop =
      inside ||
      // "1 x apprentice" is one of them.
      token.word === 'x' ||
      (token.opensSentence && orders.has(token.low)) ||
      doesSomething(token, run.at(-1), all[index + 1]) ||
      (stops.has(token.low) && !(namesPlace.has(token.low) && run.length > 0));
    if ((stop && run.length > 0) || run.length >= mostInRun) {
      found.push(run);
      run = [];
    }
    if (!stop) run.push(token);
    end = token.end;
  }
  if (run.length > 0) found.push(run);
  return found;
}

const capitalised = (token: Token) => /^\p{Lu}/u.test(token.word) && !token.opensSentence;
const shouted = (token: Token) => /^\p{Lu}{2,}$/u.test(token.word);
/** "Apex Roofing offers …": only the second capital tells that the first is a name's. */
const opensName = (token: Token, next: Token | undefined) =>
  /^\p{Lu}\p{Ll}+'s$/u.test(token.word) ||
  (token.opensSentence &&
    /^\p{Lu}\p{Ll}/u.test(token.word) &&
    next !== undefined &&
    capitalised(next) &&
    !shouted(next));
const said = (run: readonly Token[]) => run.map(({ low }) => low).join(' ');
const namesPlace: ReadonlySet<string> = new Set(['shop', 'work']);
/** Who does a thing, behind the thing: "sales team". */
const doers: ReadonlySet<string> = new Set(['team', 'teams', 'staff', 'department', 'crew', 'people']);
const named: ReadonlySet<string> = new Set(
  'christmas easter halloween english french spanish german italian welsh portuguese polish japanese arabic mandarin dutch irish gaelic'.split(
    ' ',
  ),
);
/** Abbreviations stay as they are ("AI", "3D"), everything else in small letters. */
const spoken = (run: readonly Token[]) =>
  run
    .map(({ word, low }) =>
      /^[\p{Lu}\d]{2,3}$/u.test(word) && /\p{Lu}/u.test(word)
        ? word
        : named.has(low)
          ? low.charAt(0).toUpperCase() + low.slice(1)
          : low,
    )
    .join(' ');

/** The phrase of a run: it ends at its last known head; fluff, numbers and names in front of that are dropped. */
function phraseOf(run: readonly Token[]): Phrase | null {
  const packed = (end: number) =>
    containers.has(run[end - 1]?.low ?? '') && (headOf(said(run.slice(0, end)))?.length ?? 0) < 2;
  let hand = run.length;
  while (hand > 0 && (packed(hand) || !headOf(said(run.slice(0, hand))))) hand--;
  const head = hand > 0 ? headOf(said(run.slice(0, hand))) : undefined;
  const to = hand || run.length;
  const headStart = to - (head?.length ?? 1);
  const dropped = (token: Token) =>
    fluff.has(token.low) ||
    ranks.test(token.low) ||
    /^[\d#]/.test(token.word) ||
    (head && head.class !== 'job' && capitalised(token) && !shouted(token) && !headOf(token.low));
  let from = headStart;
  while (from > 0 && headStart - from < mostBefore) {
    const token = run[from - 1];
    if (!token || dropped(token) || opensName(token, run[from])) break;
    from--;
  }
  const kept = run.slice(from, to);
  const [first, last, behind] = [kept[0], kept.at(-1), run[to]];
  if (!run[0] || !first || !last || kept.every(({ low, word }) => fluff.has(low) || /^\d/.test(word)))
    return null;
  return {
    text: head
      ? spoken(kept)
      : kept.map((token) => (capitalised(token) && !shouted(token) ? token.word : token.low)).join(' '),
    start: first.start,
    end: last.end,
    runStart: run[0].start,
    modifies:
      behind !== undefined &&
      !containers.has(behind.low) &&
      (headOf(behind.low) !== undefined || doers.has(behind.low)),
    opensSentence: first.opensSentence,
    goesOn: behind !== undefined,
    titled: kept.every((token) => capitalised(token) && !shouted(token)),
    insideName:
      capitalised(last) && !shouted(last) && behind !== undefined && capitalised(behind) && !shouted(behind),
  };
}

/** Everything the draft may be about, in its order. */
export function phrases(reading: Reading): Phrase[] {
  return runs(reading).flatMap((run) => phraseOf(run) ?? []);
}
