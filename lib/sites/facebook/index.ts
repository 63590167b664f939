import type { Identity } from '@/lib/profile/identity';
import type { Composer, Site } from '../adapter';
import { allOf, closestAcross, firstOf, precedes } from '../climb';
import { isOut } from '../evidence';
import { isPrivate } from '../private-places';
import { barsOf, commentAt, isComment, postAround } from './bars';
import { composerOf, editables, pressOf } from './compose';
import { hooks } from './hooks';
import { profileOf } from './permalinks';
import { read } from './read';

/** Facebook (www.facebook.com): few marks, hidden decoys, addresses that appear on hover. Posts are found from their bar of actions. */
export const facebook: Site = {
  id: 'facebook',
  composerOf,
  pressOf,
  published: (composer) => isOut(composer, editables),
  postAt(node) {
    if (isPrivate(node, 'facebook') || closestAcross(node, hooks.decoy.join(', '))) return null;
    const comment = commentAt(node);
    if (comment) return comment;
    const post = postAround(node);
    return post && !firstOf(post, hooks.advertisement) ? post : null;
  },
  barOf(post) {
    const bars = barsOf(post);
    return (isComment(post) ? bars.comment : bars.post)[0] ?? post;
  },
  readPost: read,
  identity: identityOf,
};

/** The account or page a dialog posts as, by its avatar before the box; else the account whose avatar stands at "Create a post". */
function identityOf(page: Document, composer?: Composer): Identity | null {
  const links = composer && !composer.reply ? allOf(composer.container, ['a[href]']) : [];
  const beside = links.filter((link) => composer && precedes(link, composer.editable));
  const launcher = allOf(page, hooks.launcher).filter((link) => isBesideLauncher(link));
  for (const link of [...beside, ...launcher]) {
    const profile = profileOf(link);
    const handle = profile?.handle ?? profile?.number;
    if (handle) return { site: 'facebook', handle: handle.toLowerCase(), name: '' };
  }
  return null;
}

/** The launcher is a button of nothing but text right after the avatar's link (real page, 2025-07). */
function isBesideLauncher(link: Element): boolean {
  const button = link.nextElementSibling;
  return (
    button !== null &&
    button.matches('[role="button"]') &&
    !button.querySelector('img, svg, i') &&
    button.textContent.trim() !== ''
  );
}
