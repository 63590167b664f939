import type { Family } from '@/lib/profile/family';

/** Something a draft may be about that has questions of its own, whole ones, written for just this. */
export interface Subject {
  /** As the card shows it: "Sunday roast". */
  name: string;
  /**
   * What a draft or a typed topic says that means it and nothing else: bodies of regular expressions in lower case, matched as whole words
   * whatever the case, in the singular and the plural.
   */
  says: readonly string[];
  /** Words that posts on it hold and others mostly do not, the most telling first, with commas between: "soot, flue, wood burner" for a chimney sweep. */
  clues?: string;
  /** Each reads well behind news of the subject, and alone. One with a wink is marked by a "~" in front: see `askOf`. */
  asks: Partial<Record<Family, readonly string[]>>;
  atWork?: AtWork;
}

/** What is asked instead where people read at work, who do it, buy it or know it from their own job. */
export interface AtWork {
  /** About the work: behind a launch, a report, an offer. */
  work: readonly string[];
  /** About people and what they remember: behind an award, a birthday, somebody new. */
  people: readonly string[];
}

/** What is known of subjects besides what their rows hold, by their names. */
export interface Besides {
  clues: Readonly<Record<string, string>>;
  atWork: Readonly<Record<string, AtWork>>;
}

/** A question as people read it, of one written in `asks`. */
export const askOf = (written: string) => ({
  text: written.replace(/^~/, ''),
  playful: written.startsWith('~'),
});
