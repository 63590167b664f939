import type { Topic } from './draft';
import type { Reading } from './reading';
import { offered, subjectNamed, subjectsOf, sure, type Found } from './subjects/find';
import type { Subject } from './subjects/subject';
import { classRead } from './topic/kind';
import type { Occasion } from './topic/occasion';
import { phrases } from './topic/phrase';
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
}

const most = 3;
const key = ({ phrase }: Topic) => singularOf(phrase.toLowerCase());

/** The draft's own words for a subject where it has them, with what stands in front of them: "leather watch bands". */
function topicOf({ subject, said }: Found, reading: Reading): Topic {
  const tagged = reading.hashtags.some(({ start }) => start === said?.start);
  if (said === null || tagged) return classed(subject.name);
  const whole = phrases(reading).find(({ start, end }) => start < said.start && end === said.end);
  const { start } = whole ?? said;
  return classed(small(reading.text.slice(start, said.end), subject));
}

/** As inside a sentence: the capitals that the subject's own name has, and those of abbreviations. */
const small = (own: string, { name }: Subject) =>
  own.replaceAll(/\p{Lu}[\p{L}']*/gu, (word) =>
    name.includes(word) || /^\p{Lu}{2,4}s?$/u.test(word) ? word : word.toLowerCase(),
  );

/** Words for people by what they do: "backend engineer" in an advert for one is a job, whatever else it may name. */
const worker = /(?:er|or|ist|ian|ant|ent|eur|man|woman|chef|dev|cook|nurse|lead|head)s?$/i;

const classed = (phrase: string, given?: string): Topic => {
  const kind = given ?? classRead(phrase);
  return kind === undefined ? { phrase } : { phrase, class: kind };
};

/**
 * What a draft is about: what a person said outranks what the profile names, and that what the words tell. Where what the person said only
 * names the post ("product launch"), the draft's own subject is asked about.
 */
export function aboutOf(reading: Reading, brand: Brand, occasion: Occasion, typed?: Topic): About {
  const { topic: read, candidates, profiled } = topicsOf(reading, brand);
  const found = subjectsOf(reading, brand).filter(({ score }) => score >= offered);
  const best = found.find(({ score }) => score >= sure);
  const understood = profiled ?? (best ? topicOf(best, reading) : read);
  const likely = found.slice(0, 2).map((each) => topicOf(each, reading));
  const seen = new Set<string>();
  const topics = [typed, profiled, understood, ...likely, ...candidates]
    .filter((topic) => topic !== undefined && topic !== null)
    .filter((topic) => {
      const fresh = !seen.has(key(topic));
      seen.add(key(topic));
      return fresh;
    })
    .slice(0, most);
  const written = (topic: Topic | null) =>
    (topic ? subjectNamed(topic.phrase) : null) ?? best?.subject ?? null;
  const bare = typed && bareTopic(typed.phrase);
  if (!typed || bare === null || bare === undefined) {
    return { topic: typed ?? understood, topics, asked: understood, subject: written(understood) };
  }
  const job = occasion === 'hiring' && worker.test(bare);
  return {
    topic: typed,
    topics,
    asked: classed(bare, job ? 'job' : typed.class),
    subject: subjectNamed(typed.phrase) ?? written(classed(bare)),
  };
}
