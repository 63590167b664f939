import type { Kind } from '@/lib/feedback/kind';
import type { Department } from '@/lib/profile/department';
import { countsOf, quotationOf, titleOf } from './blocks';
import type { Brief } from './brief';
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

/** One page for twenty minutes with a department, in Markdown: the first three topics, each with three quotes and one decision to take. */
export function agenda(
  { name, person }: Pick<Department, 'name' | 'person'>,
  topics: readonly Brief[],
  today: number,
): string {
  const taken = topics.slice(0, mostTopics);
  const each = Math.floor((minutes - closingMinutes) / Math.max(taken.length, 1));
  const day = new Date(today).toISOString().slice(0, 10);
  const present = person === '' ? day : `With ${markdownWords(oneLine(person, 100))}, ${day}`;
  return [
    `# ${markdownWords(oneLine(name, 100))}: ${minutes} minutes`,
    present,
    ...taken.flatMap((brief, index) => [
      `## ${index + 1}. ${markdownWords(titleOf(brief))} (${each} minutes)`,
      markdownWords(countsOf(brief)),
      ...brief.quotes.slice(0, mostQuotes).map((quote) => {
        const text = shortened(displayed(quote.text), longestQuote);
        return quotationOf({ ...quote, text }, markdownWords);
      }),
      `**To decide:** ${decisions[brief.kind]}`,
    ]),
    `## Who tells the customers, and when (${closingMinutes} minutes)`,
  ].join('\n\n');
}
