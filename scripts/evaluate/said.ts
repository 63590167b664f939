import { corpusRows } from './rows';
import { kinds } from '@/lib/feedback/sorting/kind';
import { sentiments } from '@/lib/feedback/sorting/sentiment';
import { families } from '@/lib/profile/family';
import { z } from '@/lib/zod';

/** What a customer said, and what careful readers took it for. */
const saidRow = z.object({
  id: z.string(),
  text: z.string(),
  question: z.optional(z.string()),
  family: z.optional(z.enum(families)),
  options: z.optional(z.array(z.string())),
  kind: z.enum(kinds),
  also: z.optional(z.array(z.enum(kinds))),
  sentiment: z.enum(sentiments),
  vote: z.optional(z.string()),
});

export type SaidRow = z.infer<typeof saidRow>;

/** Everything of the project's own that a customer could have said: `replies`, `answers` to further questions, `messages` out of the blue. */
export const saidRows = (): SaidRow[] =>
  ['replies', 'answers', 'messages'].flatMap((name) => corpusRows(`${name}.jsonl`, saidRow));
