import type { Capture } from '@/lib/feedback/capture';
import { helpersOf } from '@/lib/feedback/helpers';
import {
  answeredByCustomers,
  answeredOf,
  ideasPerQuestion,
  loopsClosed,
  postMix,
  responseTime,
  timeToTold,
  unanswered,
  usefulFeedback,
  type Window,
} from '@/lib/feedback/measures';
import { themesOf, voiceOf } from '@/lib/feedback/themes';
import type { Heard } from '@/lib/inbox/measured';
import type { Brand } from '@/lib/profile/brand';
import { unknownBrand } from '@/lib/profile/ownership';

/** Everything the page shows of a window. */
export function measured(
  captures: readonly Capture[],
  heard: Heard,
  brands: readonly Brand[],
  window: Window,
) {
  const { posts, questions, replies, moves } = heard;
  const followed = captures.map(({ id, site, author, status, capturedAt }) => ({
    site,
    author,
    status,
    capturedAt,
    history: moves.get(id) ?? [],
  }));
  const answers = captures.map(({ postedAt, answered }) => ({ postedAt, answeredAt: answered?.at ?? null }));
  const said = captures.filter(({ postedAt, capturedAt }) => {
    const at = postedAt ?? capturedAt;
    return window.from <= at && at < window.to;
  });
  const brandOf = (capture: Capture) =>
    brands.find(({ id }) => id === capture.brand) ?? brands[0] ?? unknownBrand;
  const wishes = said.filter(({ kind }) => kind !== 'praise' && kind !== 'other');
  return {
    mix: postMix(posts, window),
    ideas: ideasPerQuestion(questions, replies, window),
    answered: answeredOf(captures, window),
    response: responseTime(answers, window),
    unanswered: unanswered(captures, window),
    closed: loopsClosed(followed, window),
    told: timeToTold(followed, window),
    ...usefulFeedback(captures, window),
    themes: themesOf(wishes.map((capture) => voiceOf(capture, brandOf(capture)))),
    byCustomers: answeredByCustomers(captures, window),
    helpers: helpersOf(said),
  };
}

export type Measured = ReturnType<typeof measured>;
