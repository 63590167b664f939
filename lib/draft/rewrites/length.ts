import { sites, type SiteId } from '@/lib/profile/site';
import { emoji, links } from '@/lib/text/segments';
import { without } from '@/lib/text/span';

// X's own weights (twitter-text configuration 3): every link counts 23, an emoji 2, signs outside these ranges 2.
const xLink = 23;
const xLight = [
  [0, 0x10ff],
  [0x2000, 0x200d],
  [0x2010, 0x201f],
  [0x2032, 0x2037],
] as const;

function weightOnX(text: string): number {
  const addresses = links(text);
  const plain = without(text, addresses);
  const pictures = emoji(plain);
  let weight = addresses.length * xLink + pictures.length * 2;
  for (const sign of without(plain, pictures)) {
    const point = sign.codePointAt(0) ?? 0;
    weight += xLight.some(([from, to]) => from <= point && point <= to) ? 1 : 2;
  }
  return weight;
}

/** How long `text` is as `site` counts it. */
export function lengthOn(text: string, site: SiteId): number {
  return site === 'x' ? weightOnX(text) : text.length;
}

/** Whether `text` may be posted on `site`. Where the site is unknown the tightest limit holds. */
export function fits(text: string, site: SiteId | undefined): boolean {
  const id = site ?? 'x';
  return lengthOn(text, id) <= sites[id].limit;
}
