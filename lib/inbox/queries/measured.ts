import type { HistoryEvent } from '@/lib/feedback/captures/history';
import type { OwnPost } from '@/lib/feedback/posts/own-post';
import type { Question, WalkedReply } from '@/lib/feedback/posts/question';
import { statuses, type Status } from '@/lib/feedback/captures/status';
import { database } from '../store/database';

/** What is measured beside the captures themselves. */
export interface Heard {
  posts: OwnPost[];
  questions: Question[];
  replies: WalkedReply[];
  /** The moves of each capture since then, in order. */
  moves: ReadonlyMap<string, { status: Status; at: number }[]>;
}

/** Our own posts, the questions walked through and what was moved since a time. Live queries run this. */
export async function heardSince(from: number): Promise<Heard> {
  const [posts, questions, replies, events] = await Promise.all([
    database.posts.where('at').aboveOrEqual(from).toArray(),
    database.questions.toArray(),
    database.replies.toArray(),
    database.events.where('[what+at]').between(['status', from], ['status', Infinity]).toArray(),
  ]);
  return { posts, questions, replies, moves: movesIn(events) };
}

function movesIn(events: readonly HistoryEvent[]): Heard['moves'] {
  const moves = new Map<string, { status: Status; at: number }[]>();
  for (const { capture, to, at } of events) {
    const status = statuses.find((known) => known === to);
    if (status) moves.set(capture, [...(moves.get(capture) ?? []), { status, at }]);
  }
  return moves;
}
