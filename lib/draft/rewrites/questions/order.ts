import type { About } from '../../about';
import type { Reading } from '../../reading';
import { nounOf, type Noun } from '../../topic/noun';
import type { Occasion } from '../../topic/occasions';
import type { Asked } from './frames';
import { placesOf } from './places';
import { questionsFor, type Question } from './questions';

/** What an advert for people tells lets so many questions be asked before those that are written. */
const ownFirst = 2;

/** The questions that are made of a draft's own words. */
interface Framed {
  framed: Question[];
  /** Where the draft lists things to choose from, the question that does so too. */
  choices: Question[];
}

/** The questions that the words of a draft fill in, for what it is for. */
export function framedOf(
  language: Asked,
  about: About | null,
  noun: Noun | null,
  occasion: Occasion,
  reading: Reading,
  typed: string | undefined,
): Framed {
  const framed = questionsFor(language, noun?.class ?? 'unknown', occasion, placesOf(reading, noun, typed));
  return { framed, choices: about?.subject ? listed(language, about, occasion, reading) : [] };
}

/** Every question for this draft, best first: those written for its subject, then those for its kind of thing and for what it is for. */
export function inOrder(
  written: readonly Question[],
  { framed, choices }: Framed,
  noun: Noun | null,
  occasion: Occasion,
): Question[] {
  if (written.length === 0) return framed;
  const own = framed.filter((question) => !question.about || noun !== null);
  const told = own.filter(({ bound }) => bound);
  const rest = own.filter(({ bound }) => !bound);
  if (noun) {
    const meant = rest.filter(({ particular }) => particular);
    const general = rest.filter(({ particular }) => !particular);
    return [...told, ...meant, ...written, ...general];
  }
  // Of a job its own advert tells enough.
  return occasion === 'hiring'
    ? [...told.slice(0, ownFirst), ...written, ...told.slice(ownFirst), ...rest]
    : [...written, ...choices, ...told, ...rest];
}

/**
 * Whether a question only stands in where no better one is: readers who had not seen the code would have posted 34 of 282 others, and 676 of 1,364
 * that were written for what they took to be the subject. What a draft gives to choose from is its own, and who would be good at a job may be asked of any.
 */
export const fills = ({ ofSubject, spare, particular, options }: Question, occasion: Occasion) =>
  spare === true || (!ofSubject && options === undefined && !(occasion === 'hiring' && particular));

/** Where the draft lists things to choose from, the question that does so too; of six read with questions beside them that were written for the subject one would have been posted. */
function listed(language: Asked, { asked }: About, occasion: Occasion, reading: Reading): Question[] {
  const noun = asked && nounOf(asked, reading);
  const questions = questionsFor(language, noun?.class ?? 'unknown', occasion, placesOf(reading, noun));
  return questions
    .filter(({ options }) => options !== undefined)
    .slice(0, 1)
    .map((question) => ({ ...question, spare: true }));
}
