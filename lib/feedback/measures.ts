import type { Capture } from './capture';
import { isUnanswered } from './captures/filed-under';
import { saidAt } from './captures/said-at';
import type { OwnPost } from './posts/own-post';
import { personOf } from './people/person';
import type { Question, WalkedReply } from './posts/question';
import type { Status } from './captures/status';
import { businessTime, type BusinessHours } from '@/lib/profile/business-hours';
import { verdicts } from '@/lib/profile/verdict';

/** From a moment, up to another that is not in it; milliseconds since 1970. */
export interface Window {
  from: number;
  to: number;
}

/** `part` of `of`, over a window: whoever shows the share shows these with it. */
export interface Rate {
  part: number;
  of: number;
  window: Window;
}

/** Times in milliseconds of `n` of something; null where there were none. */
export interface Durations {
  median: number | null;
  /** Nine of ten took no longer. */
  p90: number | null;
  n: number;
  window: Window;
}

/** What became of a capture, and when. */
export type Followed = Pick<Capture, 'site' | 'author' | 'status' | 'capturedAt'> & {
  history: readonly { status: Status; at: number }[];
};

const inside = (at: number, { from, to }: Window) => from <= at && at < to;

type Said = Pick<Capture, 'kind' | 'status' | 'postedAt' | 'capturedAt' | 'answered'>;

/** Ideas in the answers to questions of ours that were asked in the window, to all these questions: may be more than one. */
export function ideasPerQuestion(
  questions: readonly Pick<Question, 'id' | 'postedAt' | 'walkedAt'>[],
  replies: readonly Pick<WalkedReply, 'question' | 'mark'>[],
  window: Window,
): Rate {
  const asked = new Set(
    questions.filter(({ postedAt, walkedAt }) => inside(postedAt ?? walkedAt, window)).map(({ id }) => id),
  );
  const ideas = replies.filter(({ question, mark }) => mark === 'idea' && asked.has(question));
  return { part: ideas.length, of: asked.size, window };
}

/** What still waits for an answer, of all that was said in the window and wants one. */
export function unanswered(captures: readonly Said[], window: Window): Rate {
  const wanting = captures.filter((capture) => capture.kind !== 'other' && inside(saidAt(capture), window));
  return { part: wanting.filter(isUnanswered).length, of: wanting.length, window };
}

/** Ideas, problems and questions of all that was said in the window. Praise is no feedback to act on, and is shown apart. */
export function usefulFeedback(captures: readonly Said[], window: Window): { useful: Rate; praise: Rate } {
  const said = captures.filter((capture) => inside(saidAt(capture), window));
  const praise = said.filter(({ kind }) => kind === 'praise').length;
  const other = said.filter(({ kind }) => kind === 'other').length;
  return {
    useful: { part: said.length - praise - other, of: said.length, window },
    praise: { part: praise, of: said.length, window },
  };
}

/** When it was last shipped or declined; null while neither was. */
const decidedAt = ({ history }: Followed) =>
  history.findLast(({ status }) => status === 'shipped' || status === 'declined')?.at ?? null;

/**
 * People who were told, of the people of whose words something was shipped or declined in the window, those told since included. Somebody
 * with several such words is told once all of them are.
 */
export function loopsClosed(captures: readonly Followed[], window: Window): Rate {
  const open = new Map<string, boolean>();
  for (const capture of captures) {
    const at = decidedAt(capture);
    if (at === null || !inside(at, window)) continue;
    const person = personOf(capture);
    open.set(person, (open.get(person) ?? false) || capture.status !== 'told');
  }
  return { part: [...open.values()].filter((waiting) => !waiting).length, of: open.size, window };
}

/** From capture to telling, of what was told in the window. */
export function timeToTold(captures: readonly Followed[], window: Window): Durations {
  const times = captures.flatMap(({ capturedAt, history }) => {
    const told = history.findLast(({ status }) => status === 'told');
    return told && inside(told.at, window) ? [told.at - capturedAt] : [];
  });
  return durations(times, window);
}

/** From post to first answer, of what was posted in the window, as far as both times are known; in business hours where there are any. */
export function responseTime(
  posts: readonly { postedAt: number | null; answeredAt: number | null }[],
  window: Window,
  hours: BusinessHours | null,
): Durations {
  const taken = (from: number, to: number) => (hours ? businessTime(from, to, hours) : to - from);
  const times = posts.flatMap(({ postedAt, answeredAt }) =>
    postedAt !== null && answeredAt !== null && inside(postedAt, window)
      ? [Math.max(0, taken(postedAt, answeredAt))]
      : [],
  );
  return durations(times, window);
}

function durations(times: readonly number[], window: Window): Durations {
  const sorted = times.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return {
    median: low === undefined || high === undefined ? null : (low + high) / 2,
    p90: sorted[Math.ceil(0.9 * sorted.length) - 1] ?? null,
    n: sorted.length,
    window,
  };
}

/** What a post of ours was: a question put in place of a pitch, or else as promotional as it read. */
export const postClasses = ['asked', ...verdicts] as const;
export type PostClass = (typeof postClasses)[number];

/** What our own posts were, replies apart, each in one class. */
export type PostMix = Record<PostClass, Rate>;

export function postMix(posts: readonly OwnPost[], window: Window): PostMix {
  const own = posts.filter(({ reply, at }) => !reply && inside(at, window)).map(classOf);
  const rate = (wanted: PostClass): Rate => ({
    part: own.filter((is) => is === wanted).length,
    of: own.length,
    window,
  });
  return { asked: rate('asked'), clear: rate('clear'), mild: rate('mild'), strong: rate('strong') };
}

const classOf = ({ outcome, verdict }: OwnPost): PostClass =>
  outcome === 'asked-instead' ? 'asked' : verdict;

/** What was answered, by us or by somebody else, of all that was said in the window and wants an answer. */
export function answeredOf(captures: readonly Said[], window: Window): Rate {
  const { part, of } = unanswered(captures, window);
  return { part: of - part, of, window };
}

/** Questions that another customer answered, of all that were asked in the window. */
export function answeredByCustomers(captures: readonly Said[], window: Window): Rate {
  const asked = captures.filter((capture) => capture.kind === 'question' && inside(saidAt(capture), window));
  return {
    part: asked.filter(({ answered }) => answered?.by === 'customer').length,
    of: asked.length,
    window,
  };
}
