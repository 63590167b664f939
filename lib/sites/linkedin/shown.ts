import type { SeenPost } from '@/lib/feedback/capture';
import type { Role } from '../role';

/** One generation of LinkedIn's pages. The selectors of two are never mixed on one node. */
export interface Dialect {
  roles: Record<string, Role> & Record<'card' | 'comment', Role>;
  /** The comment or post around `node`. */
  postAt(node: Element): Element | null;
  barOf(post: Element): Element;
  /** `now`, in milliseconds, tells a likely id from an unlikely one. */
  read(post: Element, now: number): Shown;
}

/** What a card or comment shows, before it is named. */
export interface Shown extends Pick<
  SeenPost,
  'author' | 'text' | 'images' | 'media' | 'counts' | 'answers' | 'permalink' | 'postedAt'
> {
  id: string | null;
}
