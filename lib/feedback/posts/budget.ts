import type { OneIn } from '@/lib/profile/one-in';
import type { OwnPost } from './own-post';

/** How far back a budget looks. */
export const windowMs = 30 * 24 * 60 * 60 * 1000;
const enough = 5;

/** How much of the promotional budget is used: at most one post about ourselves in the last so many seen here within 30 days. */
export interface Budget {
  seen: number;
  aboutUs: number;
  /** Spent when one of them was about us, or when fewer than five posts were seen: too few to have earned one. */
  spent: boolean;
}

/** The budget of one brand at `now`, from its own posts in any order. Replies are conversation and do not count. */
export function budgetOf(posts: readonly OwnPost[], now: number, oneIn: OneIn): Budget {
  const last = posts
    .filter((post) => !post.reply && now - post.at <= windowMs)
    .sort((a, b) => b.at - a.at)
    .slice(0, oneIn);
  const aboutUs = last.filter((post) => post.verdict === 'strong').length;
  return { seen: last.length, aboutUs, spent: last.length < enough || aboutUs > 0 };
}
