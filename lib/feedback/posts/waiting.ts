import { z } from '@/lib/zod';
import { seenPostSchema } from '../capture';

/** A reply that somebody has chosen and not sent: it waits where the post is answered until they insert it. */
export const waitingReplySchema = z.object({
  /** The id of the post it answers. */
  post: seenPostSchema.shape.id,
  permalink: seenPostSchema.shape.permalink,
  /** Who wrote that post, as a reader knows them. */
  to: z.string(),
  text: z.string().check(z.minLength(1), z.maxLength(10_000)),
  /** What it answers or tells, for whoever comes back to it. */
  why: z.string(),
  /** The captures whose author it tells what came of them, by id; none where it answers and no more. */
  tells: z._default(z.array(z.string()), []),
});
export type WaitingReply = z.infer<typeof waitingReplySchema>;

/** Whether the page at `address` is that of the post at `permalink`: its path begins there, and whatever names the post in its parameters is the same. */
export function isPageOf(permalink: string | null, address: string): boolean {
  if (permalink === null || !URL.canParse(permalink) || !URL.canParse(address)) return false;
  const post = new URL(permalink);
  const page = new URL(address);
  if (!`${page.pathname}/`.startsWith(`${post.pathname.replace(/\/$/, '')}/`)) return false;
  const names = post.search
    .slice(1)
    .split('&')
    .map((pair) => pair.split('=')[0] ?? '');
  return names.every((name) => page.searchParams.get(name) === post.searchParams.get(name));
}
