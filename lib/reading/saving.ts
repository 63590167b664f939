import type { Capture, SeenPost } from '@/lib/feedback/capture';
import type { Kind } from '@/lib/feedback/sorting/kind';
import type { Identity } from '@/lib/profile/identity';
import type { Ask } from '@/lib/page/ask';

type Saved = { outcome: 'saved' | 'known'; capture: Capture } | { outcome: 'failed'; because: string };

const retryAfterMs = 800;

/**
 * Keeps a post and never loses its words: a first failure is tried again, and what cannot be saved is put on the clipboard, with its address.
 * Resolves after the background's transaction is complete; `because` tells the user where the words are and what to do.
 */
export async function saveSafely(
  post: SeenPost,
  identity: Identity | null,
  ask: Ask,
  isAlive: () => boolean,
  kind?: Kind,
): Promise<Saved> {
  for (const wait of [0, retryAfterMs]) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    if (!isAlive()) break;
    try {
      return await ask('capture.add', { post, identity, ...(kind && { kind }) });
    } catch (cause) {
      console.warn('Earshot could not save a capture:', cause);
    }
  }
  const copied = await copy(post);
  const place = copied ? 'The words are on your clipboard.' : 'Select the words and copy them.';
  return { outcome: 'failed', because: `${place} ${nextStep(isAlive())}` };
}

/** What to do about something that was not done. */
export function nextStep(isAlive: boolean): string {
  return isAlive ? 'Open Earshot to see why.' : 'Earshot was updated: reload this page.';
}

async function copy(post: SeenPost): Promise<boolean> {
  const words = [post.author.name, post.text, post.permalink ?? ''].filter(Boolean).join('\n');
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}
