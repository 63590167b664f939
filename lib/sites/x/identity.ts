import type { Identity } from '@/lib/profile/identity';
import { firstOf } from '../role';
import { places } from './hooks';
import { handleOf, handleOfPicture } from './people';

/** The account that the navigation's own profile link leads to, or whose picture stands at the account switcher. */
export function identity(page: Document): Identity | null {
  const handle = handleOf(firstOf(page, places.profile)) ?? handleOfPicture(firstOf(page, places.switcher));
  return handle ? { site: 'x', handle: handle.toLowerCase(), name: '' } : null;
}
