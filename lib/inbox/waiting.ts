import { browser } from 'wxt/browser';
import { isPageOf, type WaitingReply, waitingReplySchema } from '@/lib/feedback/waiting';
import { z } from '@/lib/zod';
import { saving } from './not-saved';

const prefix = 'waiting:';
const waitsMs = 60 * 60 * 1000;

/** As it is kept, each under a key of its own, until the browser is closed at the latest. */
const keptSchema = z.extend(waitingReplySchema, {
  at: z.number(),
  /** The tab in which it was chosen; null where that was no page of the sites. */
  tab: z.nullable(z.number()),
  /** The tab in whose box it was inserted, null before that. */
  inserted: z.nullable(z.number()),
});
type Kept = z.infer<typeof keptSchema>;

/** Keeps a reply for an hour; another one to the same post goes. Throws `NotSaved`. */
export function keepWaiting(reply: WaitingReply, tab: number | null, now: number): Promise<void> {
  return saving(() => put({ ...reply, at: now, tab, inserted: null }));
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

/** Notes that a reply stands in a box now. It waits on: a box can be closed without being sent. */
export async function noteInserted(post: string, tab: number): Promise<void> {
  const kept = (await allKept()).find((one) => one.post === post);
  if (kept) await put({ ...kept, inserted: tab });
}

/** Forgets what was inserted in a tab: a reply was sent there. */
export async function forgetInserted(tab: number): Promise<void> {
  const sent = (await allKept()).filter(({ inserted }) => inserted === tab);
  await browser.storage.session.remove(sent.map(keyOf));
}

const keyOf = ({ post }: Pick<Kept, 'post'>) => `${prefix}${post}`;
const put = (kept: Kept) => browser.storage.session.set({ [keyOf(kept)]: kept });

async function allKept(): Promise<Kept[]> {
  const stored = Object.entries(await browser.storage.session.get(null));
  return stored.flatMap(([key, value]) => {
    const read = key.startsWith(prefix) ? keptSchema.safeParse(value) : null;
    return read?.success ? [read.data] : [];
  });
}
