import type { ReadingSite } from '../adapter';
import { targetOf } from '../addresses';
import { posts, statusPath } from './hooks';
import { identity } from './identity';
import { barOf, postAt, read } from './read';

/** What people read on X: posts are `article`s in recycled cells, named by the link that shows their time. */
export const x: ReadingSite = {
  id: 'x',
  identity,
  postAt,
  barOf,
  glance: read,
  readPost: (post) => Promise.resolve(read(post)),
  // Every post links to itself and to nothing below; pictures and figures add to the path.
  isSign: (link) => targetOf(link)?.pathname.replace(statusPath, '') === '',
  hidesAddresses: false,
  roles: () => posts,
};
