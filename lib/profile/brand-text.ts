import type { Brand } from './brand';

/** A brand as somebody writes it down: lists with commas, products and areas one a line, what belongs to them after a colon. */
export interface BrandText {
  names: string;
  domains: string;
  handles: string;
  products: string;
  areas: string;
  competitors: string;
  audience: string;
}

/** What is wrong with a field, in a sentence to the person who wrote it. */
export type BrandErrors = Partial<Record<keyof BrandText, string>>;

export type ReadBrand = { brand: Brand } | { errors: BrandErrors };

const host = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,}$/u;

/** The brand that was meant, with addresses cut down to hosts and handles without their sign; or what has to be changed first. */
export function readBrand(id: string, text: BrandText): ReadBrand {
  const names = listOf(text.names);
  const domains = listOf(text.domains).map(hostOf);
  const handles = listOf(text.handles).map(handleOf);
  const wrongHost = domains.find((domain) => !host.test(domain));
  const wrongHandle = handles.find((handle) => /\s/u.test(handle) || handle === '');
  const errors: BrandErrors = {
    ...(names.length === 0 && { names: 'A brand needs at least one name.' }),
    ...(wrongHost !== undefined && { domains: `“${wrongHost}” is not a web address such as acme.com.` }),
    ...(wrongHandle !== undefined && { handles: `“${wrongHandle}” is not a handle such as @acme.` }),
  };
  if (Object.keys(errors).length > 0) return { errors };
  const products = linesOf(text.products).map(({ name, rest }) =>
    rest === '' ? { name } : { name, class: rest },
  );
  const areas = linesOf(text.areas).map(({ name, rest }) => ({ name, keywords: listOf(rest) }));
  return {
    brand: {
      id,
      names,
      domains: [...new Set(domains)],
      handles: [...new Set(handles)],
      products,
      areas,
      competitors: listOf(text.competitors),
      audience: listOf(text.audience),
    },
  };
}

/** A brand as its owner would have written it. */
export function writeBrand(brand: Brand): BrandText {
  const { names, domains, handles, products, areas, competitors, audience } = brand;
  const withRest = (name: string, rest: string) => (rest === '' ? name : `${name}: ${rest}`);
  return {
    names: names.join(', '),
    domains: domains.join(', '),
    handles: handles.map((handle) => `@${handle}`).join(', '),
    products: products.map((product) => withRest(product.name, product.class ?? '')).join('\n'),
    areas: areas.map((area) => withRest(area.name, area.keywords.join(', '))).join('\n'),
    competitors: competitors.join(', '),
    audience: audience.join(', '),
  };
}

function listOf(text: string): string[] {
  return text
    .split(/[,;\n]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function linesOf(text: string): { name: string; rest: string }[] {
  return text
    .split('\n')
    .map((line) => {
      const [name = '', ...rest] = line.split(':');
      return { name: name.trim(), rest: rest.join(':').trim() };
    })
    .filter(({ name }) => name !== '');
}

function hostOf(written: string): string {
  const address = /^[a-z]+:\/\//iu.test(written) ? written : `https://${written}`;
  const found = URL.canParse(address) ? new URL(address).hostname : written;
  return found.toLowerCase().replace(/^www\./u, '');
}

function handleOf(written: string): string {
  const last = URL.canParse(written)
    ? new URL(written).pathname.split('/').findLast((part) => part !== '')
    : written;
  return (last ?? '').replace(/^@/u, '').toLowerCase();
}
