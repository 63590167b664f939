import { useSyncExternalStore } from 'react';
import { company } from '../company';
import { commentNumber, pfbid } from '../ids';
import { practice } from '../practice';
import { address, feed, groupFeed, viewedPost, withMore, type Comment, type Post } from './posts';

let posts: readonly Post[] = [...feed(), ...groupFeed(), viewedPost()];
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

/** The post that an address leads to; pictures are told by a parameter. */
export function find(path: string): Post | null {
  return posts.find((post) => path === address(post) || path.startsWith(withMore(address(post), ''))) ?? null;
}

export function publishPost(text: string, trusted: boolean): void {
  practice.published.push({ site: 'facebook', kind: 'post', text, replyTo: null, scheduled: false, trusted });
  const at = Date.now();
  const post: Post = {
    key: `own ${at}`,
    by: company,
    at,
    text,
    lang: 'en',
    likes: 0,
    photo: null,
    video: false,
    shares: null,
    comments: [],
    group: null,
  };
  change([post, ...posts]);
}

/** Adds a comment below the post, or below the comment it answers. */
export function publishComment(text: string, post: Post, to: Comment | null, trusted: boolean): void {
  practice.published.push({
    site: 'facebook',
    kind: to ? 'reply' : 'comment',
    text,
    replyTo: to?.number ?? pfbid(post.key),
    scheduled: false,
    trusted,
  });
  const at = Date.now();
  const made: Comment = {
    number: commentNumber(at),
    by: company,
    at,
    text,
    lang: 'en',
    likes: 0,
    replies: [],
  };
  (to ? to.replies : post.comments).push(made);
  change(posts.slice());
}
