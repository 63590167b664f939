import { marks, type Mark } from '../captures/mark';
import type { Poll, Tally, WalkedReply } from './question';

/** What was skipped needs no answer; everything else that was seen does. */
export function tallyOf(replies: readonly Pick<WalkedReply, 'mark' | 'answered'>[]): Tally {
  const count = (mark: Mark) => replies.filter((reply) => reply.mark === mark).length;
  return {
    seen: replies.length,
    marked: Object.fromEntries(marks.map((mark) => [mark, count(mark)])) as Tally['marked'],
    unanswered: replies.filter(({ mark, answered }) => mark !== 'skip' && !answered).length,
  };
}

const counted = [
  ['idea', 'idea', 'ideas'],
  ['problem', 'problem', 'problems'],
  ['question', 'question', 'questions'],
  ['praise', 'praise', 'praise'],
  ['vote', 'vote', 'votes'],
] as const;

/** "31 seen, 9 ideas, 4 unanswered": what is none is left out. */
export function tallyText({ seen, marked, unanswered }: Tally): string {
  const parts = counted.flatMap(([mark, one, many]) =>
    marked[mark] > 0 ? [`${marked[mark]} ${marked[mark] === 1 ? one : many}`] : [],
  );
  const open = unanswered > 0 ? [`${unanswered} unanswered`] : [];
  return [`${seen} seen`, ...parts, ...open].join(', ');
}

/** "Slate 34 %, Rust 21 %, of 214 votes": the most wanted first. */
export function pollText({ options, votes }: Poll): string {
  const shares = options
    .toSorted((one, other) => other.share - one.share)
    .map(({ text, share }) => `${text} ${share} %`);
  return [...shares, ...(votes === null ? [] : [`of ${votes} ${votes === 1 ? 'vote' : 'votes'}`])].join(', ');
}
