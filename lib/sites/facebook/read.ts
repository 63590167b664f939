import type { SeenPost } from '@/lib/feedback/capture';
import { isPrivate } from '../private-places';
import { isComment } from './bars';
import { readComment } from './comment';
import { readPost, unveil } from './post';

/** Reads a post or a comment as it stands. */
export function glance(post: Element): SeenPost | null {
  if (isPrivate(post, 'facebook')) return null;
  return isComment(post) ? readComment(post, Date.now()) : readPost(post, Date.now());
}

/** Reads a post or a comment. A post's address may take a hover; when `signal` ends that, there is no answer. */
export async function read(post: Element, signal: AbortSignal): Promise<SeenPost | null> {
  if (isPrivate(post, 'facebook') || (!isComment(post) && !(await unveil(post, signal)))) return null;
  return glance(post);
}
