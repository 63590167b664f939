import type { WritingSite } from '../adapter';
import { isOut } from '../evidence';
import { composerOf, editables, pressOf } from './compose';
import { identity } from './identity';

/** Where people write on LinkedIn (www.linkedin.com): TipTap in the new pages, Quill 1 in the old ones and in their outlet in the new. */
export const linkedin: WritingSite = {
  id: 'linkedin',
  identity,
  composerOf,
  pressOf,
  published: (composer) => isOut(composer, editables),
};
