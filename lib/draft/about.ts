import type { Topic } from './draft';
import type { Reading } from './reading';
import { community } from './subjects/community';
import {
  byScore,
  celebrated,
  likely,
  namesWholly,
  offered,
  subjectNamed,
  subjectsNamed,
  subjectsOf,
  sure,
  type Found,
  type Known,
} from './subjects/find';
import { health } from './subjects/health';
import { organisation } from './subjects/organisation';
import type { Subject } from './subjects/subject';
import { classRead, headOf } from './topic/heads';
import type { Occasion } from './topic/occasions';
import { phrases } from './topic/phrase';
import { jobIn, topicsOf } from './topic/topic';
import { bareTopic } from './topic/typed';
import type { Brand } from '@/lib/profile/brand';
import { singularOf } from '@/lib/text/plural';

/** What a draft is taken to be about. */
export interface About {
  topic: Topic | null;
  /** What it may be about, best first, `topic` among them: at most three. */
  topics: Topic[];
  /** What questions speak of: the topic, or where a person's words for it only name the post, what the draft tells. */
  asked: Topic | null;
  /** What there are questions written for. */
  subject: Subject | null;
  /** Where that only says what the post is for: what trade it speaks of besides. */
  besides: Subject | null;
  /** What else a person's words name, or the draft speaks of about as much. */
  near: Subject | null;
  /** Whether that is surely it; where it is not, more subjects may know better. */
  sure: boolean;
}

const most = 3;
const key = ({ phrase }: Topic) => singularOf(phrase.toLowerCase());

/** The draft's own words for a subject where it has them, with what stands in front of them: "leather watch bands". */
function topicOf({ subject, said }: Found, reading: Reading): Topic {
  if (!said) return classed(subject.name);
  const tagged = reading.hashtags.some(({ start }) => start === said.start);
  if (tagged || /\d/.test(reading.text.slice(said.start, said.end))) return classed(subject.name);
  const whole = phrases(reading).find(({ start, end }) => start < said.start && end === said.end);
  const own = reading.text.slice(whole?.start ?? said.start, said.end).replace(determiner, '');
  return classed(deed.test(own) && !headOf(own) ? subject.name : small(own, subject));
}

const determiner = /^(?:my|our|your|their|the|this|an?|at|new) /i;
/** What is done is no thing: "moving stock", "outgrown". */
const deed =
  /^(?:mov(?:es?|ed|ing)|stop|book|report|only|call|tours?|servers?|broke|pay|end|\p{L}+ing (?:they|we|our|its|their|the|an?|to|shopping)) |(?:ed|own|online)$/iu;

