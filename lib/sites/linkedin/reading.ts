import type { SeenPost } from '@/lib/feedback/capture';
import type { ReadingSite } from '../adapter';
import { markup } from '../markup';
import { isPrivate } from '../private-places';
import { dialectOf, seen } from './dialect';
import { identity } from './identity';
import { profileOf } from './people';
import { thread } from './thread';

/** Addresses whose pages are made of posts. */
const showsPosts =
  /^\/(?:preload\/)?(?:feed|posts|groups|in\/[^/]+\/recent-activity|company\/[^/]+\/posts)(?:\/|$)/;

function glance(post: Element): SeenPost | null {
  const dialect = isPrivate(post, 'linkedin') ? null : dialectOf(post.ownerDocument);
  return dialect && seen(dialect.read(post, Date.now()));
}

/** What people read on LinkedIn: two generations of pages side by side, told apart on the page at every look. */
export const linkedin: ReadingSite = {
  id: 'linkedin',
  identity,
  ...thread,
  postAt: (node) =>
    isPrivate(node, 'linkedin') ? null : (dialectOf(node.ownerDocument)?.postAt(node) ?? null),
  barOf: (post) => dialectOf(post.ownerDocument)?.barOf(post) ?? post,
  glance,
  readPost: (post) => Promise.resolve(glance(post)),
  // A post links to its author three times and more; so do lists of people, on other addresses.
  isSign: (link) =>
    showsPosts.test(new URL(link.ownerDocument.URL).pathname) &&
    profileOf(link) !== null &&
    !link.closest(markup.beside),
  hidesAddress: () => false,
  roles: (page) => dialectOf(page)?.roles ?? {},
};
