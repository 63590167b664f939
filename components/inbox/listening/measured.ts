import type { Capture } from '@/lib/feedback/capture';
import { saidAt } from '@/lib/feedback/captures/said-at';
import { helpersOf } from '@/lib/feedback/people/helpers';
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
import { themesOf, voiceOf, type Voice } from '@/lib/feedback/wishes/themes';
import type { Heard } from '@/lib/inbox/queries/measured';
import type { Brand } from '@/lib/profile/brand';
import { unknownBrand } from '@/lib/profile/ownership';
import type { Settings } from '@/lib/profile/settings';

/** Everything the page shows of a window. */
export function measured(
  captures: readonly Capture[],
  heard: Heard,
  { brands, themes, hours }: Pick<Settings, 'brands' | 'themes' | 'hours'>,
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
  const said = captures.filter((capture) => {
    const at = saidAt(capture);
    return window.from <= at && at < window.to;
  });
  const brandOf = (capture: Capture) =>
    brands.find(({ id }) => id === capture.brand) ?? brands[0] ?? unknownBrand;
  const wishes = said.filter(({ kind }) => kind !== 'praise' && kind !== 'other');
  return {
    mix: postMix(posts, window),
    ideas: ideasPerQuestion(questions, replies, window),
    answered: answeredOf(captures, window),
    response: responseTime(answers, window, hours),
    unanswered: unanswered(captures, window),
    closed: loopsClosed(followed, window),
    told: timeToTold(followed, window),
    ...usefulFeedback(captures, window),
    themes: themesOf(
      wishes.map((capture) => voiceIn(capture, brandOf(capture))),
      themes,
    ),
    byCustomers: answeredByCustomers(captures, window),
    helpers: helpersOf(said),
  };
}

/** Made once for as long as a capture and its brand stay as they are: of ten thousand it takes most of a second. */
const voices = new WeakMap<Capture, { brand: Brand; voice: Voice }>();

function voiceIn(capture: Capture, brand: Brand): Voice {
  const kept = voices.get(capture);
  if (kept?.brand === brand) return kept.voice;
  const voice = voiceOf(capture, brand);
  voices.set(capture, { brand, voice });
  return voice;
}
