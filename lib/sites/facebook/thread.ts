import type { Thread } from '../adapter';
import { isPrivate } from '../private-places';
import { allOf, firstOf } from '../role';
import { barsOf, commentAt, postAround } from './bars';
import { places, posts } from './hooks';

/** Comments stand inside the post they answer, in a dialog over the feed or on a page of its own. Polls are groups' own and have no mark. */
export const thread: Thread = {
  questionOn(page) {
    const dialog = allOf(page, places.dialog).findLast((open) => barsOf(open).post.length > 0);
    const found = new Set(barsOf(dialog ?? page).post.map(postAround));
    const [only] = found;
    return (found.size === 1 && only && !firstOf(only, posts.advertisement) && only) || null;
  },
  repliesTo(post) {
    if (isPrivate(post, 'facebook')) return [];
    const comments = allOf(post, posts.commentLink).map(commentAt);
    return [...new Set(comments)].filter((comment) => comment !== null);
  },
  pollIn: () => null,
};
