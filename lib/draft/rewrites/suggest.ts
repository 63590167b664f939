import { aboutOf } from '../about';
import type { Draft, Rewrite, Suggestions, Topic } from '../draft';
import { isGrave, isSerious } from '../grave';
import { judge } from '../judge';
import { linkOwner } from '../link-owner';
import { read, type Reading } from '../reading';
import { occasionOf } from '../topic/occasion';
import type { Occasion } from '../topic/occasions';
import { nounOf } from '../topic/noun';
import { common } from '../subjects/known';
import { joined, newsWith, speaksOf } from './ending';
import { askedOf, fitting } from './questions/fitting';
import { isNearDuplicate, passes, type Source } from './gate';
import { newsOf, selling } from './news/news';
import { ofList } from './questions/of-list';
import { onTopic } from './questions/on-topic';
import { fills, framedOf, inOrder } from './questions/order';
import { ownQuestion, standsAlone } from './questions/own-question';
import { questionsFor, type Question } from './questions/questions';
import { spelling } from './questions/spelling';
import { leadIns, speaker } from './questions/tone';
import { asksAtWork, writtenOn } from './questions/written';
import type { Brand } from '@/lib/profile/brand';
import { families } from '@/lib/profile/family';

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

/** What a draft asks in its second half it leaves to its readers. */
const asksLate = ({ text }: Draft, own: Rewrite) => text.indexOf(own.text) > text.length / 2;
/** The draft's own question, among those that are asked of it. */
const ofDraft = { particular: true, about: false, bound: true, written: false, behindNews: false } as const;

/** What we say of ourselves: a story may lose the thing it mentions. */
const ourOwn: ReadonlySet<Occasion> = new Set([
  'hiring',
  'award',
  'milestone',
  'people',
  'farewell',
  'partnership',
  'csr',
]);

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
  const askable = about?.askable ?? [];
  const phrase = topic?.phrase ?? about?.topic?.phrase ?? '';
  const atWork = draft.site === 'linkedin';
  const onWords = topic && occasion !== 'hiring' ? onTopic(topic.phrase, reading, atWork) : [];
  const asking = (after: Occasion) =>
    fitting(
      askedOf(askable, writtenOn(known, asksAtWork(draft.site, after)), reading, phrase, atWork),
      onWords,
    );
  const framed = (after: Occasion) => framedOf(language, about, noun, after, reading, topic?.phrase);
  const frames = reading.reply || needy ? null : framed(occasion);
  const asked = spokenIn(
    frames
      ? inOrder(asking(occasion), frames, noun, occasion)
      : questionsFor(
          language,
          'unknown',
          !reading.reply ? 'need' : trouble.test(draft.text) ? 'trouble' : 'reply',
          {},
        ),
  );
  const hasNews = language === 'en' && !reading.reply && !(newsless.has(occasion) && isQuoted(draft.text));
  const news = hasNews ? newsOf(draft, reading, judged, brand, occasion) : null;
  // Behind what is left when the offer is gone nothing is asked about offers.
  const left = news && selling.has(occasion) ? news.cuts[0]?.[0] : undefined;
  const toldOf = left === undefined ? occasion : occasionOf(read({ ...draft, text: left }));
  const behind =
    news && frames
      ? spokenIn(inOrder(asking(toldOf), toldOf === occasion ? frames : framed(toldOf), noun, toldOf))
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
  const ofRows = news && atWork && frames ? ofList(draft.text, occasion) : null;
  const endings = [
    ...(own && asksLate(draft, own) ? [{ ...own, ...ofDraft }] : []),
    ...(ofRows ? [ofRows] : []),
    ...behind,
  ];
  const candidates = news ? newsWith(endings, news, speaksOf(kept), lead, source, !particular) : [];
  if (own && standsAlone(own.text)) candidates.push(own);
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
