import type { Person } from '@/lib/feedback/capture';
import type { Brand } from '@/lib/profile/brand';
import type { Settings } from '@/lib/profile/settings';
import type { SiteId } from '@/lib/profile/site';
import { type Poster, posterOf } from '@/lib/profile/standing';

/** Whether somebody who wrote on a site is one of ours, as the settings know it. */
export function isOurs(person: Person, site: SiteId, settings: Settings): boolean {
  return standingOf(person, site, settings).standing === 'ours';
}

/** The brand that somebody who wrote on a site speaks for. */
export function speakingAs(person: Person, site: SiteId, settings: Settings): Brand {
  return standingOf(person, site, settings).brand;
}

function standingOf({ handle, name }: Person, site: SiteId, settings: Settings): Poster {
  return posterOf(handle === null ? null : { site, handle: handle.toLowerCase(), name }, settings);
}

/** Whether two people on one site are the same, by their handle, else by their name. */
export function isSame(one: Person, other: Person): boolean {
  return one.handle !== null && other.handle !== null
    ? one.handle.toLowerCase() === other.handle.toLowerCase()
    : one.name !== '' && one.name === other.name;
}
