import { budgetOf, windowMs, type Budget } from '@/lib/feedback/posts/budget';
import { hintOnly } from '@/lib/feedback/posts/hint-only';
import type { OwnPost } from '@/lib/feedback/posts/own-post';
import type { OneIn } from '@/lib/profile/one-in';
import { database, opened, writing } from '../store/database';

/** Records a post of our own, without its words; never twice, however often it is told. Throws `NotSaved`. */
export function recordPost(post: OwnPost): Promise<unknown> {
  return writing(() => database.posts.add(post));
}

/** The promotional budget of each of these brands at `now`, by its id, where one post in so many may be about it. */
export async function budgets(
  brands: readonly string[],
  now: number,
  oneIn: OneIn,
): Promise<Record<string, Budget>> {
  await opened();
  const rows = brands.map(async (brand) => {
    const posts = await database.posts
      .where('[brand+at]')
      .between([brand, now - windowMs], [brand, now], true, true)
      .toArray();
    return [brand, budgetOf(posts, now, oneIn)] as const;
  });
  return Object.fromEntries(await Promise.all(rows));
}

/** The signals that only hint, whichever brand posted. */
export async function hintOnlySignals(holdAgain: Readonly<Record<string, number>>): Promise<string[]> {
  await opened();
  return hintOnly(await database.posts.where('held').above('').toArray(), holdAgain);
}
