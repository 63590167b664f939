import { browser } from 'wxt/browser';
import { isPageOf, type WaitingReply, waitingReplySchema } from '@/lib/feedback/posts/waiting';
import { z } from '@/lib/zod';
import { saving } from '../store/not-saved';

const prefix = 'waiting:';
const waitsMs = 60 * 60 * 1000;

/** As it is kept, each under a key of its own, until the browser is closed at the latest. */
const keptSchema = z.extend(waitingReplySchema, {
  at: z.number(),
  /** The tab in which it was chosen; null where that was no page of the sites. */
  tab: z.nullable(z.number()),
});

/** Keeps a reply for an hour; another one to the same post goes. Throws `NotSaved`. */
export function keepWaiting(reply: WaitingReply, tab: number | null, now: number): Promise<void> {
  return saving(() => browser.storage.session.set({ [keyOf(reply)]: { ...reply, at: now, tab } }));
}

/** The reply chosen last that may be inserted on a page: chosen in its tab, or to the post that the page is about. */
export async function waitingFor(tab: number, address: string, now: number): Promise<WaitingReply | null> {
  const kept = await allKept();
  const due = kept.filter(({ at }) => now - at < waitsMs);
  await browser.storage.session.remove(kept.filter((one) => !due.includes(one)).map(keyOf));
  const here = due.filter((one) => one.tab === tab || isPageOf(one.permalink, address));
  const [latest] = here.toSorted((one, other) => other.at - one.at);
  return latest ? waitingReplySchema.parse(latest) : null;
}

/** The reply that waits for a post, however long; null where none does. */
export async function waitingTo(post: string): Promise<WaitingReply | null> {
  const kept = (await allKept()).find((one) => one.post === post);
  return kept ? waitingReplySchema.parse(kept) : null;
}

/** Forgets what waited for a post: it was sent. */
export const forgetWaiting = (post: string): Promise<void> => browser.storage.session.remove(keyOf({ post }));

const keyOf = ({ post }: Pick<WaitingReply, 'post'>) => `${prefix}${post}`;

async function allKept(): Promise<z.infer<typeof keptSchema>[]> {
  const stored = Object.entries(await browser.storage.session.get(null));
  return stored.flatMap(([key, value]) => {
    const read = key.startsWith(prefix) ? keptSchema.safeParse(value) : null;
    return read?.success ? [read.data] : [];
  });
}
