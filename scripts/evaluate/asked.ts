import { share } from './certainty';
import { corpusRows } from './rows';
import { allSubjects } from '../all-subjects';
import type { Question } from '@/lib/draft/rewrites/questions/questions';
import { questionsAtWork, questionsOn } from '@/lib/draft/rewrites/questions/written';
import { siteIds } from '@/lib/profile/site';
import { z } from '@/lib/zod';

/**
 * A question that was offered for a draft, where its topic was typed or found, and how many of those who read it there would have posted it; by `fitted`
 * drafts questions were chosen.
 */
const askedRow = z.object({
  draft: z.string(),
  fitted: z.boolean(),
  site: z.enum(siteIds),
  typed: z.boolean(),
  text: z.string(),
  posted: z.number(),
  read: z.number(),
});

const kinds: readonly (readonly [string, (question: Question) => boolean])[] = [
  ['that go with nearly any post', ({ anywhere }) => anywhere === true],
  ['that hang on a word', ({ cue }) => cue !== undefined],
  ['others', ({ anywhere, cue }) => anywhere !== true && cue === undefined],
];

/** How many questions readers would have posted where a person typed the topic, by what we take them for; those that are asked no more are left out. */
export function printAsked(): void {
  const written = new Map(
    allSubjects.subjects
      .flatMap((subject) => [
        ...questionsOn(subject, allSubjects.cued(subject)),
        ...questionsAtWork(allSubjects.atWork(subject) ?? { asks: [] }),
      ])
      .map((question) => [question.text, question]),
  );
  const sum = (of: readonly { posted: number; read: number }[], what: 'posted' | 'read') =>
    of.reduce((all, row) => all + row[what], 0);
  for (const fitted of [true, false]) {
    const rows = corpusRows('asked.jsonl', askedRow).filter((row) => row.typed && row.fitted === fitted);
    const shares = (atWork: boolean) =>
      kinds.map(([name, holds]) => {
        const some = rows.filter(({ site, text }) => {
          const question = written.get(text);
          return question !== undefined && holds(question) && (site === 'linkedin') === atWork;
        });
        return `${name} ${share(sum(some, 'posted'), sum(some, 'read'))}`;
      });
    console.log(
      `\nQuestions of subjects, topic typed, ${fitted ? 'drafts they were chosen by' : 'drafts after that'}: ${shares(false).join(', ')}; at work ${shares(true).join(', ')}`,
    );
  }
}
