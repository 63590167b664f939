import type { Site } from '../adapter';
import { firstOf } from '../climb';
import { isOut } from '../evidence';
import { composerOf, editables, pressOf } from './compose';
import { hooks } from './hooks';
import { barOf, handleOf, postAt, read } from './read';

/** X (x.com, twitter.com): stable test ids; posts are `article`s in recycled cells, named by the link that shows their time. */
export const x: Site = {
  id: 'x',
  composerOf,
  pressOf,
  published: (composer) => isOut(composer, editables),
  postAt,
  barOf,
  readPost: (post) => Promise.resolve(read(post)),
  identity(page) {
    const handle = handleOf(firstOf(page, hooks.profile));
    return handle ? { site: 'x', handle: handle.toLowerCase(), name: '' } : null;
  },
};
