import type { SeenPost } from '@/lib/feedback/capture';
import type { Mark } from '@/lib/feedback/captures/mark';
import type { Poll, Question, Tally, WalkedReply } from '@/lib/feedback/posts/question';
import { tallyOf } from '@/lib/feedback/posts/tally';
import type { Resemblance } from '../captures/captures';
import { database, writing } from '../store/database';

/** Keeps a post of ours as a question that is walked through now; one with the same id or likeness stays. Resolves to its id. */
export function keepQuestion(post: SeenPost, now: number): Promise<string> {
  return writing(() =>
    database.transaction('rw', database.questions, async () => {
      const { id, likeness, site, author, text, permalink, postedAt } = post;
      const kept = (await database.questions.get(id)) ?? (await database.questions.get({ site, likeness }));
      const question: Question = kept
        ? { ...kept, walkedAt: now }
        : { id, likeness, site, author, text, permalink, postedAt, walkedAt: now, poll: null };
      await database.questions.put(question);
      return question.id;
    }),
  );
}

/** What is said of a reply; what is left out stays as it was. */
export type Said = Partial<Pick<WalkedReply, 'mark' | 'answered' | 'capture'>>;

/** Counts a reply as seen, once by id or likeness, and notes what is said of it. Tells what it is now marked as, and the question's count. */
export function noteReply(
  question: string,
  { id, likeness }: Resemblance,
  said: Said,
  now: number,
): Promise<{ mark: Mark | null; tally: Tally }> {
  return writing(() =>
    database.transaction('rw', database.replies, async () => {
      const kept = (await database.replies.get(id)) ?? (await database.replies.get({ question, likeness }));
      const fresh = { id, likeness, question, mark: null, answered: false, capture: null, at: now };
      const reply: WalkedReply = { ...(kept ?? fresh), ...said };
      await database.replies.put(reply);
      return { mark: reply.mark, tally: tallyOf(await database.replies.where({ question }).toArray()) };
    }),
  );
}

/** Keeps what a question's own poll says; null takes that back. */
export function keepPoll(id: string, poll: Poll | null): Promise<void> {
  return writing(async () => {
    await database.questions.update(id, { poll });
  });
}

/** A question with what its replies came to. */
export interface Walked {
  question: Question;
  tally: Tally;
}

/** Every question walked through, the latest first. */
export async function walkedQuestions(): Promise<Walked[]> {
  const questions = await database.questions.toArray();
  const latest = questions.toSorted((one, other) => other.walkedAt - one.walkedAt);
  return Promise.all(latest.map(withTally));
}

/** The question that each of these captures answered in a walk, by the capture's id. */
export async function questionsAnswered(captures: readonly string[]): Promise<Map<string, Walked>> {
  const replies = await database.replies.where('capture').anyOf(captures).toArray();
  const ids = [...new Set(replies.map(({ question }) => question))];
  const questions = (await database.questions.bulkGet(ids)).filter((question) => question !== undefined);
  const walked = new Map((await Promise.all(questions.map(withTally))).map((one) => [one.question.id, one]));
  return new Map(
    replies.flatMap(({ capture, question }) => {
      const found = walked.get(question);
      return capture !== null && found ? [[capture, found] as const] : [];
    }),
  );
}

async function withTally(question: Question): Promise<Walked> {
  return {
    question,
    tally: tallyOf(await database.replies.where({ question: question.id }).toArray()),
  };
}
