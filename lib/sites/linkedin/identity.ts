import type { Identity } from '@/lib/profile/identity';
import type { Composer } from '../adapter';
import { upward } from '../climb';
import { markup } from '../markup';
import { allOf, anyOf } from '../role';
import { profileOf } from './people';
import { places } from './places';

/** On a page's own admin pages the page posts; elsewhere the member whose picture stands at "Start a post". */
export function identity(page: Document, composer?: Composer): Identity | null {
  const managed = /^\/company\/([^/]+)\/admin(?:\/|$)/.exec(new URL(page.URL).pathname)?.[1];
  if (managed && composer)
    return { site: 'linkedin', handle: decodeURIComponent(managed).toLowerCase(), name: '' };
  for (const launcher of allOf(page, places.launcher)) {
    for (const at of upward(launcher)) {
      if (at.matches(anyOf(places.launcherEdge))) break;
      const profile = [...at.querySelectorAll(markup.link)].map(profileOf).find((found) => found !== null);
      if (profile) return { site: 'linkedin', handle: profile.handle.toLowerCase(), name: '' };
    }
  }
  return null;
}
