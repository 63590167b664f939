import { captureSchema } from '@/lib/feedback/capture';
import { eventSchema } from '@/lib/feedback/captures/history';
import { ownPostSchema } from '@/lib/feedback/posts/own-post';
import { questionSchema, walkedReplySchema } from '@/lib/feedback/posts/question';
import { z } from '@/lib/zod';

/**
 * A backup is one JSON object, written so that every row stands on a line of its own and both ends can be streamed:
 *
 *     {"format":"earshot-backup","version":1,"exportedAt":1700000000000,"settings":{…},"items":[
 *     ["captures",{…}]
 *     ,["events",{…}]
 *     ],"counts":{"captures":1,…},"sha256":"…"}
 *
 * Counts and sum are known only at the end of the stream, so they come last; the sum is that of all bytes before the last line.
 */
export const formatName = 'earshot-backup';
export const formatVersion = 1;

/** What is backed up, and what a row of it must be. Lists and counts are made anew of the captures; secrets are never part of it. */
export const rowSchemas = {
  captures: captureSchema,
  trash: captureSchema,
  events: eventSchema,
  posts: ownPostSchema,
  questions: questionSchema,
  replies: walkedReplySchema,
} as const;

export type TableName = keyof typeof rowSchemas;
type Row<Name extends TableName> = z.output<(typeof rowSchemas)[Name]>;
export type Contents = { [Name in TableName]: Row<Name>[] };

export const tableNames = Object.keys(rowSchemas).filter((name): name is TableName => name in rowSchemas);

export const headSchema = z.object({
  format: z.literal(formatName),
  version: z.number(),
  exportedAt: z.number(),
  /** Brands, rules and choices, as they are shared with a colleague. */
  settings: z.optional(z.unknown()),
});

export const tailSchema = z.object({
  counts: z.record(z.string(), z.number()),
  sha256: z.string(),
});
