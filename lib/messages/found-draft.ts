import { z } from '@/lib/zod';

/** What the script that looks for a draft in a frame answers the background with. */
export const foundDraftSchema = z.discriminatedUnion('found', [
  z.object({ found: z.literal('text'), text: z.string() }),
  z.object({ found: z.literal('nothing') }),
  z.object({ found: z.literal('private') }),
]);

export type FoundDraft = z.infer<typeof foundDraftSchema>;
