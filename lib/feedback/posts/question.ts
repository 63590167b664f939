import { z } from '@/lib/zod';
import { seenPostSchema } from '../capture';
import { marks } from '../captures/mark';

/** The result of a poll as the site shows it: each option with its share in per cent, and how many voted where that is shown. */
export const pollSchema = z.object({
  options: z.array(z.object({ text: z.string(), share: z.number() })).check(z.minLength(1), z.maxLength(20)),
  votes: z.nullable(z.number()),
});
export type Poll = z.infer<typeof pollSchema>;

/** A post of our own whose replies somebody walked through. */
export const questionSchema = z.extend(
  z.pick(seenPostSchema, {
    id: true,
    likeness: true,
    site: true,
    author: true,
    text: true,
    permalink: true,
    postedAt: true,
  }),
  {
    walkedAt: z.number(),
    poll: z.nullable(pollSchema),
  },
);
export type Question = z.infer<typeof questionSchema>;

/** A reply somebody looked at, without its words: those are in the capture, where one was made. */
export const walkedReplySchema = z.object({
  id: z.string(),
  likeness: z.string(),
  /** The id of the question. */
  question: z.string(),
  /** Null while it was looked at and nothing was said of it. */
  mark: z.nullable(z.enum(marks)),
  /** A reply of ours stands under it. */
  answered: z.boolean(),
  /** The id of what was kept of it. */
  capture: z.nullable(z.string()),
  at: z.number(),
});
export type WalkedReply = z.infer<typeof walkedReplySchema>;

/** How many replies were seen, which is what every rate over them must be taken of; what they were; and how many wait for an answer. */
export const tallySchema = z.object({
  seen: z.number(),
  marked: z.record(z.enum(marks), z.number()),
  unanswered: z.number(),
});
export type Tally = z.infer<typeof tallySchema>;
