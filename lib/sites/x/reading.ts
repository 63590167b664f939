import type { ReadingSite } from '../adapter';
import { posts } from './hooks';
import { identity } from './identity';
import { barOf, isStatusLink, postAt, read } from './read';
import { thread } from './thread';

/** What people read on X: posts are `article`s in recycled cells, named by the link that shows their time. */
export const x: ReadingSite = {
  id: 'x',
  identity,
  postAt,
  barOf,
  ...thread,
  glance: read,
  readPost: (post) => Promise.resolve(read(post)),
  isSign: isStatusLink,
  hidesAddress: () => false,
  roles: () => posts,
};
