import type { Reading } from '../reading';
import type { Noun } from '../topic/noun';
import { circumstancesOf, type Circumstance } from './circumstances';
import { eitherOf, optionsOf } from './options';
import { withArticle } from './article';
import { capital } from './mending';

type Place =
  | ('any' | 'one' | 'a' | 'kind' | 'a kind' | 'do' | 'them')
  | ('event' | 'an event' | 'talk' | 'a talk' | 'show floor' | 'day' | 'piece' | 'spoken piece')
  | ('tip' | 'it' | 'experience' | 'trouble' | 'wish')
  | Circumstance;

/** What a question's places are filled with; a place that is absent cannot be. */
export type Places = Partial<Record<Place, string> & { options: readonly string[] }>;

/** Where people meet, and where they are spoken to; the first that is named is what the draft invites to. */
const talks = [
  /\b(webinar)/i,
  /\b(conference|summit|masterclass)\b/i,
  /\b(?:our|an?|free|next|this|online|half-day|one-day|evening) (?:[\w-]+ ){0,2}(workshop|seminar)\b/i,
  /\b(roundtable|hackathon|meetup)\b/i,
  /\b(?:a|the|our|panel) (talk|panel|lecture)\b/i,
];
const events = [
  /\b(festival|open day|open evening|open morning|quiz night|concert|gig|exhibition|fun run|book signing|tasting|masquerade|carnival|fireworks display|parade|fete)\b/i,
  /\b(?:craft|christmas|farmers'?|makers'?|night|street|flea|\p{Lu}\w+) (market)\b/iu,
  /\b(?:job|jobs|careers|craft|book|food|street|science|county|village|school|summer|christmas|\p{Lu}\w+) (fair)\b/iu,
];
/** Seats are saved where somebody speaks. */
const seat = /\b(?:save|reserve|grab) (?:your|a) (?:seat|spot)\b/i;
const showFloor =
  /\b(?:(?:stand|booth) [a-z]?\d+|(?:visit|our|at) (?:our |the )?(?:booth|stand)(?= )|exhibiting|(trade show|expo))\b/i;
/** What is offered to read or hear, not what is mentioned. */
const piece =
  /\b(?:our|my|new|latest|free|full|first|this|today's|the|an?|published|episode of) (?:(?!one\b)[\w'-]+ ){0,3}?(podcast|episode|newsletter|guide|report|e-?book|white ?paper|case study|article|blog post|blog|survey)\b/i;
const heard = /\b(?:podcasts?|new ep|ep(?:isode)? \d+|new episode)\b/i;
const spokenPiece: Readonly<Record<string, string>> = { blog: 'blog post', survey: 'report' };
const tips = /\b(?:tips?|ways to|mistakes|things to|steps to|rules for)\b/i;
const ableNow = /\byou can now\b|\bnow (?:lets|allows) you\b|\bcan now\b/i;
/** Somebody tells what happened to them. */
const ofMyself = /\b(?:I|I've|my|me)\b/g;
const toldOfMyself = 3;
const day =
  /(?<![\d–-]|\b(?:before|by|until|till|ends?|ending|closes|close|from) )\b(\d{1,2} (?:jan|febr)uary|\d{1,2} (?:march|april|may|june|july|august)|\d{1,2} (?:sept|nov|dec)ember|\d{1,2} october|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/giu;

/** The question a draft opens with, where it holds none of its writer's own affairs. */
const hook = /(?:^|[.!\n]|\p{ExtPict})[^\p{L}.!?\n]*(\p{Lu}[^.!?\n:]{6,60}\?)(?!["”?!])/u;
const ownAffair = /\b(?:we|we're|our|us|i|i'm|my|it|this|that|them)\b|https?:|[#@]/i;
const wanting =
  /^(?:dreaming|looking|planning|thinking|ready|fancy|want|hoping|always wanted|ever wanted)\b/i;
const troubled =
  /^(?:tired|struggling|sick|fed up|worried|drowning|bored|no|too|still|stuck|losing|wasting|can't|need|bad|sore|cold|damp|leaky|noisy|slow|broken|blocked|aching)\b|\b(?:again|due|late|broken)\?$/i;

/** Everything that can be said of this draft and its topic in a question. */
export function placesOf(reading: Reading, noun: Noun | null): Places {
  const { text } = reading;
  const first = (...patterns: readonly RegExp[]) =>
    patterns.map((pattern) => pattern.exec(text)?.[1]?.toLowerCase()).find((found) => found !== undefined);
  const spokenTo = first(...talks) ?? (seat.test(text) ? 'talk' : undefined);
  const met = spokenTo === undefined ? first(...events) : undefined;
  const told = first(piece);
  const [when, ...later] = text.match(day) ?? [];
  const oneDay = later.every((other) => /day$/i.test(when ?? '') && !/day$/i.test(other));
  const options = optionsOf(reading);
  const opening = hook.exec(text)?.[1];
  const asks = opening !== undefined && !ownAffair.test(opening) ? opening : undefined;
  const stands = showFloor.exec(text);
  const aboutTopic: Places = noun
    ? {
        any: noun.any,
        kind: noun.kind,
        do: noun.many ? 'do' : 'does',
        them: noun.many ? 'them' : 'it',
        ...(noun.one !== null && {
          one: noun.one,
          a: withArticle(noun.one),
          'a kind': withArticle(noun.kind),
        }),
      }
    : {};
  return {
    ...circumstancesOf(reading),
    ...aboutTopic,
    ...(spokenTo && { talk: spokenTo, 'a talk': withArticle(spokenTo) }),
    ...(met && { event: met, 'an event': withArticle(met) }),
    ...(met && when && oneDay && { day: later[0] ?? when }),
    ...(stands && { 'show floor': withArticle(stands[1]?.toLowerCase() ?? 'trade show') }),
    ...(told && { piece: spokenPiece[told] ?? told }),
    ...(heard.test(text) && { 'spoken piece': 'episode' }),
    ...(tips.test(text) && { tip: 'tip' }),
    ...(ableNow.test(text) && { it: 'it' }),
    ...((text.match(ofMyself)?.length ?? 0) >= toldOfMyself && { experience: 'from your own experience' }),
    ...(asks && troubled.test(asks) && { trouble: asks }),
    ...(asks && wanting.test(asks) && { wish: asks }),
    ...(options.length > 1 && { options }),
  };
}

/** The question with its places filled, or null where one cannot be. */
export function filled(say: string, places: Places): string | null {
  let whole = true;
  const text = say.replaceAll(/\{([\w ]+)\}/g, (_, place: keyof Places) => {
    const words = place === 'options' ? places.options && eitherOf(places.options) : places[place];
    if (words === undefined) whole = false;
    return words ?? '';
  });
  return whole ? capital(text) : null;
}
