import type { OwnPost } from './own-post';

/** After so many posts that went out as they were held, a hold that names the same signal teaches nobody anything. */
const enough = 3;

/**
 * The signals that only hint: each was named by three holds that were answered by posting anyway, since the moment `holdAgain` gives where
 * somebody asked for it to hold again.
 */
export function hintOnly(posts: readonly OwnPost[], holdAgain: Readonly<Record<string, number>>): string[] {
  const times = new Map<string, number>();
  for (const { held, outcome, at } of posts) {
    if (held === undefined || outcome !== 'posted-anyway' || at <= (holdAgain[held] ?? 0)) continue;
    times.set(held, (times.get(held) ?? 0) + 1);
  }
  return [...times].filter(([, count]) => count >= enough).map(([signal]) => signal);
}
