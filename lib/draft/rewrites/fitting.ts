import type { Reading } from '../reading';
import type { Subject } from '../subjects/subject';
import type { Question } from './questions';
import { stem, stems } from '@/lib/text/stem';

/** The words of a text that tell, without what English hangs on them. */
export const tellingWords = (text: string) =>
  new Set((text.match(/[\p{L}'’]{4,}/gu) ?? []).map(stem).filter((word) => !everyday.has(word)));
const everyday = new Set(
  `what which where when would your have that this from than they them with first last about into over ever still most could should make made think
  tell like love want need best next back good great nice small thing things something somebody home house work left right keep take give come find
  know look seen going done used never always every other before after under between because without during`
    .split(/\s+/)
    .map(stem),
);

/**
 * How often readers who had not seen the code would have posted a question: one that other readers had said goes with nearly every post on its subject,
 * any other, and so much more where it holds words of the topic and of the draft; and one that hangs on a word, by where the draft holds that. From 1,700
 * questions of 300 drafts; `npm run evaluate` prints what later readers would have.
 */
const anywhere = 0.85;
const other = 0.55;
const toThePoint = 0.14;
const byCue = { opening: 0.78, early: 0.74, late: 0.35, typed: 0.5 } as const;
/** Of people at work a word tells less what they know: readers would have posted 23 of 54 that hung on one there, and 186 of 342 others. */
const ofWork = 0.25;
/** So many sentences count as early. */
const early = 5;
/** What is only near what a draft is about. */
const aside = 0.1;
/** What promises less stands only where nothing better does. */
const enough = 0.5;

/**
 * The questions of the subjects that a draft may be about, the most promising first, without those that hang on a word which neither it nor its topic
 * holds; those that promise little are spare.
 */
export function fitting(
  subjects: readonly (Subject | null)[],
  questionsOn: (subject: Subject) => readonly Question[],
  reading: Reading,
  topic: string,
): Question[] {
  const [draft, named] = [tellingWords(reading.text), tellingWords(topic)];
  const heard = cuesIn(reading, topic);
  const fits = ({ text }: Question) => {
    const words = [...tellingWords(text)];
    return words.some((word) => named.has(word)) && words.some((word) => draft.has(word));
  };
  const promiseOf = (question: Question) => {
    if (question.cue !== undefined) {
      const promise = heard(question.cue);
      return promise !== undefined && question.atWork ? promise - ofWork : promise;
    }
    return (question.anywhere ? anywhere : other) + (fits(question) ? toThePoint : 0);
  };
  return subjects
    .flatMap((subject, index) =>
      (subject ? questionsOn(subject) : []).flatMap((question) => {
        const promise = promiseOf(question);
        return promise === undefined ? [] : [{ question, promise: promise - (index === 0 ? 0 : aside) }];
      }),
    )
    .toSorted((a, b) => b.promise - a.promise)
    .map(({ question, promise }) => (promise < enough ? { ...question, spare: true } : question));
}

/** What a word promises by where a draft holds it; nothing where it does not. */
function cuesIn({ text, sentences }: Reading, topic: string): (cue: string) => number | undefined {
  const told = sentences
    .map(({ start, end }) => stems(text.slice(start, end)))
    .filter(({ length }) => length > 2);
  const typed = stems(topic);
  return (cue) => {
    const words = stems(cue);
    const at = told.findIndex((spoken) => holds(spoken, words));
    if (at === -1) return holds(typed, words) ? byCue.typed : undefined;
    return at === 0 ? byCue.opening : at < early ? byCue.early : byCue.late;
  };
}

const holds = (spoken: readonly string[], words: readonly string[]) =>
  spoken.some((_, at) => words.every((word, index) => spoken[at + index] === word));
