import type { WritingSite } from '../adapter';
import { isOut } from '../evidence';
import { composerOf, editables, pressOf } from './compose';
import { identity } from './identity';

/** Where people write on X (x.com, twitter.com): stable test ids around one Draft.js editor. */
export const x: WritingSite = {
  id: 'x',
  identity,
  composerOf,
  pressOf,
  published: (composer) => isOut(composer, editables),
};
