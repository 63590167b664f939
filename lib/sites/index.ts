import type { SiteId } from '@/lib/profile/site';
import type { Site } from './adapter';
import { facebook } from './facebook';
import { linkedin } from './linkedin';
import { siteOfHost } from './matches';
import { x } from './x';

/** Every site Earshot works on; one row, one declaration. */
export const sites: Record<SiteId, Site> = { x, facebook, linkedin };

/** The site a page belongs to; null anywhere else. */
export function siteOf(location: Pick<Location, 'host'>): Site | null {
  const id = siteOfHost(location.host);
  return id && sites[id];
}
