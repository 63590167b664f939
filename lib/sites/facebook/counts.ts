import type { SeenPost } from '@/lib/feedback/capture';
import { precedes } from '../climb';
import { markup } from '../markup';
import { exactNumber } from '../numbers';
import { allOf, anyOf, firstOf } from '../role';
import { barsOf } from './bars';
import { posts, shared } from './hooks';
import { languageOf } from './language';

/**
 * The counts that stand between a post and its bar, where they are said in full: of reactions, comments and shares, in this order. Without a
 * mark on it the second of only two may be either, and is not read.
 */
export function countsOf(post: Element): SeenPost['counts'] {
  const [bar] = barsOf(post).post;
  const toolbar = firstOf(post, posts.reactions);
  if (!bar || !toolbar || !precedes(toolbar, bar)) return { replies: null, reposts: null, likes: null };
  const language = languageOf(post.ownerDocument);
  const decoys = anyOf(shared.decoy);
  const buttons = allOf(post, shared.button).filter(
    (button) =>
      precedes(toolbar, button) &&
      precedes(button, bar) &&
      button.textContent !== '' &&
      !button.closest(decoys),
  );
  const [reactions, second] = buttons;
  const comments = firstOf(post, posts.commentCount) ?? (buttons.length === 3 ? second : undefined);
  const shares = comments && buttons.find((button) => precedes(comments, button));
  // Beside the number shown there are words for who cannot see it, which count otherwise ("Ana and 267 others").
  const shown = reactions?.querySelector(markup.hidden)?.textContent ?? null;
  return {
    replies: inFull(comments?.textContent ?? null, language),
    reposts: inFull(shares?.textContent ?? null, language),
    likes: inFull(shown, language),
  };
}

/** A word for thousands or millions ("2 mil") tells that a number was rounded. */
function inFull(label: string | null, language: string): number | null {
  const format = new Intl.NumberFormat(language, { notation: 'compact' });
  const rounding = [2e3, 2e6].flatMap((number) =>
    format
      .formatToParts(number)
      .flatMap(({ type, value }) => (type === 'compact' ? value.toLowerCase() : [])),
  );
  const words = (label ?? '').toLowerCase().split(/[^\p{L}\p{M}]+/u);
  return words.some((word) => rounding.includes(word)) ? null : exactNumber(label);
}
