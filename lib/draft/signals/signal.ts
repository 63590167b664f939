import type { Reading } from '../reading';
import type { Brand } from '@/lib/profile/brand';
import type { Span } from '@/lib/text/span';

/** A place where a signal fires. `weight` stands in for the signal's own where this place says more or less than usual. */
export interface Hit extends Span {
  weight?: number;
  /** What is shown for it, where that is another place. */
  whole?: Span | undefined;
  /** Shown only where the draft as a whole sells. */
  hint?: true;
}

/** One kind of self-promotional language. */
export interface Signal {
  /** A stable key, kept in settings and own posts. */
  id: string;
  /** One sentence to the writer: what a reader makes of it. */
  why: string;
  /** What the signal adds to the score, at its first place. */
  weight: number;
  /** The most it adds when several places fire; `weight` where it is missing. */
  cap?: number;
  /** Speaks in every language, not in English alone. */
  anyLanguage?: true;
  /** Weighs only beside another signal, and never makes a draft mild by itself. */
  supporting?: true;
  /** Can make a reply strong: it sells to somebody who came to talk. */
  inReplies?: true;
  /** Its places are whole as they are found: addresses, tags, sentences. */
  exact?: true;
  find: (reading: Reading, brand: Brand) => Hit[];
}
