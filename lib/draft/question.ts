import type { Reading } from './reading';
import { overlaps, type Span } from '@/lib/text/span';

const asking =
  /\b(?:what|which|who|when|where|how|why|would|should|could|can|do|does|did|is|are|have|has|will|any\w*|or|your?)\b/i;
/** Openings of questions that nobody is meant to answer. */
const rhetorical =
  /^[^\p{L}]*(?:did you know|what if|guess what|looking|want|need|tired|struggling|fed up|sick of|ready|running low|worried|planning|buying|who (?:doesn't|else)|why not|have you (?:tried|seen|booked|checked) our|could you be|sound familiar|(?:you )?know what|fancy|thinking|dreaming|feeling|right\?|agree|isn't it|wouldn't it|how about|shall i|\w+ \w+\?)/iu;
const pitch =
  /\b(?:we|we're|we've|we'll|our|us|turns out|here's|see how|learn|find out|check out|book|shop|order|call|get|try|read|download|discover|meet|introducing|watch|buy|grab|join|sign up|apply|visit|click|free|\d+ ?%)\b/i;
/** "We" that asks, not "we" that sells. */
const humble =
  /\b(?:tell|let) us\b|\bwe(?:'re| are)? (?:not|try|about|after|asking|want|need|deciding|may|might|could|can't)\b/i;

interface Question extends Span {
  rhetorical: boolean;
  asking: boolean;
  /** Ourselves, or a call to act, within a sentence of it. */
  pitched: boolean;
  next: Span | undefined;
}

function questions({ text, sentences }: Reading): Question[] {
  return sentences.flatMap((span, index): Question[] => {
    const said = text.slice(span.start, span.end);
    if (!/\?[^\p{L}\p{N}]*$/u.test(said)) return [];
    const next = sentences[index + 1];
    const after = next ? text.slice(next.start, next.end) : '';
    const pitched = pitch.test(after) && !humble.test(after) && !after.includes('?');
    return [{ ...span, rhetorical: rhetorical.test(said), asking: asking.test(said), pitched, next }];
  });
}

/** Questions that only lead up to a pitch: "Leaky tap? We're round in an hour." */
export function hooks(reading: Reading): Span[] {
  return questions(reading).filter((question) => question.rhetorical && question.pitched);
}

/** The questions that ask the reader something: no hook, and nothing promotional in them or in the sentence after them. */
export function realQuestions(reading: Reading, promotional: readonly Span[]): Span[] {
  const sold = (span: Span | undefined) =>
    span !== undefined && promotional.some((place) => overlaps(place, span));
  return questions(reading).filter(
    (question) =>
      question.asking && !question.rhetorical && !question.pitched && !sold(question) && !sold(question.next),
  );
}

const heard =
  /\b(?:you|(?:many|some|\w+) of you|customers?|members?|people) (?:asked|told us|said|voted|suggested|wanted|requested|complained|reported|were right|pointed out)\b|\b(?:your|following|thanks to) (?:your )?(?:feedback|votes?|suggestions?|complaints?)\b|\bthanks for (?:pushing|telling)\b/i;
const changed =
  /\b(?:we|it|that|here|now|today|from \w+|i)(?:'ve| have|'s| has|'re| are| is)? (?:now |just |since |also )*(?:changed|fixed|moved|added|made|built|put|relaid|re\w+ed|stopped|started|extended|moves|mended|dropped|cut|done)\b|\bwhat(?:'s| is) (?:happening|changed)\b|\b(?:is|are) (?:now|fixed|gone|back to)\b/i;

/** Whether the draft tells readers what became of their words. */
export function closesTheLoop({ text }: Reading): boolean {
  return heard.test(text) && changed.test(text);
}
