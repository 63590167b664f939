import * as common from '@/lib/sites/hooks';
import * as facebook from '@/lib/sites/facebook/hooks';
import { ember } from '@/lib/sites/linkedin/ember-hooks';
import { boxes, places as linkedinPlaces } from '@/lib/sites/linkedin/places';
import { sdui } from '@/lib/sites/linkedin/sdui-hooks';
import type { Role } from '@/lib/sites/role';
import * as x from '@/lib/sites/x/hooks';

/** Everything that is declared about the sites' pages, by where it stands. */
export const declarations: Record<string, Record<string, Role>> = {
  common: common.shared,
  'x places': x.places,
  'x posts': x.posts,
  'facebook shared': facebook.shared,
  'facebook places': facebook.places,
  'facebook posts': facebook.posts,
  'linkedin sdui': sdui,
  'linkedin ember': ember,
  'linkedin places': linkedinPlaces,
};

export { boxes };
