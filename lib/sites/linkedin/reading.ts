import type { SeenPost } from '@/lib/feedback/capture';
import type { ReadingSite } from '../adapter';
import { isPrivate } from '../private-places';
import { dialectOf, seen } from './dialect';
import { identity } from './identity';
import { profileOf } from './people';

function glance(post: Element): SeenPost | null {
  const dialect = isPrivate(post, 'linkedin') ? null : dialectOf(post.ownerDocument);
  return dialect && seen(dialect.read(post, Date.now()));
}

/** What people read on LinkedIn: two generations of pages side by side, told apart on the page at every look. */
export const linkedin: ReadingSite = {
  id: 'linkedin',
  identity,
  postAt: (node) =>
    isPrivate(node, 'linkedin') ? null : (dialectOf(node.ownerDocument)?.postAt(node) ?? null),
  barOf: (post) => dialectOf(post.ownerDocument)?.barOf(post) ?? post,
  glance,
  readPost: (post) => Promise.resolve(glance(post)),
  // A post links to its author three times and more.
  isSign: (link) => profileOf(link) !== null,
  hidesAddress: () => false,
  roles: (page) => dialectOf(page)?.roles ?? {},
};
