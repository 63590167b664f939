import type { Brand } from './brand';

/** Whether `host` (of a link, without port) is one of the brand's own domains or a subdomain of one. */
export function ownsHost(brand: Brand, host: string): boolean {
  const bare = host.toLowerCase().replace(/^www\./, '');
  return brand.domains.some((domain) => bare === domain || bare.endsWith(`.${domain}`));
}

/** The brand of somebody who has not described one: nothing is its own. */
export const unknownBrand: Brand = {
  id: 'unknown',
  names: [],
  handles: [],
  domains: [],
  products: [],
  areas: [],
  competitors: [],
  audience: [],
  tone: 'plain',
};
