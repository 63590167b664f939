import type { ReadingSite } from '../adapter';
import { isPrivate } from '../private-places';
import { dialectOf, seen } from './dialect';
import { identity } from './identity';

/** What people read on LinkedIn: two generations of pages side by side, told apart on the page at every look. */
export const linkedin: ReadingSite = {
  id: 'linkedin',
  identity,
  postAt: (node) =>
    isPrivate(node, 'linkedin') ? null : (dialectOf(node.ownerDocument)?.postAt(node) ?? null),
  barOf: (post) => dialectOf(post.ownerDocument)?.barOf(post) ?? post,
  readPost(post) {
    const dialect = isPrivate(post, 'linkedin') ? null : dialectOf(post.ownerDocument);
    return Promise.resolve(dialect && seen(dialect.read(post, Date.now())));
  },
};
