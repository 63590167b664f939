import type { Topic } from './draft';
import type { Reading } from './reading';
import { subjectsOf, type Found } from './subjects/find';
import { asTyped, weighed, type Likely } from './subjects/likelihood';
import { subjectNamed, type Known } from './subjects/known';
import { hires, isAchievement, isPostKind, isThing, posts, subjectOf } from './subjects/post-kinds';
import { sharing } from './subjects/sharing';
import type { Subject } from './subjects/subject';
import { classRead, headOf } from './topic/heads';
import type { Occasion } from './topic/occasions';
import { phrases } from './topic/phrase';
import { jobIn } from './topic/job';
import { topicsOf } from './topic/topic';
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
  /** What is asked about, likeliest first: at most two. */
  askable: Askable[];
}

/** A subject that is asked about. */
export interface Askable {
  subject: Subject;
  /** How likely the draft is about it, of 1. */
  likelihood: number;
}

const most = 3;
/** The words for a job that tell its trade. */
const tradeIn = (text: string) =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map(singularOf).filter((word) => !ranks.has(word));
const ranks = new Set(
  'manager assistant senior junior trainee head lead leader director officer product account project general team office part full time service'.split(
    ' ',
  ),
);
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
const worker =
  /(?:er|or|(?<!l)ist|ian|ant|(?<!m)ent|eur|man|woman|chef|dev|cook|nurse|lead|head|trainee|apprentice|intern|associate|executive|analyst|barista|clerk|coach|guard|guide|tech|\bvet)s?$/i;

const classed = (phrase: string, given?: string): Topic => {
  const kind = given ?? classRead(phrase);
  return kind === undefined ? { phrase } : { phrase, class: kind };
};

/** As surely a subject that the draft only hints at has to be meant, where it names a thing of another kind: an umbrella that folds flat is no folding bike. */
const surely = 0.8;
/** What an event may be about; of anything else that it mentions there will only be some. */
const meetings: ReadonlySet<string | undefined> = new Set(
  'event show course club attraction art sport fitness read novel subject biz wedding game'.split(' '),
);
/** A person who calls a post so means what is achieved, whatever trade it is achieved in. */
const namesAchievement = /\b(?:years|anniversary|birthday|awards?)\b/i;
/** From here on a subject is shown as the topic. */
const likely = 0.6;
/** What speaks for a subject besides the kind of post: so much, of those that had it every other was right. */
const besidesFrom = 3.5;
/** From here on a subject may be offered, and may be meant as well as the first. */
const offered = 0.06;
const nearly = 0.15;
/** As much as that besides what a person said. */
const nearlySaid = 0.3;

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
  const subjectOfWords = (phrase: string) => subjectNamed(phrase, known);
  const { topic: read, certain, candidates, profiled } = topicsOf(reading, brand);
  const hiring = occasion === 'hiring';
  const job = hiring ? jobIn(reading) : null;
  const itself = subjectOf(occasion, reading.text, known);
  const ofRead = read && subjectOfWords(read.phrase);
  const found = weighed(subjectsOf(reading, brand, known), ofRead, itself, sharing(reading.text, known));
  const nameOf = (each: Found) => (read && each.subject === ofRead ? read : topicOf(each, reading));
  const shown = found.filter(({ subject, likelihood }) => likelihood >= offered && !posts.has(subject.name));
  const [first] = shown;
  const understood =
    profiled ??
    job ??
    (first && first.likelihood >= likely ? nameOf(first) : (read ?? (first ? nameOf(first) : null)));
  const seen = new Set<string>();
  const topics = [typed, profiled, understood, ...shown.slice(0, most).map(nameOf), read, ...candidates]
    .filter((topic) => topic !== undefined && topic !== null)
    .filter((topic) => {
      const fresh = !seen.has(key(topic));
      seen.add(key(topic));
      return fresh;
    })
    .slice(0, most);
  const bare = typed && bareTopic(typed.phrase);
  const isOther = ({ subject, said, likelihood }: Likely) =>
    certain &&
    !hiring &&
    said === null &&
    likelihood < surely &&
    read?.class !== undefined &&
    read.class !== classRead(subject.name);
  const meant =
    typed && bare
      ? asTyped(subjectsOf(reading, brand, known, bare, typed.phrase))
      : found.filter((each) => !isOther(each));
  const subject =
    (!typed && profiled && subjectOfWords(profiled.phrase)) ||
    (job && !typed ? meant.find(({ subject: { name } }) => hires.test(name)) : meant[0])?.subject ||
    null;
  // Who might take a job is asked about its trade, where there are questions for those who work in it.
  const ofJob = ({ subject }: Found) =>
    job !== null &&
    known.atWork(subject) !== undefined &&
    tradeIn(job.phrase).some((word) => tradeIn(subject.name).includes(word));
  const beside =
    subject && isPostKind(subject)
      ? [...meant, ...found].find(
          (each) => isThing(each.subject) && (hiring ? ofJob(each) : each.score >= besidesFrom),
        )
      : undefined;
  const nearest = meant.find(
    (each) =>
      each.subject !== subject &&
      (each.said !== null || each.typed > 0) &&
      each.likelihood >= (typed ? nearlySaid : nearly) &&
      isThing(each.subject),
  );
  const achieved =
    typed && subject && isThing(subject) && namesAchievement.test(typed.phrase) ? itself : null;
  // Where the subject only says what a post is for, what trade it speaks of besides lets more be asked; what is achieved in a trade is asked about as well.
  const pair = beside
    ? [subject && isAchievement(subject) ? subject : null, beside.subject]
    : [subject, achieved && isAchievement(achieved) ? achieved : nearest?.subject];
  const likelihoodOf = (subject: Subject | null) =>
    [...meant, ...found].find((other) => other.subject === subject)?.likelihood ?? 0;
  const ofTrade = likelihoodOf(beside?.subject ?? subject);
  const askable = pair.flatMap((each): Askable[] => {
    if (!each) return [];
    // What is achieved is as likely as the trade it is achieved in.
    const least = isAchievement(each) ? ofTrade : 0;
    return [{ subject: each, likelihood: Math.max(least, likelihoodOf(each)) }];
  });
  const asTold = { subject, askable };
  if (!typed || !bare) {
    return {
      topic: typed ?? understood,
      topics,
      asked:
        profiled ?? job ?? (certain && (occasion !== 'event' || meetings.has(read?.class)) ? read : null),
      ...asTold,
    };
  }
  const works = hiring && worker.test(bare);
  const kind = works ? 'job' : typed.class;
  const told = kind === undefined ? headed(bare, tellsKind) : null;
  return {
    topic: typed,
    topics,
    asked: (works ? null : job) ?? told ?? classed(bare, kind),
    ...asTold,
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
