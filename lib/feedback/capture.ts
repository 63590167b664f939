import { z } from '@/lib/zod';
import { identitySchema } from '@/lib/profile/identity';
import { siteIds } from '@/lib/profile/site';
import { sourceIds } from '@/lib/profile/source';
import { kinds } from './sorting/kind';
import { sentiments } from './sorting/sentiment';
import { statuses } from './captures/status';

/** From the finest: what a time is known to. */
const precisions = ['second', 'minute', 'hour', 'day', 'week', 'year'] as const;

/** What can come of a capture before its author is told. */
const outcomes = ['shipped', 'declined', 'answered'] as const;
/** Whose answer it has; `nobody` where somebody here said that it needs none. */
export const answerers = ['us', 'customer', 'nobody'] as const;

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
  /** Whether it was one of ours, as the settings knew it at the capture. */
  ours: z.optional(z.boolean()),
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
  /** How it was taken: the whole post, a selection when the page was not understood, or written down by hand. */
  taken: z.enum(['post', 'selection', 'hand']),
});

export type SeenPost = z.infer<typeof seenPostSchema>;
export type Person = z.infer<typeof person>;

/** What can be captured: a post of one of the sites, or words from anywhere. */
export const capturedSchema = z.extend(seenPostSchema, {
  /** A site whose posts we read, or any page of the web from which words were selected. */
  site: z.enum(sourceIds),
});

export type Captured = z.infer<typeof capturedSchema>;

/**
 * A customer's own words, kept. Everything of `SeenPost` is immutable, save that words may be blacked out; the rest is what we made of it.
 */
export const captureSchema = z.extend(capturedSchema, {
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
  /** Since when it stands there. */
  statusAt: z.number(),
  /** What came of it; null while that is open. It outlives `told`, so that what was told is known. */
  outcome: z.nullable(z.enum(outcomes)),
  /** What came of it, in words a customer may read: what changed, or why it was declined. */
  reason: z.string(),
  /** Names of what it is about. */
  areas: z.array(z.string()),
  /** Who decides, by id. */
  department: z.nullable(z.string()),
  /** What it comes to in our own words. */
  summary: z.string(),
  note: z.string(),
  /** The id of the capture that says the same; its own words, author and history stay. */
  mergedInto: z.nullable(z.string()),
  /** Always null: themes are made of what was said, and named and merged as a whole. Every capture since version 5 has it. */
  theme: z.nullable(z.string()),
  /** Out of sight until then. */
  snoozedUntil: z.nullable(z.number()),
  /** Who answered it in public, as far as we know. */
  answered: z.nullable(
    z.object({ by: z.enum(answerers), at: z.number(), permalink: z.nullable(z.string()) }),
  ),
  /** Where it was handed off to, and the address that came back. */
  handedOff: z.nullable(z.object({ target: z.string(), at: z.number(), link: z.nullable(z.string()) })),
  /** Words of it were blacked out. */
  redacted: z.boolean(),
  /** When it was deleted; null while it is kept. */
  deletedAt: z.nullable(z.number()),
});

export type Capture = z.infer<typeof captureSchema>;
