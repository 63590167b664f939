import type { Brand } from './brand';
import type { Settings } from './settings';

/** What a person said a draft of a brand is about, and the kind of thing it is where they said that too. */
export interface AskedAbout {
  /** The brand's id. */
  brand: string;
  phrase: string;
  class?: string | undefined;
}

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/** Whether a brand lists this already, as a product, an area or a word for one; with a kind, only a product will do. */
export function asksAbout(
  { products, areas }: Brand,
  { phrase, class: kind }: Omit<AskedAbout, 'brand'>,
): boolean {
  const named = products.map(({ name }) => name);
  const asked = areas.flatMap(({ name, keywords }) => [name, ...keywords]);
  return (kind === undefined ? [...named, ...asked] : named).some((name) => same(name, phrase));
}

/** The settings in which the brand asks about this from now on: among its products where its kind was said, else among its areas. */
export function rememberTopic(settings: Settings, about: AskedAbout): Settings {
  const { phrase, class: kind } = about;
  return withBrand(settings, about.brand, (brand) => {
    if (asksAbout(brand, about)) return brand;
    return kind === undefined
      ? { ...brand, areas: [...brand.areas, { name: phrase, keywords: [] }] }
      : { ...brand, products: [...brand.products, { name: phrase, class: kind }] };
  });
}

/** The settings without it again. What somebody has since described otherwise is theirs, and stays. */
export function forgetTopic(settings: Settings, { brand, phrase, class: kind }: AskedAbout): Settings {
  return withBrand(settings, brand, (row) => ({
    ...row,
    areas: row.areas.filter(({ name, keywords }) => !(same(name, phrase) && keywords.length === 0)),
    products: row.products.filter(
      (product) => !(kind !== undefined && same(product.name, phrase) && product.class === kind),
    ),
  }));
}

function withBrand(settings: Settings, id: string, change: (brand: Brand) => Brand): Settings {
  return { ...settings, brands: settings.brands.map((brand) => (brand.id === id ? change(brand) : brand)) };
}
