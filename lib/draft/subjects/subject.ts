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
  /**
   * Each reads well behind news of the subject, and alone; the families and what stands in them best first. One that goes with nearly every post
   * on it is marked by a "+" in front, one with a wink by a "~": see `askOf`.
   */
  asks: Partial<Record<Family, readonly string[]>>;
  /** Each hangs on one word, between stars, and is asked only where a draft holds it: "Which way does the *flue* of your boiler go?" See `cuedOf`. */
  cued?: readonly string[];
  atWork?: AtWork;
}

/** What is asked instead where people read at work, who do it, buy it or know it from their own job. */
export interface AtWork {
  /** Best first. */
  asks: readonly string[];
  /** Each where a draft holds its word, as those of the subject. */
  cued?: readonly string[];
}

/** What is known of subjects besides what their rows hold, by their names. */
export type Besides = Readonly<Record<string, Pick<Subject, 'clues' | 'cued' | 'atWork'>>>;

/** A question as people read it, of one written in `asks`, and what its marks say. */
export function askOf(written: string) {
  const [marks = ''] = /^[+~]*/.exec(written) ?? [];
  return { text: written.slice(marks.length), playful: marks.includes('~'), anywhere: marks.includes('+') };
}

/** A question as people read it, and the word that a draft has to hold, of one written in `cued`. */
export const cuedOf = (written: string) => ({
  text: written.replaceAll('*', ''),
  cue: /\*(.+)\*/.exec(written)?.[1] ?? '',
});
