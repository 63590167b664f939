import type { SeenPost } from '@/lib/feedback/capture';
import { isPrivate } from '../private-places';
import { isComment } from './bars';
import { readComment } from './comment';
import { readPost } from './post';

/** Reads a post or a comment. A post's address may take a hover; when `signal` ends that, there is no answer. */
export async function read(post: Element, signal: AbortSignal): Promise<SeenPost | null> {
  if (isPrivate(post, 'facebook')) return null;
  return isComment(post) ? readComment(post) : readPost(post, signal);
}
