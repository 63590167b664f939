import type { Kind } from '@/lib/feedback/sorting/kind';
import type { Department } from '@/lib/profile/department';
import { countsOf, quotationOf, titleOf } from './blocks';
import type { Brief, Quote } from './brief';
import { markdownWords } from './markdown';
import { displayed, oneLine, shortened } from './words';

const minutes = 20;
/** Kept at the end for who tells the customers. */
const closingMinutes = 2;
const mostTopics = 3;
const mostQuotes = 3;
/** Nine quotations stay on one page. */
const longestQuote = 280;

/** The one thing to decide about what customers said. */
const decisions: Record<Kind, string> = {
  idea: 'Do we do this? Then by when; or not, and why.',
  problem: 'Who mends this, and by when?',
  question: 'What do we answer, and who answers?',
  praise: 'What must not change, and who thanks them?',
  other: 'Does anything follow from this? Then what, and who does it?',
};

/** One page for twenty minutes with a department: the first three topics, each with three quotes and one decision to take. */
interface Agenda {
  title: string;
  /** With whom, and on which day. */
  present: string;
  topics: readonly {
    title: string;
    minutes: number;
    counts: string;
    /** No longer than fit on the page. */
    quotes: readonly Quote[];
    decision: string;
  }[];
  closing: string;
}

export function agendaOf(
  { name, person }: Pick<Department, 'name' | 'person'>,
  briefs: readonly Brief[],
  today: number,
): Agenda {
  const taken = briefs.slice(0, mostTopics);
  const day = new Date(today).toISOString().slice(0, 10);
  return {
    title: `${oneLine(name, 100)}: ${minutes} minutes`,
    present: person === '' ? day : `With ${oneLine(person, 100)}, ${day}`,
    topics: taken.map((brief) => ({
      title: titleOf(brief),
      minutes: Math.floor((minutes - closingMinutes) / taken.length),
      counts: countsOf(brief),
      quotes: brief.quotes
        .slice(0, mostQuotes)
        .map((quote) => ({ ...quote, text: shortened(displayed(quote.text), longestQuote) })),
      decision: decisions[brief.kind],
    })),
    closing: `Who tells the customers, and when (${closingMinutes} minutes)`,
  };
}

/** The same in Markdown. */
export function agenda(...given: Parameters<typeof agendaOf>): string {
  const { title, present, topics, closing } = agendaOf(...given);
  return [
    `# ${markdownWords(title)}`,
    markdownWords(present),
    ...topics.flatMap((topic, index) => [
      `## ${index + 1}. ${markdownWords(topic.title)} (${topic.minutes} minutes)`,
      markdownWords(topic.counts),
      ...topic.quotes.map((quote) => quotationOf(quote, markdownWords)),
      `**To decide:** ${topic.decision}`,
    ]),
    `## ${closing}`,
  ].join('\n\n');
}
