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
}

/** What posts on subjects speak of, by the names of these: as in the rows. */
export type Clues = Readonly<Record<string, string>>;

/** A question as people read it, of one written in `asks`. */
export const askOf = (written: string) => ({
  text: written.replace(/^~/, ''),
  playful: written.startsWith('~'),
});
