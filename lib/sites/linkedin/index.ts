import type { Identity } from '@/lib/profile/identity';
import type { Composer, Site } from '../adapter';
import { allOf, upward } from '../climb';
import { isOut } from '../evidence';
import { isPrivate } from '../private-places';
import { composerOf, editables, pressOf } from './compose';
import { dialectOf, seen } from './dialect';
import { ember, sdui } from './hooks';
import { profileOf } from './people';

/** LinkedIn (www.linkedin.com): two generations of pages side by side, told apart on the page, and an outlet of the old in the new. */
export const linkedin: Site = {
  id: 'linkedin',
  composerOf,
  pressOf,
  published: (composer) => isOut(composer, editables),
  postAt: (node) =>
    isPrivate(node, 'linkedin') ? null : (dialectOf(node.ownerDocument)?.postAt(node) ?? null),
  barOf: (post) => dialectOf(post.ownerDocument)?.barOf(post) ?? post,
  readPost(post) {
    const dialect = isPrivate(post, 'linkedin') ? null : dialectOf(post.ownerDocument);
    return Promise.resolve(dialect && seen(dialect.read(post, Date.now())));
  },
  identity: identityOf,
};

/** On a page's own admin pages the page posts; elsewhere the member whose picture stands at "Start a post". */
function identityOf(page: Document, composer?: Composer): Identity | null {
  const managed = /^\/company\/([^/]+)\/admin(?:\/|$)/.exec(new URL(page.URL).pathname)?.[1];
  if (managed && composer)
    return { site: 'linkedin', handle: decodeURIComponent(managed).toLowerCase(), name: '' };
  for (const launcher of allOf(page, [...sdui.launcher, ...ember.launcher])) {
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
