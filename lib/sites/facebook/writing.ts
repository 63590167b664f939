import type { WritingSite } from '../adapter';
import { isOut } from '../evidence';
import { composerOf, editables, pressOf } from './compose';
import { identity } from './identity';

/** Where people write on Facebook (www.facebook.com): Lexical, in a dialog for posts and in forms for comments. */
export const facebook: WritingSite = {
  id: 'facebook',
  identity,
  composerOf,
  pressOf,
  published: (composer) => isOut(composer, editables),
};
