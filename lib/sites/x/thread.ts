import type { Thread } from '../adapter';
import { pollOf } from '../poll';
import { allOf, firstOf } from '../role';
import { posts, statusPath } from './hooks';
import { idOf, postAt, postIn, rowsAround } from './read';

function isFocused(post: Element): boolean {
  const [, , id] = new URL(post.ownerDocument.URL).pathname.match(statusPath) ?? [];
  return id !== undefined && idOf(post)?.id === id;
}

/** On a post's own page everything below it answers it, up to the next heading. Elsewhere X shows no replies. */
export const thread: Thread = {
  questionOn: (page) =>
    allOf(page, posts.post).find((post) => isFocused(post) && postAt(post) === post) ?? null,
  repliesTo(post) {
    if (!isFocused(post)) return [];
    // Far down the list the post itself is no longer in the page: all that is there stands below it.
    const shown = postIn(post.ownerDocument.documentElement);
    const rows = shown ? rowsAround(shown) : [];
    // A list is told by its posts: one that is alone is in none.
    if (rows.length === 0) return shown && shown !== post ? [shown] : [];
    const below = rows.slice(rows.findIndex((row) => row.contains(post)) + 1);
    const end = below.findIndex((row) => !postIn(row) && firstOf(row, posts.heading) !== null);
    return below.slice(0, end < 0 ? undefined : end).flatMap((row) => postIn(row) ?? []);
  },
  pollIn(post) {
    const poll = firstOf(post, posts.poll);
    return poll && pollOf(poll);
  },
};
