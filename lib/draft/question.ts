import { sentenceAt, type Reading } from './reading';
import { overlaps, type Span } from '@/lib/text/span';

const asking =
  /\b(?:what|which|who|whose|when|where|how|why|would|should|could|can|do|does|did|is|are|was|have|has|will|anyone|anybody|any|or|you|your)\b/i;
// Questions nobody is meant to answer.
const rhetorical =
  /^[^\p{L}]*(?:did you know|what if|guess what|looking (?:for|to)|want(?:ing)? (?:to|a|more|in)|need |tired of|struggling|fed up|sick of|ready (?:to|for)|who doesn't|who else|why not|have you (?:tried|checked|seen|heard about|booked) our|could you be|sound familiar|know what|you know what|fancy |thinking (?:of|about)|dreaming|right\?|agree|interested|curious|want in|what are you waiting|what is #|what is \p{Lu}|isn't it|wouldn't it be|how cool|how good|how about|shall i|can i (?:send|share)|mind if)/iu;
const pitch =
  /\b(?:we|we're|we've|we'll|our|us|turns out|here's (?:how|why|what)|see how|learn (?:more|how|about)|find out|check out|book|shop|order|call|get|try|read|download|discover|meet|introducing|watch|buy|grab|join|sign up|apply|visit|click|look no)\b/i;

/**
 * The questions that ask the reader something. A hook ("Leaky tap? We're round in an hour") is none: within a sentence it is followed by
 * ourselves or a call to act.
 */
export function realQuestions(reading: Reading, promotional: readonly Span[]): Span[] {
  return reading.sentences.filter((span) => {
    const said = reading.text.slice(span.start, span.end);
    if (!/\?["'”’)\]]*$/.test(said) || !asking.test(said) || rhetorical.test(said)) return false;
    if (said.split(/\s+/).length < 3 || promotional.some((place) => overlaps(place, span))) return false;
    const { next } = sentenceAt(reading, span.start);
    if (!next || reading.text.slice(next.start, next.end).includes('?')) return true;
    const after = reading.text.slice(next.start, next.end);
    return (
      !(
        pitch.test(after) &&
        !/\b(?:tell|let) us\b|\bwe(?:'re| are)? (?:not|try|about|after|asking|want|need|deciding|may|might|could|can't)\b/i.test(
          after,
        )
      ) && !promotional.some((place) => overlaps(place, next))
    );
  });
}

const heard =
  /\b(?:you|many of you|some of you|\w+ of you|customers?|members?|people) (?:asked|told us|said|voted|suggested|wanted|requested|complained|reported|were right|pointed out|wrote)\b|\b(?:your|following|after|thanks to) (?:your )?(?:feedback|votes?|suggestions?|answers|complaints?)\b|\b(?:you|he|she|they) were right\b|\bthanks for (?:pushing|telling|pointing)\b/i;
const changed =
  /\b(?:so )?(?:we|it|it's|that's|here's|now|today|from \w+|i)(?:'ve| have|'s| has|'re| are| is)? (?:now |just |since |also )*(?:changed|fixed|moved|added|made|built|removed|put|relaid|rebuilt|replaced|stopped|started|extended|moves|changes|mended|redesigned|dropped|cut|closed|opened|done|brought|what(?:'s)? happening|where)\b|\bwhat(?:'s| is) (?:happening|changed)\b|\b(?:is|are) (?:now|fixed|gone|back to)\b/i;

/** Whether the draft tells readers what became of their words. */
export function closesTheLoop({ text }: Reading): boolean {
  return heard.test(text) && changed.test(text);
}
