import type { Ask } from '@/lib/page/ask';
import type { ReadingSite } from '@/lib/sites/adapter';
import { closestAcross } from '@/lib/sites/climb';
import { healthOf } from '@/lib/sites/health';
import { markup } from '@/lib/sites/markup';

/**
 * Minds what is pointed at in vain. Where that is a sign of a post, the page is looked over, once for each address and when the browser
 * has time, and the toolbar tells if nothing on it is understood.
 */
export function mindUnread(site: ReadingSite, ask: Ask): (target: Element) => void {
  const looked = new Set<string>();
  return (target) => {
    const { pathname } = location;
    const link = closestAcross(target, markup.link);
    if (looked.has(pathname) || !link || !site.isSign(link)) return;
    looked.add(pathname);
    requestIdleCallback(() => {
      if (healthOf(document, site).state !== 'unrecognised') return;
      // The toolbar alone tells of it: where it is out of reach, there is nothing to tell it by.
      void ask('page.unread', {}).catch(() => undefined);
    });
  };
}
