import type { Brand } from './brand';
import type { Settings } from './settings';

/** What a person said a draft of a brand is about. */
export interface AskedAbout {
  /** The brand's id. */
  brand: string;
  phrase: string;
}

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/** Whether a brand lists this already, as a product, an area or a word for one. */
export function asksAbout({ products, areas }: Brand, phrase: string): boolean {
  const known = [
    ...products.map(({ name }) => name),
    ...areas.flatMap(({ name, keywords }) => [name, ...keywords]),
  ];
  return known.some((name) => same(name, phrase));
}

/** The settings in which the brand asks about this from now on. A brand that is not there, or knows it, stays as it is. */
export function rememberArea(settings: Settings, { brand, phrase }: AskedAbout): Settings {
  return withBrand(settings, brand, (row) =>
    asksAbout(row, phrase) ? row : { ...row, areas: [...row.areas, { name: phrase, keywords: [] }] },
  );
}

/** The settings without it again. An area that somebody has since given words of its own is theirs, and stays. */
export function forgetArea(settings: Settings, { brand, phrase }: AskedAbout): Settings {
  return withBrand(settings, brand, (row) => ({
    ...row,
    areas: row.areas.filter(({ name, keywords }) => !(same(name, phrase) && keywords.length === 0)),
  }));
}

function withBrand(settings: Settings, id: string, change: (brand: Brand) => Brand): Settings {
  return { ...settings, brands: settings.brands.map((brand) => (brand.id === id ? change(brand) : brand)) };
}
