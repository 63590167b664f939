import { useSyncExternalStore } from 'react';
import { founder } from '../company';
import { activityId } from '../ids';
import { practice } from '../practice';
import { commentUrn, feed, urn, type Comment, type Post } from './posts';

let posts: readonly Post[] = feed();
const listeners = new Set<() => void>();

function change(next: readonly Post[]): void {
  posts = next;
  for (const listener of listeners) listener();
}

export const usePosts = (): readonly Post[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => posts,
  );

export interface Sent {
  text: string;
  trusted: boolean;
  scheduled: boolean;
}

export function publishPost({ text, trusted, scheduled }: Sent): void {
  practice.published.push({ site: 'linkedin', kind: 'post', text, replyTo: null, scheduled, trusted });
  if (scheduled) return;
  const at = Date.now();
  const made: Post = {
    key: `own ${at}`,
    kind: 'activity',
    id: activityId(at, 1),
    by: founder,
    at,
    text,
    likes: 0,
    photo: null,
    video: false,
    reposted: false,
    comments: [],
  };
  change([made, ...posts]);
}

/** Adds a comment to the post, or a reply to the thread of the comment it answers. */
export function publishComment(text: string, post: Post, to: Comment | null, trusted: boolean): void {
  practice.published.push({
    site: 'linkedin',
    kind: to ? 'reply' : 'comment',
    text,
    replyTo: to ? commentUrn(post, to) : urn(post),
    scheduled: false,
    trusted,
  });
  const at = Date.now();
  const made: Comment = { id: activityId(at, 2), by: founder, at, text, likes: 0, replies: [] };
  const thread = to ? post.comments.find((one) => one === to || one.replies.includes(to)) : null;
  (thread?.replies ?? post.comments).push(made);
  change(posts.slice());
}
