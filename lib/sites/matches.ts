import type { SiteId } from '@/lib/profile/site';

/** The hosts each site is served from: the one table behind the manifest's matches and the allowed senders. */
export const hosts: Record<SiteId, readonly string[]> = {
  x: ['x.com', 'twitter.com'],
  facebook: ['www.facebook.com'],
  linkedin: ['www.linkedin.com'],
};

/** Match patterns of one site's pages. */
export const matchesOf = (site: SiteId): string[] => hosts[site].map((host) => `https://${host}/*`);

/** Match patterns of every page that Earshot works on. */
export const matches: string[] = [...matchesOf('x'), ...matchesOf('facebook'), ...matchesOf('linkedin')];

/** Origins from which a page may send messages. */
export const origins: string[] = Object.values(hosts).flatMap((row) => row.map((host) => `https://${host}`));

export function siteOfHost(host: string): SiteId | null {
  const found = Object.entries(hosts).find(([, known]) => known.includes(host));
  return found ? (found[0] as SiteId) : null;
}
