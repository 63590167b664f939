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

type ReadBrand = { brand: Brand } | { errors: BrandErrors };

/** As X, Facebook and LinkedIn allow them; what an address encodes stays so. */
const handle = /^[\p{L}\p{M}\p{N}_%-]+(?:\.[\p{L}\p{M}\p{N}_%-]+)*$/u;
const host = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,}$/u;

/** What of a brand is no text: it is as it was, or is chosen. */
type Unwritten = 'id' | 'tone';

/** The brand that was meant, with addresses cut down to hosts and handles without their sign; or what has to be changed first. */
export function readBrand({ id, tone }: Pick<Brand, Unwritten>, text: BrandText): ReadBrand {
  const names = listOf(text.names);
  const domains = listOf(text.domains).map(hostOf);
  const handles = listOf(text.handles).map(handleOf);
  const wrongs: [keyof BrandText, string | null][] = [
    ['names', names.length === 0 ? 'A brand needs at least one name.' : null],
    [
      'domains',
      refusal(
        listOf(text.domains).filter((written) => !host.test(hostOf(written))),
        ['a web address', 'web addresses', 'acme.com'],
      ),
    ],
    [
      'handles',
      refusal(
        listOf(text.handles).filter((written) => !handle.test(handleOf(written))),
        ['a handle', 'handles', '@acme'],
      ),
    ],
    ['products', mistakesIn(text.products)],
    ['areas', mistakesIn(text.areas)],
  ];
  const errors: BrandErrors = Object.fromEntries(wrongs.filter(([, wrong]) => wrong !== null));
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
      tone,
    },
  };
}

/** What there is of each field, one by one, as its owner would have written it. */
export function entriesOf(brand: Omit<Brand, Unwritten>): Record<keyof BrandText, string[]> {
  const { names, domains, handles, products, areas, competitors, audience } = brand;
  const withRest = (name: string, rest: string) => (rest === '' ? name : `${name}: ${rest}`);
  return {
    names,
    domains,
    handles: handles.map((handle) => `@${handle}`),
    products: products.map((product) => withRest(product.name, product.class ?? '')),
    areas: areas.map((area) => withRest(area.name, area.keywords.join(', '))),
    competitors,
    audience,
  };
}

/** Fields of which each entry has a line of its own. */
const lined: ReadonlySet<keyof BrandText> = new Set(['products', 'areas']);
const between = (field: keyof BrandText) => (lined.has(field) ? '\n' : ', ');

/** A field with entries behind what stands in it. */
export function withEntries(text: BrandText, field: keyof BrandText, entries: readonly string[]): BrandText {
  const written = [text[field].trim(), ...entries].filter((each) => each !== '');
  return { ...text, [field]: written.join(between(field)) };
}

/** Whether a field holds the entry already, however it is written and whatever is said of it. */
export function holdsEntry(text: BrandText, field: keyof BrandText, entry: string): boolean {
  const [name = ''] = namesIn(field, entry);
  return namesIn(field, text[field]).includes(name);
}

function namesIn(field: keyof BrandText, written: string): string[] {
  if (field === 'domains') return listOf(written).map(hostOf);
  if (field === 'handles') return listOf(written).map(handleOf);
  const names = lined.has(field) ? linesOf(written).map(({ name }) => name) : listOf(written);
  return names.map((name) => name.toLowerCase());
}

/** A brand as its owner would have written it. */
export function writeBrand(brand: Brand): BrandText {
  const entries = entriesOf(brand);
  const written = (field: keyof BrandText) => entries[field].join(between(field));
  return {
    names: written('names'),
    domains: written('domains'),
    handles: written('handles'),
    products: written('products'),
    areas: written('areas'),
    competitors: written('competitors'),
    audience: written('audience'),
  };
}

/** Says of everything that was written wrong what it is not, in the words that were written; null where nothing was. */
function refusal(wrong: readonly string[], [one, many, example]: [string, string, string]): string | null {
  if (wrong.length === 0) return null;
  const quoted = new Intl.ListFormat('en-GB').format(wrong.map((written) => `“${written}”`));
  return wrong.length === 1
    ? `${quoted} is not ${one} such as ${example}.`
    : `${quoted} are not ${many} such as ${example}.`;
}

/** What is wrong with a field of which each entry has a line of its own. */
function mistakesIn(text: string): string | null {
  const nameless = text
    .split('\n')
    .flatMap((line, at) => (/^\s*:/u.test(line) ? [`Line ${at + 1} has no name before its colon.`] : []));
  const names = linesOf(text).map(({ name }) => name);
  const lower = names.map((name) => name.toLowerCase());
  const repeated = names.filter(
    (_, at) => lower.indexOf(lower[at] ?? '') < at && lower.lastIndexOf(lower[at] ?? '') === at,
  );
  const mistakes = [...nameless, ...repeated.map((name) => `“${name}” stands there more than once.`)];
  return mistakes.length === 0 ? null : mistakes.join(' ');
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
  const address = written.includes('/') && !written.includes('://') ? `https://${written}` : written;
  const last = URL.canParse(address)
    ? new URL(address).pathname.split('/').findLast((part) => part !== '')
    : address;
  return (last ?? '').replace(/^@/u, '').toLowerCase();
}
