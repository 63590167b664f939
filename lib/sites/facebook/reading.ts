import type { ReadingSite } from '../adapter';
import { hrefOf } from '../addresses';
import { closestAcross } from '../climb';
import { isPrivate } from '../private-places';
import { anyOf, firstOf } from '../role';
import { barsOf, commentAt, isComment, postAround } from './bars';
import { posts, shared } from './hooks';
import { identity } from './identity';
import { glance, read } from './read';
import { thread } from './thread';
import { unfold } from './unfold';

/** What people read on Facebook: few marks, hidden decoys, addresses that appear on hover. Posts are found from their bar of actions. */
export const facebook: ReadingSite = {
  id: 'facebook',
  identity,
  postAt(node) {
    if (isPrivate(node, 'facebook') || closestAcross(node, anyOf(shared.decoy))) return null;
    const comment = commentAt(node);
    if (comment) return comment;
    const post = postAround(node);
    return post && !firstOf(post, posts.advertisement) ? post : null;
  },
  barOf(post) {
    const bars = barsOf(post);
    return (isComment(post) ? bars.comment : bars.post)[0] ?? post;
  },
  ...thread,
  glance,
  readPost: read,
  unfold,
  // Links of a post carry a tail that says which one was pressed; links of a comment name it.
  isSign: (link) => /[?&](?:__cft__|comment_id=)/.test(hrefOf(link)?.search ?? ''),
  hidesAddress: (post) => !isComment(post),
  roles: () => ({ ...shared, ...posts }),
};
