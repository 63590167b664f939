import { ownDomains, ownHandles } from './addresses';
import { ownNames } from './names';
import { announcedProducts, areasOf } from './offerings';
import type { Brand } from '@/lib/profile/brand';

/** What a brand's own posts tell of it. */
export type Proposed = Pick<Brand, 'names' | 'domains' | 'handles' | 'products' | 'areas'>;

/** What posts propose, or what is the matter with them, in a sentence to whoever pasted them. */
type Proposal = { proposed: Proposed } | { error: string };

/** Thirty posts as long as LinkedIn takes them. */
const longest = 90_000;
const most = { names: 3, domains: 4, handles: 4, products: 8, areas: 6 } as const;

/** What a few posts of a brand, with an empty line between them, tell of its names, sites, handles, products and areas; for a person to choose from. */
export function propose(pasted: string): Proposal {
  if (pasted.length > longest)
    return { error: 'That is more than thirty posts. Paste fewer: your latest will do.' };
  const posts = pasted.split(/\n\s*\n/u).filter((post) => /\p{L}/u.test(post));
  if (posts.length === 0)
    return { error: 'Paste a few of your posts first, with an empty line between them.' };
  const domains = ownDomains(posts).slice(0, most.domains);
  const handles = ownHandles(posts, domains).slice(0, most.handles);
  const names = ownNames(posts, [...domains, ...handles]).slice(0, most.names);
  const products = announcedProducts(posts, names).slice(0, most.products);
  const areas = areasOf(posts, names).slice(0, most.areas);
  const found = [names, domains, handles, products, areas].some(({ length }) => length > 0);
  return found
    ? { proposed: { names, domains, handles, products, areas } }
    : {
        error:
          'Nothing in these posts names you, your sites or what you offer. Paste others, or write it down yourself.',
      };
}
