import { z } from '@/lib/zod';

/** What a product or an area is called, and the kind of thing it is where somebody said so. */
const product = z.object({ name: z.string(), class: z.optional(z.string()) });
const area = z.object({ name: z.string(), keywords: z._default(z.array(z.string()), []) });

/** How the questions of a brand sound: straight, with a few friendly words in front, or those with a wink first. */
const tones = ['plain', 'warm', 'playful'] as const;
export type Tone = (typeof tones)[number];

/**
 * A company or project we write for. `domains` are hosts without `www.`; `handles` are without `@`. `competitors` are named and `audience` is
 * spoken to, so a draft is about neither.
 */
export const brandSchema = z.object({
  id: z.string(),
  names: z._default(z.array(z.string()), []),
  handles: z._default(z.array(z.string()), []),
  domains: z._default(z.array(z.string()), []),
  products: z._default(z.array(product), []),
  areas: z._default(z.array(area), []),
  competitors: z._default(z.array(z.string()), []),
  audience: z._default(z.array(z.string()), []),
  tone: z._default(z.enum(tones), 'plain'),
});

export type Brand = z.infer<typeof brandSchema>;

/** Everything that a brand, its products and its areas are called. */
export const namesOf = ({ names, products, areas }: Brand): string[] => [
  ...names,
  ...products.map(({ name }) => name),
  ...areas.map(({ name }) => name),
];
