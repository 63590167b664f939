import type { Reading } from '../../reading';
import type { Noun } from '../../topic/noun';
import { circumstancesOf, type Circumstance } from './circumstances';
import { eitherOf, optionsOf } from './options';
import { withArticle } from '@/lib/text/article';
import { capital } from '@/lib/text/capital';

type Place =
  | ('any' | 'one' | 'a' | 'kind' | 'a kind' | 'do' | 'them')
  | ('a talk' | 'show floor' | 'day' | 'piece' | 'spoken piece')
  | ('tip' | 'it' | 'experience' | 'named')
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
  /(?<![\d–-]|\b(?:before|by|until|till|ends?|ending|closes|close|from|on sale(?: on)?|go live(?: on)?|released(?: on)?) )\b(\d{1,2} (?:jan|febr)uary|\d{1,2} (?:march|april|may|june|july|august)|\d{1,2} (?:sept|nov|dec)ember|\d{1,2} october|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/giu;

/** Where people are asked to come at an hour. */
const inviting =
  /\b(?:come (?:and|along|down)|tickets?|all welcome|no experience needed|doors (?:open )?at|tours? at|tasting|kids free|on the door)\b/i;
/** What a person calls a post by that people come to. */
const gathering =
  /\b(?:night|day|evening|morning|fair|f[eê]te|market|workshop|class|course|tour|show|gala|festival|concert|gig|race|run|walk|ride|quiz|exhibition|premiere|webinar|conference|party|tasting|demo|session|camp|retreat|dinner|ball|auction|parade|dance(?: out)?|meetup|ceremony|fireworks|match|tournament|regatta|rodeo|raffle|experience)$/i;

/** Everything that can be said of this draft and its topic in a question. */
export function placesOf(reading: Reading, noun: Noun | null, typed?: string): Places {
  const { text } = reading;
  const first = (...patterns: readonly RegExp[]) =>
    patterns.map((pattern) => pattern.exec(text)?.[1]?.toLowerCase()).find((found) => found !== undefined);
  const spokenTo = first(...talks) ?? (seat.test(text) ? 'talk' : undefined);
  const met = spokenTo === undefined ? first(...events) : undefined;
  const told = first(piece);
  const [when, ...later] = text.match(day) ?? [];
  const oneDay = later.every((other) => /day$/i.test(when ?? '') && !/day$/i.test(other));
  const options = optionsOf(reading);
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
    ...(spokenTo && { 'a talk': withArticle(spokenTo) }),
    ...((met || inviting.test(text)) && when && oneDay && { day: later[0] ?? when }),
    ...(typed && gathering.test(typed) && { named: typed.replace(/^(?:our|the|a|an|new|free) /i, '') }),
    ...(stands && { 'show floor': withArticle(stands[1]?.toLowerCase() ?? 'trade show') }),
    ...(told && { piece: spokenPiece[told] ?? told }),
    ...(heard.test(text) && { 'spoken piece': 'episode' }),
    ...(tips.test(text) && { tip: 'tip' }),
    ...(ableNow.test(text) && { it: 'it' }),
    ...((text.match(ofMyself)?.length ?? 0) >= toldOfMyself && { experience: 'from your own experience' }),
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
