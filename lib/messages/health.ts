import { siteIds } from '@/lib/profile/site';
import { z } from '@/lib/zod';

/** What a page shows of posts and what Earshot makes of it, in the order of how much is left to do by hand. */
const healthStates = ['nothing', 'working', 'partly', 'unrecognised'] as const;

/** What a capture would lack; `box`: the box that has the focus is none that drafts are judged in. */
const lackable = ['posts', 'author', 'words', 'address', 'box'] as const;

/** How well a page is understood, judged by signs that reading itself does not use. Holds no word of the page. */
export const healthSchema = z.object({
  site: z.enum(siteIds),
  state: z.enum(healthStates),
  /** How many posts, replies and comments were found. */
  posts: z.number(),
  lacking: z.array(z.enum(lackable)),
  /** What is found by a later link of its chain only. */
  drifted: z.array(z.string()),
});

export type Health = z.infer<typeof healthSchema>;
export type Lackable = (typeof lackable)[number];
