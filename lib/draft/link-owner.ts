import type { Brand } from '@/lib/profile/brand';
import { ownsHost } from '@/lib/profile/ownership';

/** Hosts that hide where a link leads. */
const shorteners = new Set('t.co bit.ly ow.ly tinyurl.com buff.ly lnkd.in'.split(' '));

export const isShortener = (host: string) => shorteners.has(host);

/** Letters and digits alone, as a name stands in an address. */
export const bare = (name: string) => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Whose site a host is: the brand's by its domains or its very name, somebody else's, or unknown while the brand lists no domains. */
export function linkOwner(brand: Brand, host: string): 'own' | 'other' | 'unknown' {
  if (ownsHost(brand, host)) return 'own';
  const label = bare(host.split('.').at(-2) ?? host);
  if (label.length > 3 && [...brand.names, ...brand.handles].some((name) => bare(name) === label))
    return 'own';
  return brand.domains.length === 0 || isShortener(host) ? 'unknown' : 'other';
}
