import type { Reading } from './reading';
import { overlaps, type Span } from '@/lib/text/span';

/** What the words around a question say, in the two languages we know. */
const cues = {
  en: {
    asking:
      /\b(?:what|which|who|when|where|how|why|[wc]ould|should|can|do|does|did|is|are|have|has|will|any\w*|or|your?)\b/i,
    /** Openings of questions that nobody is meant to answer. */
    rhetorical:
      /^[^\p{L}]*(?:did you know|what if|guess what|looking|want|need|tired|struggling|fed up|sick of|ready|worried|planning|who (?:doesn't|else)|why not|have you (?:tried|seen|booked|checked) our|could you be|sound familiar|fancy|thinking|dreaming|right\?|agree|how about|shall i|ever |still |\w+ \w+\?)/iu,
    pitch:
      /\b(?:we|our|us|turns out|here's|see|learn|find|check|book|shop|order|call|get|try|read|download|discover|meet|introducing|watch|buy|grab|join|sign up|apply|visit|click|free|\d+ ?%)\b/i,
    /** "We" that asks, not "we" that sells. */
    humble:
      /\b(?:tell|let) us\b|\bwe(?:'re| are)? (?:not|try|about|after|asking|want|need|deciding|may|might|could|can't)\b/i,
    heard:
      /\b(?:you|customers?|members?|people) (?:asked|told us|said|voted|suggested|wanted|requested|complained|reported|were right|pointed out)\b|\byour (?:feedback|votes?|suggestions?|complaints?)\b|\bthanks for (?:pushing|telling)\b/i,
    changed:
      /\b(?:we|it|that|here|now|today|from \w+|i)(?:'ve| have|'s| has|'re| are| is)? (?:now |just |since |also )*(?:\w+ed|made|built|put|relaid|moves|cut|done)\b|\bwhat(?:'s| is) (?:happening|changed)\b|\b(?:is|are) (?:now|gone|back to)\b/i,
  },
  es: {
    asking: /qué|cuál|quién|cuándo|dónde|cómo|cuánt|prefer|alguien| o |[oó]is\b/i,
    rhetorical:
      /^[^\p{L}]*(?:sab[ií]as|busc|qu[ei]e?r|necesit|cansad|hart|list[oa]|te (?:apetece|imaginas|animas)|y si |por qué no|\p{L}+ \p{L}+\?)/iu,
    pitch:
      /nuestr|te \p{L}+mos|tenemos|llega|descubr|conoce|compra|reserva|pide|llama|visita|apúnt|ven |gratis|\d ?%/iu,
    humble: /n?tad?nos|dinos|(?:pens|dud)ando/i,
    heard: /nos (?:dij|ped|contas)\p{L}+|(?:vuestr|tu|su)[oa]?s? (?:opini|sugeren|queja|voto)/iu,
    changed: /hemos \p{L}+[dt]o|ya (?:está|puede|no )|desde /iu,
  },
};
const cuesOf = ({ language }: Reading) => cues[language === 'es' ? 'es' : 'en'];

interface Question extends Span {
  rhetorical: boolean;
  asking: boolean;
  /** Ourselves, or a call to act, within a sentence of it. */
  pitched: boolean;
  next: Span | undefined;
}

function questions(reading: Reading): Question[] {
  const { text, sentences } = reading;
  const { asking, rhetorical, pitch, humble } = cuesOf(reading);
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

/** Whether the draft tells readers what became of their words. */
export function closesTheLoop(reading: Reading): boolean {
  const { heard, changed } = cuesOf(reading);
  return heard.test(reading.text) && changed.test(reading.text);
}
