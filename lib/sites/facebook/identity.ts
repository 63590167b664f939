import type { Identity } from '@/lib/profile/identity';
import type { Composer } from '../adapter';
import { precedes } from '../climb';
import { markup } from '../markup';
import { allOf, anyOf } from '../role';
import { places } from './hooks';
import { profileOf } from './people';

/** The account or page a dialog posts as, by its avatar before the box; else the account whose avatar stands at "Create a post". */
export function identity(page: Document, composer?: Composer): Identity | null {
  const links = composer && !composer.reply ? [...composer.container.querySelectorAll(markup.link)] : [];
  const beside = links.filter((link) => composer && precedes(link, composer.editable));
  const launcher = allOf(page, places.launcher).filter((link) => isBesideLauncher(link));
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
  return button !== null && button.matches(anyOf(places.launcherButton)) && button.textContent.trim() !== '';
}
