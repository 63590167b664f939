import type { Identity } from '@/lib/profile/identity';
import { firstOf } from '../role';
import { places } from './hooks';
import { handleOf } from './people';

/** The account that the navigation's own profile link leads to. */
export function identity(page: Document): Identity | null {
  const handle = handleOf(firstOf(page, places.profile));
  return handle ? { site: 'x', handle: handle.toLowerCase(), name: '' } : null;
}
