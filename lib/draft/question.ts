import type { Reading } from './reading';
import { overlaps, type Span } from '@/lib/text/span';

/** What the words around a question say, in the two languages we know. */
const cues = {
  en: {
    asking:
      /\b(?:what|which|who|when|where|how|why|[wc]ould|should|can|do|does|did|is|are|have|has|will|any\w*|or|please)\b/i,
    /** Openings of questions that nobody is meant to answer; nor is one without a word that asks: "Cold feet again?" */
    rhetorical:
      /^[^\p{L}]*(?:\w+ing|did you know|what if|who (?:else(?!.*wh)|says)|why not|have you (?:ever|tried|seen)|could you be|ever|can't|remember|know what|(?:is|are|do|does|has|could|can) your\b)/iu,
    pitch:
      /\b(?:we|ours?|us|here's|say|learn|read|watch|shop|switch|order|call|ring|get|try|meet|join|download|free|dm|message|start)\b|[$£€]\d|\d ?%/i,
    /** "We" that asks, not "we" that sells; and what warns. */
    humble:
      /\b(?:(?:tell|let) us|don't (?!miss|have))\b|\bwe(?:'\w+| are)? (?:not|never|try|after|asking|want|need|may|might|can't)\b/i,
    heard:
      /\b(?:you|customers?|people) (?:asked|told us|said|voted|suggested|wanted|complained)\b|\byour (?:feedback|votes?|suggestions?|complaints?)\b|\bthanks for (?:pushing|telling)\b/i,
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
  /** Ourselves, a price or a call to act after it, and no other question. */
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
    const after = text.slice(span.end);
    // One inside an address asks nothing.
    const pitched = !/\?(?!\w)/.test(after) && pitch.test(after) && !humble.test(after);
    const asks = asking.test(said);
    return [{ ...span, rhetorical: !asks || rhetorical.test(said), asking: asks, pitched, next }];
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

/** The questions that ask the reader something, whatever is sold around them. */
export const readerQuestions = (reading: Reading): Span[] =>
  questions(reading).filter(({ asking, rhetorical }) => asking && !rhetorical);

/** Whether the draft tells readers what became of their words. */
export function closesTheLoop(reading: Reading): boolean {
  const { heard, changed } = cuesOf(reading);
  return heard.test(reading.text) && changed.test(reading.text);
}
