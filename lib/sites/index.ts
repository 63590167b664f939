import type { SiteId } from '@/lib/profile/site';
import type { Site } from './adapter';
import { facebook } from './facebook';
import { siteOfHost } from './matches';
import { x } from './x';

/** Every site Earshot works on; one row, one declaration. */
export const sites: Partial<Record<SiteId, Site>> = { x, facebook };

/** The site a page belongs to; null anywhere else. */
export function siteOf(location: Location): Site | null {
  const id = siteOfHost(location.host);
  return (id && sites[id]) ?? null;
}
