import type { Person } from '@/lib/feedback/capture';
import type { Settings } from '@/lib/profile/settings';
import type { SiteId } from '@/lib/profile/site';
import { posterOf } from '@/lib/profile/standing';

/** Whether somebody who wrote on a site is one of ours, as the settings know it. */
export function isOurs({ handle, name }: Person, site: SiteId, settings: Settings): boolean {
  if (handle === null) return false;
  return posterOf({ site, handle: handle.toLowerCase(), name }, settings).standing === 'ours';
}

/** Whether two people on one site are the same, by their handle, else by their name. */
export function isSame(one: Person, other: Person): boolean {
  return one.handle !== null && other.handle !== null
    ? one.handle.toLowerCase() === other.handle.toLowerCase()
    : one.name !== '' && one.name === other.name;
}
