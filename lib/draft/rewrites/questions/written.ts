import type { Known } from '../../subjects/known';
import { askOf, cuedOf, type AtWork, type Subject } from '../../subjects/subject';
import { varied, type Question } from './questions';
import type { Occasion } from '../../topic/occasions';
import type { Family } from '@/lib/profile/family';
import type { SiteId } from '@/lib/profile/site';

const ofSubject = {
  behindNews: false,
  particular: true,
  about: true,
  bound: false,
  written: true,
  ofSubject: true,
} as const;

/** What a question wants to hear, where nobody has said so. */
const familyOf = (text: string): Family =>
  choosing.test(text) ? 'choice' : wishing.test(text) ? 'idea' : hard.test(text) ? 'problem' : 'experience';
const choosing = /^(?:which\b.*|[^?]*[:,] .*)\bor\b/i;
const wishing = /\b(?:would|should|could)\b/i;
const hard =
  /\b(?:hard|tricky|trickiest|trick|difficult|longest|worst|annoy|problem|goes wrong|forget|wish)/i;

/** Those that hang on a word of the draft. */
const cuedFrom = (cued: readonly string[] = []): Question[] =>
  cued.map((written) => {
    const { text, cue } = cuedOf(written);
    return { ...ofSubject, text, cue, family: familyOf(text) };
  });

/** The questions written for a subject: those that hang on a word, and the others best first, one of every family in front. */
export const questionsOn = ({ asks }: Subject, cued: readonly string[] = []): Question[] => [
  ...cuedFrom(cued),
  ...varied(
    Object.entries(asks).flatMap(([family, texts]) =>
      texts.map((text) => ({ ...askOf(text), ...ofSubject, family: family as Family })),
    ),
  ),
];

/** The questions for those whose work a subject is: those that hang on a word, and the others best first. */
export const questionsAtWork = ({ asks, cued }: AtWork): Question[] => [
  ...cuedFrom(cued),
  ...asks.map((written) => {
    const ask = askOf(written);
    return { ...ask, ...ofSubject, family: familyOf(ask.text) };
  }),
];

/** There people read at work; and who might take a job is asked about it anywhere. */
export const asksAtWork = (site: SiteId | undefined, occasion: Occasion) =>
  site === 'linkedin' || occasion === 'hiring';

/** The questions for a subject, where there are any for those whose work it is and they are asked, these. */
export const writtenOn = (known: Known, atWork: boolean) => (subject: Subject) => {
  const work = atWork ? known.atWork(subject) : undefined;
  return work ? questionsAtWork(work) : questionsOn(subject, known.cued(subject));
};
