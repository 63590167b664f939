import type { Rewrite, Topic } from '../draft';
import { isNearDuplicate, passes, sellsLess, type Source } from './gate';
import type { News } from './news/news';
import { hasList } from './questions/of-list';
import { endsAsking, leadingTo } from './questions/own-question';
import type { Question } from './questions/questions';
import { singularOf } from '@/lib/text/plural';

/** Parts of a text in one line, without those that are empty. */
export const joined = (...parts: string[]) => parts.filter((part) => part !== '').join(' ');

/** Whether words still speak of one of the topics; where there are none nothing is missed. */
export function speaksOf(topics: readonly (Topic | null)[]): (told: string) => boolean {
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

/** Without what only looks like a question at the end of a text that says more: "Who's in?" */
const uninvited = (told: string) =>
  endsAsking(told) ? told : told.replace(/(?<=\S[.!?…)"”]?\s+)\p{Lu}[^.!?\n]*\?$/u, '').trimEnd();

/** So many ways to tell the news are tried with its links before any goes without: on X, where letters are what is short, more. */
const linkable = { x: 4, elsewhere: 2 };

/** So many questions are tried behind the fullest news before it is cut. */
const ranked = 4;

/**
 * The news with the best question that the gate lets it end in: a story at length and cut short, everything else once. With `again`, with
 * every other question that speaks of it, the gate willing.
 */
export function newsWith(
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
  // Rather than its links the fullest loses something else.
  const lengths = news.cuts.map((cut) => {
    const told = cut.map(linked);
    const tried = source.draft.site === 'x' ? linkable.x : linkable.elsewhere;
    const withLinks = told.slice(0, tried).map(([first = '']) => first);
    return [...new Set([...withLinks, ...told.flat()])];
  });
  // Nothing is asked twice: what the writer asks further up goes where something else ends the text.
  const own = asked.find(({ text }) => source.draft.text.includes(text));
  const beginning = (whole: string) => {
    const told = uninvited(own ? leadingTo(own.text, whole) : whole);
    return told + gap(told);
  };
  const ending = (begun: string, { family, options, text }: Question): Rewrite => ({
    shape: 'news',
    family,
    options,
    text: joined(lead, begun + text),
  });
  // What is asked of a thing is asked where a story still speaks of it; a few words hardly can lose it.
  const endings = (told: string, questions: readonly Question[]) => {
    const begun = beginning(told);
    return questions
      .filter(({ about, ofList }) => (!about || !news.story || speaks(told)) && (!ofList || hasList(told)))
      .map((question) => ending(begun, question));
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
      // What the writer asks at the end needs no other question.
      if (fullest !== undefined && endsAsking(fullest))
        yield { shape: 'news', family: 'idea', text: joined(lead, fullest) };
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
      .map((told) => ending(beginning(told), question))
      .find((each) => passes(each, source) && !ready.some((other) => isNearDuplicate(other, each)));
    if (rewrite) ready.push(rewrite);
  }
  return ready;
}
