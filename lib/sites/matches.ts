import type { SiteId } from '@/lib/profile/site';

/** The hosts each site is served from: the one table behind the manifest's matches, the allowed senders and the choice of a site's adapter. */
export const hosts: Record<SiteId, readonly string[]> = {
  x: ['x.com', 'twitter.com'],
  facebook: ['www.facebook.com'],
  linkedin: ['www.linkedin.com'],
};

const all = Object.values(hosts).flat();

/** Match patterns of every page that Earshot works on. */
export const matches: string[] = all.map((host) => `https://${host}/*`);

/** Origins from which a page may send messages. */
export const origins: string[] = all.map((host) => `https://${host}`);

export function siteOfHost(host: string): SiteId | null {
  const found = Object.entries(hosts).find(([, known]) => known.includes(host));
  return found ? (found[0] as SiteId) : null;
}