/** As inside a sentence: the capitals that the subject's own name has, and those of abbreviations. */
const small = (own: string, { name }: Subject) =>
  own.replaceAll(/\p{Lu}[\p{L}']*/gu, (word) =>
    name.includes(word) || /^\p{Lu}{2,4}s?$/u.test(word) ? word : word.toLowerCase(),
  );

/** Words for people by what they do: "backend engineer" in an advert for one is a job, whatever else it may name. */
const worker = /(?:er|or|(?<!l)ist|ian|ant|ent|eur|man|woman|chef|dev|cook|nurse|lead|head)s?$/i;

const classed = (phrase: string, given?: string): Topic => {
  const kind = given ?? classRead(phrase);
  return kind === undefined ? { phrase } : { phrase, class: kind };
};

/** Occasions on which we speak of ourselves: what is mentioned on the way is no subject, however often. */
const ourOwn: ReadonlySet<Occasion> = new Set(['award', 'milestone', 'people', 'farewell', 'partnership']);
/** What an event may be about; of anything else that it mentions there will only be some. */
const meetings: ReadonlySet<string | undefined> = new Set(
  'event show course club attraction art sport fitness read novel subject biz wedding game'.split(' '),
);
/** What is asked about where we speak of ourselves and nothing else is surely meant. */
const ofItself: Partial<Record<Occasion, string>> = {
  award: 'award',
  milestone: 'company anniversary',
  people: 'meet the team',
  partnership: 'partnership',
  hiring: 'job vacancy',
  contest: 'prize draw',
  notice: 'opening hours',
};
/** What is reached after years; anything else is counted, and asked about as what it is. */
const anniversary =
  /\b(?:years?(?! of experience| experience| in the (?:trade|industry|business))|anniversary|birthday|decades?|since (?:18|19|20)\d\d|turn(?:s|ed) \d+)\b/i;
/** Subjects that an advert for people may be about. */
const hires = /\b(?:apprentice|graduate|intern|trainee|placement|recruit|career)/i;
/** What is collected for a cause is no subject; the cause is. */
const causes: ReadonlySet<Subject> = new Set([...community, ...health]);
/** What only says what a post is for is no topic to show. */
const posts: ReadonlySet<string> = new Set([...Object.values(ofItself), 'funding round']);
/** What a person may call a post by, though it is about something else. */
const kinds: ReadonlySet<string> = new Set([
  ...posts,
  ...'supplier award|volunteer awards|apprentice award|sports trophies|app update|new premises|new shop|evening class|webinar|research report|customer case study|newsletter'.split(
    '|',
  ),
]);
/** When something is, and not what: "summer patio menu". */
const times: ReadonlySet<string> = new Set([
  'summer',
  'bank holiday',
  'New Year',
  'Christmas',
  'back to school',
  'Black Friday',
]);
/** What a noun phrase is read as the topic too. */
const readToo = 0.3;
/** One word of an opening makes a subject sure enough to ask about; that no other is meant takes more. */
const beyondDoubt = 1.9;
/** By so little another subject may stand behind the first and be meant as well. */
const close = 0.2;
/** In a few words less makes a subject sure. */
const fewWords = 80;
const enoughInFew = 0.65;

const ofOccasion = (occasion: Occasion, { text }: Reading, known: Known): Subject | null =>
  occasion === 'milestone' && !anniversary.test(text) ? null : subjectNamed(ofItself[occasion] ?? '', known);

/** The subject that is sure enough to be asked about. */
function sureOf(all: readonly Found[], occasion: Occasion, { text, words }: Reading): Found | undefined {
  const ours = ourOwn.has(occasion);
  const found = all.filter(
    ({ subject: { name }, stray }) => !stray && (ours || !posts.has(name) || name === ofItself[occasion]),
  );
  const best = found[0];
  if (!best || (occasion === 'hiring' && !hires.test(best.subject.name))) return undefined;
  if (occasion === 'csr' && !causes.has(best.subject)) return undefined;
  if (ours) {
    const named = found.find(({ subject, score }) => score >= likely && organisation.includes(subject));
    const cause = occasion === 'partnership' && causes.has(best.subject) && best.score >= sure;
    const counted = occasion === 'milestone' && !anniversary.test(text) && best.score >= sure;
    return best.score >= celebrated || cause ? best : (named ?? (counted ? best : undefined));
  }
  const itself = found.find(({ subject }) => subject.name === ofItself[occasion]);
  if (itself ?? best.score >= sure) return itself ?? best;
  return best.score >= (words.length <= fewWords ? enoughInFew : offered) ? best : undefined;
}

/**
 * What a draft is about: what a person said outranks what the profile names, and that what the words tell. Where what the person said only
 * names the post ("product launch"), the draft's own subject is asked about.
 */
export function aboutOf(
  reading: Reading,
  brand: Brand,
  occasion: Occasion,
  known: Known,
  typed?: Topic,
): About {
  const named = (phrase: string) => subjectNamed(phrase, known);
  const { topic: read, certain, candidates, profiled } = topicsOf(reading, brand);
  const ofRead = read && named(read.phrase);
  const job = occasion === 'hiring' ? jobIn(reading) : null;
  const found = subjectsOf(reading, brand, known)
    .map((each) => (each.subject === ofRead ? { ...each, score: each.score + readToo } : each))
    .toSorted(byScore);
  const sole = sureOf(found, occasion, reading);
  const kindOfRead = certain && read?.class !== undefined;
  const best =
    kindOfRead && sole && sole.score < likely ? found.find(({ subject }) => subject === ofRead) : sole;
  const nameOf = (each: Found) => (each.subject === ofRead && read ? read : topicOf(each, reading));
  const shown = found.filter(({ subject }) => !posts.has(subject.name));
  const understood = profiled ?? job ?? (best && shown.includes(best) ? nameOf(best) : read);
  // One clue by itself is chance.
  const offers = shown
    .filter(({ score, said, stray }) => score >= offered && (said !== null || !stray))
    .map(nameOf);
  const seen = new Set<string>();
  const topics = [typed, profiled, understood, ...offers.slice(0, 2), ...candidates]
    .filter((topic) => topic !== undefined && topic !== null)
    .filter((topic) => {
      const fresh = !seen.has(key(topic));
      seen.add(key(topic));
      return fresh;
    })
    .slice(0, most);
  // Who might work in a trade is not asked what its customers are.
  const besides = (subject: Subject | null) =>
    subject && kinds.has(subject.name) && occasion !== 'hiring'
      ? (found.find((each) => !each.stray && each.score >= offered && !kinds.has(each.subject.name))
          ?.subject ?? null)
      : null;
  const itself =
    (profiled && named(profiled.phrase)) ?? best?.subject ?? ofOccasion(occasion, reading, known);
  const beside = besides(itself);
  const nearest = found.find(
    ({ subject, score, stray }) =>
      !stray &&
      subject !== itself &&
      !kinds.has(subject.name) &&
      !times.has(subject.name) &&
      score >= Math.max(likely, (best?.score ?? 0) - close),
  );
  const byItself: Omit<About, 'topic' | 'topics'> = {
    asked: profiled ?? job ?? (certain && (occasion !== 'event' || meetings.has(read?.class)) ? read : null),
    subject: itself,
    besides: beside,
    near: nearest?.subject ?? null,
    sure: (best?.score ?? 0) >= beyondDoubt && (!itself || !kinds.has(itself.name) || beside !== null),
  };
  const bare = typed && bareTopic(typed.phrase);
  if (!typed || !bare) return { topic: typed ?? understood, topics, ...byItself };
  const works = occasion === 'hiring' && worker.test(bare);
  const all = subjectsNamed(typed.phrase, known);
  const things = all.filter(({ name }) => !times.has(name));
  const words = things.length > 0 ? things : all;
  // Of several that the words name, the one that the draft is about as well.
  const both = found.find(({ subject }) => words.includes(subject));
  const [likeliest] = found;
  const within =
    likeliest && likeliest.score >= sure && !likeliest.stray && !kinds.has(likeliest.subject.name)
      ? likeliest.subject
      : null;
  const called = both?.subject ?? words[0] ?? (works ? null : headed(bare, named));
  const meant = called && within && (kinds.has(called.name) || times.has(called.name)) ? within : called;
  const kind = works ? 'job' : typed.class;
  const told = kind === undefined ? headed(bare, tellsKind) : null;
  const subject = meant ?? (works || job ? null : itself);
  return {
    topic: typed,
    topics,
    asked: (works ? null : job) ?? told ?? classed(bare, kind),
    subject,
    besides: besides(subject),
    near: words.find((each) => each !== subject && !kinds.has(each.name) && !times.has(each.name)) ?? null,
    sure: namesWholly(bare, known),
  };
}

/** "API rate limits" are no kind of API. */
const tellsKind = (phrase: string): Topic | null => {
  const kind = headOf(phrase)?.class;
  return kind === undefined || kind === 'goods' || /^lessons?$/i.test(phrase)
    ? null
    : { phrase, class: kind };
};

/** What is known of the longest beginning of a phrase that anything is known of: "jazz night" is about jazz. */
function headed<Known>(phrase: string, knownOf: (phrase: string) => Known | null | undefined): Known | null {
  const parts = phrase.split(' ');
  for (let length = parts.length; length > 0; length--) {
    const known = knownOf(parts.slice(0, length).join(' '));
    if (known) return known;
  }
  return null;
}
