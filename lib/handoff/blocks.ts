import { kindNames } from '@/lib/feedback/sorting/kind';
import type { Brief, Quote } from './brief';
import { displayed, oneLine } from './words';

/** Writes words into a text so that none of them acts there. */
type Escape = (words: string) => string;

/** Everything a brief says, in order, as paragraphs: the ask, how many asked it, their words, what we answered, and how they get to know. */
export function blocksOf(brief: Brief, escape: Escape): string[] {
  const answered = brief.answered === null ? 'nothing yet' : escape(displayed(brief.answered));
  return [
    escape(titleOf(brief)),
    escape(countsOf(brief)),
    ...brief.quotes.map((quote) => quotationOf(quote, escape)),
    `Already answered: ${answered}`,
    `When this changes, set status here and we tell them: ${escape(oneLine(brief.id, 500))}`,
  ];
}

/** The ask in one line; a picture may have been posted without a word. */
export const titleOf = ({ ask }: Pick<Brief, 'ask'>): string => oneLine(ask, 200) || 'A post without words';

/** "Idea · Delivery · 3 people, 4 posts, first 2026-03-01, last 2026-11-27" */
export function countsOf({ kind, area, people, posts, first, last }: Brief): string {
  const reach = `${people} ${people === 1 ? 'person' : 'people'}, ${posts} ${posts === 1 ? 'post' : 'posts'}`;
  const about = area === null ? [] : [oneLine(area, 100)];
  return [kindNames[kind], ...about, `${reach}, first ${dateOf(first)}, last ${dateOf(last)}`].join(' · ');
}

/** What somebody said, who and when, every line of it marked as quoted. */
export function quotationOf(quote: Quote, escape: Escape): string {
  const { text, date, permalink } = quote;
  const from = [escape(authorOf(quote)), dateOf(date), ...(permalink === null ? [] : [permalink])];
  return `"${escape(displayed(text))}"  ${from.join(', ')}`
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

/** Whoever said it, as their site calls them. */
export const authorOf = ({ author, handle }: Pick<Quote, 'author' | 'handle'>): string =>
  handle === null ? oneLine(author, 100) : `@${oneLine(handle, 100)}`;

const dateOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
