import { sites, type SiteId } from '@/lib/profile/site';
import { emoji, links } from '@/lib/text/segments';
import { without } from '@/lib/text/span';

// X's own weights (twitter-text configuration 3): every link counts 23, an emoji 2, letters outside these ranges 2.
const xLink = 23;
const xLight = /[\u0000-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]/;

function weightOnX(text: string): number {
  const addresses = links(text);
  const plain = without(text, addresses);
  const pictures = emoji(plain);
  let weight = addresses.length * xLink + pictures.length * 2;
  for (const sign of without(plain, pictures)) weight += xLight.test(sign) ? 1 : 2;
  return weight;
}

/** Whether `text` may be posted on `site`. Where the site is unknown the tightest limit holds. */
export function fits(text: string, site: SiteId | undefined): boolean {
  const id = site ?? 'x';
  return (id === 'x' ? weightOnX(text) : text.length) <= sites[id].limit;
}
