import { aboutOf, type About } from '../about';
import type { Draft, Rewrite, Suggestions, Topic } from '../draft';
import { isGrave, isSerious } from '../grave';
import { judge } from '../judge';
import { linkOwner } from '../link-owner';
import { read, type Reading } from '../reading';
import { occasionOf } from '../topic/occasion';
import type { Occasion } from '../topic/occasions';
import type { Subject } from '../subjects/subject';
import { nounOf, type Noun } from '../topic/noun';
import { common } from '../subjects/known';
import { fitting } from './fitting';
import { isNearDuplicate, passes, sellsLess, type Source } from './gate';
import { newsOf, selling, type News } from './news';
import { leadingTo, ownQuestion } from './own-question';
import { placesOf } from './places';
import type { Asked } from './index';
import { questionsAtWork, questionsFor, questionsOn, type Question } from './questions';
import { spelling } from './spelling';
import { leadIns, speaker } from './tone';
import type { Brand } from '@/lib/profile/brand';
import { families } from '@/lib/profile/family';
import { singularOf } from '@/lib/text/plural';

const most = 8;
/** Questions that were not written for the very subject of a draft fill up to so many. */
const least = 3;
/** What these hold is other people's words, where so much of them stands in quotation marks. */
const newsless: ReadonlySet<Occasion> = new Set(['quote', 'testimonial']);
const mostlyQuoted = 0.3;
const isQuoted = (text: string) =>
  (text.match(/["“][^"“”]{12,}["”]/g) ?? []).join('').length >= mostlyQuoted * text.length;

/** Where we speak of ourselves, what we use and who works for us is mentioned, and no topic. */
const ourselves: ReadonlySet<Occasion> = new Set(['award', 'milestone', 'csr', 'partnership', 'testimonial']);
const aside: ReadonlySet<string | undefined> = new Set([
  'biz',
  'gift',
  'goods',
  'pro',
  'home',
  'job',
  'clinic',
  'school',
]);
const causes: ReadonlySet<string | undefined> = new Set(['give', 'green', 'health', 'show', 'event', 'club']);

/** The people a reply begins with. */
const mentioned = /^(?:\s*@[\p{L}\p{N}_.-]+)+\s*/u;
const trouble =
  /\b(?:sorry|apolog\w+|refund\w*|wrong|disappoint\w*|frustrat\w*|broken|faulty|late|delay\w*|missing|complain\w*|lo siento|lo sentimos|sentimos|lamentamos|disculpas?|perd[oó]n|problemas?|reembolso|retraso)\b/i;

/** What a reply says besides selling: its thanks and its answer, in its own sentences. */
function courtesy(reading: Reading, source: Source): string {
  const sold = source.judged.findings;
  return reading.sentences
    .filter(({ start, end }) => !sold.some((finding) => finding.start < end && start < finding.end))
    .map(({ start, end }) => source.draft.text.slice(start, end).replace(mentioned, ''))
    .filter(
      (sentence) => !/\?/.test(sentence) && !/https?:|\w\.\w{2,}/.test(sentence) && /[.!]$/.test(sentence),
    )
    .slice(0, 2)
    .join(' ');
}

/** Where something is to be won, that is what is spoken of. */
const prizes: ReadonlySet<Occasion> = new Set(['contest', 'bait']);

/** Whether a topic is sure enough to be named: what is of no kind we know is not, nor is anything but the job where somebody is hired. */
function spoken(topic: Topic | null, confirmed: boolean, occasion: Occasion): topic is Topic {
  if (topic === null || confirmed) return topic !== null;
  if (
    prizes.has(occasion) ||
    occasion === 'quote' ||
    occasion === 'people' ||
    (occasion === 'hiring' && topic.class !== 'job')
  )
    return false;
  if ((occasion === 'award' || occasion === 'milestone') && topic.class === undefined) return false;
  if (occasion === 'csr' && !causes.has(topic.class)) return false;
  if (ourselves.has(occasion) && aside.has(topic.class)) return false;
  return topic.class !== undefined;
}

const joined = (...parts: string[]) => parts.filter((part) => part !== '').join(' ');

/** Whether words still speak of one of the topics; where there are none nothing is missed. */
function speaksOf(topics: readonly (Topic | null)[]): (told: string) => boolean {
  const wordsOf = (text: string) =>
    text
      .toLowerCase()
      .match(/\p{L}{3,}/gu)
      ?.map(singularOf) ?? [];
  const names = new Set(topics.flatMap((topic) => wordsOf(topic?.phrase ?? '')));
  return (told) => names.size === 0 || wordsOf(told).some((word) => names.has(word));
}

/** The first of what is made one by one. */
function firstOf<Item>(items: Iterable<Item>, holds: (item: Item) => boolean): Item | undefined {
  for (const item of items) if (holds(item)) return item;
  return undefined;
}

/** Whether a question was made for this draft, or for what stands before it. */
const meant = ({ particular, behindNews }: Question) => particular || behindNews;

/** So many questions are tried behind the fullest news before it is cut. */
const ranked = 4;

/**
 * The news with the best question that the gate lets it end in: a story at length and cut short, everything else once. With `again`, with
 * every other question that speaks of it, the gate willing.
 */
function newsWith(
  asked: readonly Question[],
  news: News,
  speaks: (told: string) => boolean,
  lead: string,
  source: Source,
  again: boolean,
): Rewrite[] {
  // A question right behind a link or a name reads as a part of it.
  const gap = (told: string) => {
    const { site, text } = source.draft;
    if (told.includes('\n\n') || (site !== undefined && site !== 'x')) return '\n\n';
    return news.links.length > 0 || text.includes('\n') || !/[.!?…)"”]$/.test(told) ? '\n' : ' ';
  };
  // With its links, and else without.
  const linked = (told: string) => {
    const left = news.links.filter((link) => !told.includes(link));
    return left.length > 0 ? [[told, ...left].join('\n'), told] : [told];
  };
  const lengths = news.cuts.map((cut) => cut.flatMap(linked));
  // What is asked of a thing is asked where a story still speaks of it; a few words hardly can lose it.
  const endings = (told: string, questions: readonly Question[]) =>
    questions
      .filter(({ about }) => !about || !news.story || speaks(told))
      .map((question) => ending(told, question));
  const ending = (whole: string, { family, options, text }: Question): Rewrite => {
    const told = leadingTo(text, whole);
    return { shape: 'news', family, options, text: joined(lead, `${told}${gap(told)}${text}`) };
  };
  const ready: Rewrite[] = [];
  const fresh = ({ text }: Question) => !ready.some((other) => other.text.endsWith(text));
  for (const tellings of lengths) {
    // Rather a sentence less than a question that speaks of something else.
    const questions = asked.filter(fresh);
    // What anybody could ask spares no sentence where something better leads.
    const [first] = questions;
    const suited = questions.filter((each) => !first || !meant(first) || meant(each));
    const best = suited.slice(0, ranked);
    const others = questions.filter((question) => !best.includes(question));
    // Rather the next question than a sentence less, where a site has little room.
    const roomy = suited.filter(({ particular }) => particular || first?.particular !== true);
    const judged = new Map<string, boolean>();
    const readsPlain = (told: string) => {
      const ended = endings(told, best);
      return ended.length === 0 || ended.some((each) => sellsLess(each, source));
    };
    const isPlain = (told: string) => {
      const plain = judged.get(told) ?? readsPlain(told);
      judged.set(told, plain);
      return plain;
    };
    const rewrite = firstOf(tried(), (each) => passes(each, source));
    // What reads as an advert at its end is tried with no other question.
    function* tried(): Generator<Rewrite> {
      const fullest = tellings.find(isPlain);
      if (fullest !== undefined) yield* endings(fullest, roomy);
      for (const some of [best, others])
        for (const told of tellings) if (isPlain(told)) yield* endings(told, some);
    }
    if (rewrite) ready.push(rewrite);
  }
  if (!again) return ready;
  const opening = news.cuts[0]?.[0]?.split('. ')[0] ?? '';
  for (const question of asked.filter(({ behindNews }) => behindNews)) {
    if (ready.some(({ text }) => text.endsWith(question.text))) continue;
    const rewrite = lengths
      .flat()
      .filter((told) => told.startsWith(opening))
      .map((told) => ending(told, question))
      .find((each) => passes(each, source) && !ready.some((other) => isNearDuplicate(other, each)));
    if (rewrite) ready.push(rewrite);
  }
  return ready;
}

/** The draft's own question, among those that are asked of it. */
const asksLate = ({ text }: Draft, own: Rewrite) => text.indexOf(own.text) > text.length / 2;
const ofDraft = { particular: true, about: false, bound: true, written: false, behindNews: false } as const;

/** There people read at work; and who might take a job is asked about it anywhere. */
const asksAtWork = ({ site }: Draft, occasion: Occasion) => site === 'linkedin' || occasion === 'hiring';

/** What we say of ourselves asks its own questions first; what it mentions comes after. */
const ourOwn: ReadonlySet<Occasion> = new Set([
  'hiring',
  'award',
  'milestone',
  'people',
  'farewell',
  'partnership',
  'csr',
]);
const ownFirst = 2;

/** So many questions written for a subject stand before the one that gives the draft's own things to choose from. */
const beforeChoice = 3;

/** The questions that are made of a draft's own words. */
interface Framed {
  framed: Question[];
  /** Where the draft lists things to choose from, the question that does so too. */
  choices: Question[];
}

function framedOf(
  language: Asked,
  about: About | null,
  noun: Noun | null,
  occasion: Occasion,
  reading: Reading,
  typed: string | undefined,
): Framed {
  const framed = questionsFor(language, noun?.class ?? 'unknown', occasion, placesOf(reading, noun, typed));
  return { framed, choices: about?.subject ? listed(language, about, occasion, reading) : [] };
}

/** Every question for this draft, best first: those written for its subject, then those for its kind of thing and for what it is for. */
function inOrder(
  written: readonly Question[],
  { framed, choices }: Framed,
  noun: Noun | null,
  occasion: Occasion,
): Question[] {
  if (written.length === 0) return framed;
  const own = framed.filter((question) => !question.about || noun !== null);
  const told = own.filter(({ bound }) => bound);
  const rest = own.filter(({ bound }) => !bound);
  // What those who do a job may be asked, where that is written, is asked before what the word for it lets be asked.
  if (noun && written.some(({ atWork }) => atWork))
    return [...written.slice(0, beforeChoice), ...told, ...rest, ...written.slice(beforeChoice)];
  if (noun) return [...told, ...rest, ...written];
  // Of a job its own advert tells enough.
  return occasion === 'hiring'
    ? [...told.slice(0, ownFirst), ...written, ...told.slice(ownFirst), ...rest]
    : [...written.slice(0, beforeChoice), ...choices, ...written.slice(beforeChoice), ...told, ...rest];
}

/**
 * Whether a question only stands in where no better one is: readers who had not seen the code would have posted 34 of 282 others, and 676 of 1,364
 * that were written for what they took to be the subject. What a draft gives to choose from is its own, and who would be good at a job may be asked of any.
 */
const fills = ({ ofSubject, particular, options }: Question, occasion: Occasion) =>
  !ofSubject && options === undefined && !(occasion === 'hiring' && particular);

/** Where the draft lists things to choose from, the question that does so too. */
function listed(language: Asked, { asked }: About, occasion: Occasion, reading: Reading): Question[] {
  const noun = asked && nounOf(asked, reading);
  const questions = questionsFor(language, noun?.class ?? 'unknown', occasion, placesOf(reading, noun));
  return questions.filter(({ options }) => options !== undefined).slice(0, 1);
}

/**
 * Something better to say: the news kept and a question asked, where the draft has news, and questions instead of it. Empty for drafts in
 * languages we have no questions in, and where somebody has died or is in danger; in Spanish none that names the topic. `topic` is what a person chose; it outranks what the draft seems to be about. `known` are the
 * subjects that there are questions written for.
 */
export function suggest(draft: Draft, brand: Brand, topic?: Topic, known = common): Suggestions {
  const reading = read(draft);
  if (reading.language === 'other' || reading.words.length === 0 || isGrave(draft.text)) {
    return { topic: topic ?? null, topics: topic ? [topic] : [], rewrites: [], known: true };
  }
  const language = reading.language === 'es' ? 'es' : 'en';
  const occasion = occasionOf(reading, topic?.phrase);
  // What a draft is about, and its news, are read in English only.
  const about = language === 'en' ? aboutOf(reading, brand, occasion, known, topic) : null;
  const spokenOf = about?.asked ?? null;
  const noun =
    (!about?.subject || (occasion === 'hiring' && spokenOf?.class === 'job')) &&
    spoken(spokenOf, topic !== undefined, occasion)
      ? nounOf(spokenOf, reading)
      : null;
  const judged = judge(draft, brand);
  // Whoever sells repairs after a storm is in no need.
  const sells = judged.verdict === 'strong' && occasion !== 'csr';
  const needy = language === 'en' && !sells && isSerious(draft.text);
  // Nobody in need is winked at, and what a customer is answered has a tone of its own.
  const toned = speaker(needy || reading.reply || language === 'es' ? 'plain' : brand.tone);
  const spelt = language === 'en' ? spelling(draft.text) : (questions: readonly Question[]) => questions;
  const spokenIn = (questions: readonly Question[]) => toned(spelt(questions));
  // Of its trade a prize or a birthday lets more be asked than of prizes.
  const itself = about?.besides ?? about?.subject ?? null;
  const near = about?.besides ? null : (about?.near ?? null);
  const phrase = topic?.phrase ?? about?.topic?.phrase ?? '';
  const written = (after: Occasion) => (subject: Subject) => {
    const atWork = asksAtWork(draft, after) ? known.atWork(subject) : undefined;
    return atWork ? questionsAtWork(atWork, after) : questionsOn(subject);
  };
  const framed = (after: Occasion) => framedOf(language, about, noun, after, reading, topic?.phrase);
  const frames = reading.reply || needy ? null : framed(occasion);
  const asked = spokenIn(
    frames
      ? inOrder(fitting([itself, near], written(occasion), reading, phrase), frames, noun, occasion)
      : questionsFor(
          language,
          'unknown',
          !reading.reply ? 'need' : trouble.test(draft.text) ? 'trouble' : 'reply',
          {},
        ),
  );
  const hasNews = language === 'en' && !reading.reply && !(newsless.has(occasion) && isQuoted(draft.text));
  const news = hasNews ? newsOf(draft, reading, brand, occasion) : null;
  // Behind what is left when the offer is gone nothing is asked about offers.
  const left = news && selling.has(occasion) ? news.cuts[0]?.[0] : undefined;
  const toldOf = left === undefined ? occasion : occasionOf(read({ ...draft, text: left }));
  const behind =
    news && frames
      ? spokenIn(
          inOrder(
            fitting([itself], written(toldOf), reading, phrase),
            toldOf === occasion ? frames : framed(toldOf),
            noun,
            toldOf,
          ),
        )
      : asked;
  const source: Source = {
    draft,
    brand,
    topic,
    judged,
    written: [...leadIns, ...[...asked, ...behind].filter(({ written }) => written).map(({ text }) => text)],
  };

  const lead = mentioned.exec(draft.text)?.[0].trim() ?? '';
  const theirs = reading.links.find((link) => linkOwner(brand, link.host) === 'other')?.text ?? '';
  const said = reading.reply ? courtesy(reading, source) : '';

  const particular = noun !== null || about?.subject !== null;
  const kept = particular && about && !topic && !ourOwn.has(occasion) ? [about.topic, about.asked] : [];
  const own = reading.reply ? null : ownQuestion(reading);
  // What the writer asks behind the news fits it; what a draft opens with it answers itself.
  const endings = own && asksLate(draft, own) ? [{ ...own, ...ofDraft }, ...behind] : behind;
  const candidates = news ? newsWith(endings, news, speaksOf(kept), lead, source, !particular) : [];
  if (own) candidates.push(own);
  // The question that the news ends in stands alone only after one of every other family.
  const alone = asked.filter(({ behindNews }) => !behindNews);
  const used = alone.filter(({ text }) => candidates.some((told) => told.text.endsWith(text)));
  const others = alone.filter((question) => !used.includes(question));
  const turns = families.length - 1;
  const general = new Set<Rewrite>();
  for (const question of [...others.slice(0, turns), ...used, ...others.slice(turns)]) {
    const { family, options, text } = question;
    const rewrite: Rewrite = { shape: 'question', family, options, text: joined(lead, said, theirs, text) };
    candidates.push(rewrite);
    if (fills(question, occasion) && language === 'en' && !reading.reply) general.add(rewrite);
  }
  const rewrites: Rewrite[] = [];
  for (const candidate of candidates) {
    if (rewrites.length === most) break;
    if (general.has(candidate) && rewrites.length >= least) continue;
    const fresh = !rewrites.some(
      (other) => other.shape === candidate.shape && isNearDuplicate(other, candidate),
    );
    if (fresh && (candidate.shape === 'news' || passes(candidate, source))) rewrites.push(candidate);
  }
  return {
    topic: about?.topic ?? topic ?? null,
    topics: about?.topics ?? (topic ? [topic] : []),
    rewrites,
    known: about === null || about.subject !== null,
  };
}
