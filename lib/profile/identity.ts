import { z } from '@/lib/zod';
import { siteIds } from './site';

/** Somebody who posts: an account or page on one site. `handle` is what the site's profile address ends in, lower case, without `@`. */
export const identitySchema = z.object({
  site: z.enum(siteIds),
  handle: z.string(),
  name: z._default(z.string(), ''),
});

/** An identity whose owner we know: one of our brands by its id, or `personal`, which is never judged. */
export const knownIdentitySchema = z.extend(identitySchema, { owner: z.string() });

export type Identity = z.infer<typeof identitySchema>;
export type KnownIdentity = z.infer<typeof knownIdentitySchema>;

/** Where an identity stands: ours (hold when the budget is spent), personal (never judged) or unknown (hinted, never held). */
export type Standing = 'ours' | 'personal' | 'unknown';
