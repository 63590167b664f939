import { z } from '@/lib/zod';
import { identitySchema } from '@/lib/profile/identity';
import { siteIds } from '@/lib/profile/site';
import { verdicts } from '@/lib/profile/verdict';

/** What became of a draft at the press that published it. */
const outcomes = ['posted', 'asked-instead', 'edited', 'posted-anyway', 'announcement', 'scheduled'] as const;

/** A post of our own, published from this browser: what it was like, never what it said. */
export const ownPostSchema = z.object({
  id: z.string(),
  site: z.enum(siteIds),
  identity: z.nullable(identitySchema),
  brand: z.nullable(z.string()),
  at: z.number(),
  reply: z.boolean(),
  verdict: z.enum(verdicts),
  signals: z.array(z.string()),
  outcome: z.enum(outcomes),
  /** The signal that a hold named; absent where the draft was not held. */
  held: z.optional(z.string()),
});

export type OwnPost = z.infer<typeof ownPostSchema>;
export type Outcome = OwnPost['outcome'];
