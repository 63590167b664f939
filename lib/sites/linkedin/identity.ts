import type { Identity } from '@/lib/profile/identity';
import type { Composer } from '../adapter';
import { allOf, upward } from '../climb';
import { launchers } from './hooks';
import { profileOf } from './people';

/** On a page's own admin pages the page posts; elsewhere the member whose picture stands at "Start a post". */
export function identity(page: Document, composer?: Composer): Identity | null {
  const managed = /^\/company\/([^/]+)\/admin(?:\/|$)/.exec(new URL(page.URL).pathname)?.[1];
  if (managed && composer)
    return { site: 'linkedin', handle: decodeURIComponent(managed).toLowerCase(), name: '' };
  for (const launcher of allOf(page, launchers)) {
    for (const at of upward(launcher)) {
      if (at.matches('main, body, [role="list"]')) break;
      const profile = allOf(at, ['a[href]'])
        .map(profileOf)
        .find((found) => found !== null);
      if (profile) return { site: 'linkedin', handle: profile.handle.toLowerCase(), name: '' };
    }
  }
  return null;
}
