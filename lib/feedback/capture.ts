import { z } from '@/lib/zod';
import { identitySchema } from '@/lib/profile/identity';
import { siteIds } from '@/lib/profile/site';
import { kinds } from './kind';
import { sentiments } from './sentiment';
import { statuses } from './status';

/** From the finest: what a time is known to. */
export const precisions = ['second', 'minute', 'hour', 'day', 'week', 'year'] as const;

const person = z.object({
  name: z.string(),
  /** As the site shows it, without `@`; null where the site has none. */
  handle: z.nullable(z.string()),
  profile: z.nullable(z.string()),
});

/** The post that another one answers, as far as the page shows it. */
const answered = z.object({
  author: person,
  text: z.string(),
  permalink: z.nullable(z.string()),
});

/**
 * A post, reply or comment as one person saw it on a page: a plain object, so that it crosses from the page to the background.
 * `id` is `site:native id`, the same on every machine. Where a site gives no stable id, `likeness` (author and words, hashed) tells
 * that two of these are the same post. Times are milliseconds since 1970.
 */
export const seenPostSchema = z.object({
  id: z.string().check(z.minLength(3), z.maxLength(500)),
  likeness: z.string(),
  site: z.enum(siteIds),
  author: person,
  text: z.string().check(z.maxLength(1_000_000)),
  /** The page does not hold the rest of the words. */
  shortened: z.boolean(),
  /** Image descriptions, as the author or the site wrote them. */
  images: z.array(z.string()),
  media: z.array(z.enum(['image', 'video', 'poll'])),
  /** What the page counts, where it says the number in full; null where it does not. */
  counts: z.optional(
    z.object({
      replies: z.nullable(z.number()),
      reposts: z.nullable(z.number()),
      likes: z.nullable(z.number()),
    }),
  ),
  permalink: z.nullable(z.string()),
  postedAt: z.nullable(z.number()),
  /** How exactly `postedAt` is known. */
  postedTo: z.optional(z.enum(precisions)),
  answers: z.nullable(answered),
  /** How it was taken: the whole post, or a selection when the page was not understood. */
  taken: z.enum(['post', 'selection']),
});

export type SeenPost = z.infer<typeof seenPostSchema>;
export type Person = z.infer<typeof person>;

/** A customer's own words, kept. Everything of `SeenPost` is immutable; the rest is what we made of it. */
export const captureSchema = z.extend(seenPostSchema, {
  capturedAt: z.number(),
  /** Who we were on that site at the time, and for which brand. */
  identity: z.nullable(identitySchema),
  brand: z.nullable(z.string()),
  kind: z.enum(kinds),
  /** Whether a person has confirmed or corrected the kind. */
  kindBy: z.enum(['guess', 'person']),
  /** What the guess took it for besides, and how it seems to feel; null where nothing guessed that yet. */
  second: z.nullable(z.enum(kinds)),
  sentiment: z.nullable(z.enum(sentiments)),
  /** The guess of the kind was hardly better than another. */
  unsure: z.boolean(),
  status: z.enum(statuses),
  note: z.string(),
  /** When it was deleted; null while it is kept. */
  deletedAt: z.nullable(z.number()),
});

export type Capture = z.infer<typeof captureSchema>;
