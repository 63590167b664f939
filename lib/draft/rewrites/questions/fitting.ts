import type { Askable } from '../../about';
import type { Reading } from '../../reading';
import type { Subject } from '../../subjects/subject';
import type { Question } from './questions';
import { tellingWords } from '@/lib/text/telling-words';
import { stems } from '@/lib/text/stem';

/**
 * What tells whether readers who had not seen the code would have posted a question, as log odds: from 3,000 questions of 450 drafts, read among
 * those of other subjects that each might be about (`npm run train:questions`).
 */
export const worth = {
  always: -0.97,
  likelihood: 1.27,
  ofDraft: 0.22,
  ofDraftAtWork: 0.21,
  ofTopic: 0.08,
  anywhere: 1.34,
  atWork: -0.67,
  anywhereAtWork: -0.99,
};
/** What promises less stands only where nothing better does. */
const enough = 0.3;

/** What is known of a question before it is asked of a draft. */
interface Signs extends Omit<Askable, 'subject'> {
  anywhere: boolean;
  /** It is asked of people at work. */
  atWork: boolean;
  /** How many of its words the draft holds, and its topic. */
  ofDraft: number;
  ofTopic: number;
}

/** How much of each a question has. */
export const sizesOf = (signs: Signs): Record<keyof typeof worth, number> => ({
  always: 1,
  likelihood: signs.likelihood,
  ofDraft: signs.ofDraft,
  ofDraftAtWork: signs.atWork ? signs.ofDraft : 0,
  ofTopic: signs.ofTopic,
  anywhere: Number(signs.anywhere),
  atWork: Number(signs.atWork),
  anywhereAtWork: Number(signs.anywhere && signs.atWork),
});

/** How likely readers would post a question, of 1. */
function promiseOf(signs: Signs): number {
  const sizes = Object.entries(sizesOf(signs));
  const odds = sizes.reduce((sum, [sign, size]) => sum + worth[sign as keyof typeof worth] * size, 0);
  return 1 / (1 + Math.exp(-odds));
}

/** The questions of the subjects that a draft may be about, without those that hang on a word which neither it nor its topic holds, and what tells of each. */
export function askedOf(
  askable: readonly Askable[],
  questionsOn: (subject: Subject) => readonly Question[],
  reading: Reading,
  topic: string,
  atWork: boolean,
): { question: Question; signs: Signs }[] {
  const [draft, named] = [tellingWords(reading.text), tellingWords(topic)];
  const heard = cuesIn(reading, topic);
  return askable.flatMap(({ subject, ...standing }) =>
    questionsOn(subject)
      .filter(({ cue }) => cue === undefined || heard(cue))
      .map((question) => {
        const words = [...tellingWords(question.text)];
        const signs = {
          ...standing,
          anywhere: question.anywhere === true,
          atWork,
          ofDraft: words.filter((word) => draft.has(word)).length,
          ofTopic: words.filter((word) => named.has(word)).length,
        };
        return { question, signs };
      }),
  );
}

/** A question, and how likely readers would post it, of 1. */
export interface Promised {
  question: Question;
  promise: number;
}

/** The questions of the subjects that a draft may be about among others, the most promising first; those that promise little are spare. */
export const fitting = (asked: ReturnType<typeof askedOf>, others: readonly Promised[] = []): Question[] =>
  [...asked.map(({ question, signs }) => ({ question, promise: promiseOf(signs) })), ...others]
    .toSorted((a, b) => b.promise - a.promise)
    .map(({ question, promise }) => (promise < enough ? { ...question, spare: true } : question));

/** Whether a draft or its topic holds a word, however that ends. */
function cuesIn({ text, sentences }: Reading, topic: string): (cue: string) => boolean {
  const told = [...sentences.map(({ start, end }) => text.slice(start, end)), topic].map(stems);
  return (cue) => {
    const words = stems(cue);
    return told.some((spoken) => holds(spoken, words));
  };
}

const holds = (spoken: readonly string[], words: readonly string[]) =>
  spoken.some((_, at) => words.every((word, index) => spoken[at + index] === word));
