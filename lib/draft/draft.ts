import type { Family } from '@/lib/profile/family';
import type { SiteId } from '@/lib/profile/site';

/** What we are about to say. `reply` is true when it answers somebody's post. */
export interface Draft {
  text: string;
  site?: SiteId | undefined;
  reply?: boolean | undefined;
}

/** What a draft is about, as a phrase in its own words, with the kind of thing it is where that is known. */
export interface Topic {
  phrase: string;
  class?: string | undefined;
}

/**
 * Something better to say. `news` keeps the draft's own facts and ends in a question; `question` asks instead of the draft.
 * Nothing in `text` is a fact that the draft or the brand's profile does not hold.
 */
export interface Rewrite {
  shape: 'news' | 'question';
  family: Family;
  text: string;
  /** What it ends in asking to choose from, as the draft lists it. */
  options?: readonly string[] | undefined;
}

export interface Suggestions {
  /** The topic understood, or null where none was found with confidence. */
  topic: Topic | null;
  /** The best candidates, best first, `topic` among them. */
  topics: Topic[];
  /** Best first, at most eight. */
  rewrites: Rewrite[];
  /** Whether there are questions written for what it is about: of anything else a person may say what kind of thing it is. */
  known: boolean;
}
