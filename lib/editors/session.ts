import type { Draft } from '@/lib/draft/draft';
import type { AskedAbout } from '@/lib/profile/asked-about';
import type { Brand } from '@/lib/profile/brand';
import type { Poster } from '@/lib/profile/standing';
import type { Finding, Judgement } from '@/lib/profile/verdict';
import type { Span } from '@/lib/text/span';

/** What became of words that were to be written into the draft. */
export type Replaced = 'done' | Unwritten;

/** The box did not take `words`: they are on the clipboard where the browser took a copy, else with us alone. Empty where there are none to keep. */
export interface Unwritten {
  words: string;
  copied: boolean;
}

/** A post that was held: why, and what the user may do. */
export interface Hold {
  finding: Finding;
}

/** Everything the card shows, at one moment. */
export interface Snapshot {
  /** Whether the card is asked for. */
  open: boolean;
  draft: Draft | null;
  judgement: Judgement;
  /** The finding whose words were pressed in the draft to open the card. */
  pointed: Finding | null;
  /** The draft comes with pictures or films, which are not read. */
  pictures: boolean;
  /** Whom the draft speaks for, and whose words it may use. */
  poster: Poster;
  brand: Brand;
  hold: Hold | null;
  /** A rewrite was written, and the original can be put back. */
  canUndo: boolean;
  /** Why a rewrite cannot be written here, so that only Copy is offered; null when it can. */
  onlyCopy: string | null;
  theme: 'light' | 'dark';
  /** Raised each time focus should move into the card: it was opened by the keyboard. */
  focusRequest: number;
}

/** The draft and all that can be done about it: what the card draws. */
export interface Session {
  snapshot(): Snapshot;
  subscribe(listener: () => void, signal: AbortSignal): void;
  /**
   * Puts `text` in place of a part of the draft or of all of it, keeping an undo. `grants` are captures whose wish it says has come true: once it is
   * out, the inbox asks about them.
   */
  replace(what: Span | 'all', text: string, grants?: readonly string[]): Promise<Replaced>;
  undo(): Promise<Replaced>;
  /** Not here: this finding is not shown again in this draft. */
  ignore(finding: Finding): void;
  unignore(finding: Finding): void;
  /** Never: this phrase, or this whole signal, is not shown again anywhere. */
  never(what: { phrase: string } | { signal: string }): Promise<void>;
  restore(what: { phrase: string } | { signal: string }): Promise<void>;
  /** The brand is asked about this from now on. */
  remember(about: AskedAbout): Promise<void>;
  forget(about: AskedAbout): Promise<void>;
  claim(owner: 'ours' | 'personal'): Promise<void>;
  close(how: 'return-focus' | 'leave-focus'): void;
}
