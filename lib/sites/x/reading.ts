import type { ReadingSite } from '../adapter';
import { identity } from './identity';
import { barOf, postAt, read } from './read';

/** What people read on X: posts are `article`s in recycled cells, named by the link that shows their time. */
export const x: ReadingSite = {
  id: 'x',
  identity,
  postAt,
  barOf,
  readPost: (post) => Promise.resolve(read(post)),
};
