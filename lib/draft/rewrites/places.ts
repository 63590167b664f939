import type { Reading } from '../reading';
import type { Noun } from '../topic/noun';
import { eitherOf, optionsOf } from './options';
import { withArticle } from './article';
import { capital } from './mending';

/** What a question's places are filled with; a place that is absent cannot be. */
export type Places = Partial<
  Record<
    | 'any'
    | 'one'
    | 'a'
    | 'kind'
    | 'a kind'
    | 'do'
    | 'them'
    | 'event'
    | 'an event'
    | 'talk'
    | 'day'
    | 'piece'
    | 'count'
    | 'trouble'
    | 'wish',
    string
  > & { options: readonly string[] }
>;

const event =
  /\b(webinar|conference|panel|workshop|summit|meetup|expo|festival|masterclass|fair|open day|open evening|talk|hackathon|roundtable|q&a|tour|market)\b/i;
const talk = /\b(webinar|conference|panel|summit|talk|roundtable|q&a|masterclass)\b/i;
const piece =
  /\b(podcast|episode|newsletter|guide|report|e-?book|white ?paper|case study|checklist|article|blog post|blog|video|survey)\b/i;
const spokenPiece: Readonly<Record<string, string>> = { blog: 'blog post', survey: 'report' };
const count =
  /(?<!\b(?:first|next|last|only|from) )\b((?:\d[\d,]*(?:\.\d+)?[km]\+?|\d{2,}[\d,]*\+?|\d[\d,]{2,}\+?|(?:half )?a million|one million|\d+(?:\.\d+)? million) (?:[a-z]+ )?(?:followers|subscribers|customers|users|downloads|stars|members|orders|meals|trees|bookings|students|stores|shops|cats|dogs|litres|kilos|tonnes|miles|hours|nights|homes|households|families|pupils|guests|rides|deliveries))\b/i;

const day =
  /(?<![\d–-]|\b(?:before|by|until|till|ends?|ending|closes) )\b(\d{1,2} (?:jan|febr)uary|\d{1,2} (?:march|april|may|june|july|august)|\d{1,2} (?:sept|nov|dec)ember|\d{1,2} october|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/giu;

/** The question a draft opens with, where it holds none of its writer's own affairs. */
const hook = /(?:^|[.!\n]|\p{Extended_Pictographic})[^\p{L}.!?\n]*(\p{Lu}[^.!?\n:]{6,60}\?)(?!["”?!])/u;
const ownAffair = /\b(?:we|we're|our|us|i|i'm|my|it|this|that|them)\b|https?:|[#@]/i;
const wanting =
  /^(?:dreaming|looking|planning|thinking|ready|fancy|want|hoping|always wanted|ever wanted)\b/i;
const troubled =
  /^(?:tired|struggling|sick|fed up|worried|drowning|bored|no|too|still|stuck|losing|wasting|can't|need|bad|sore|cold|damp|leaky|noisy|slow|broken|blocked|aching)\b|\b(?:again|due|late|broken)\?$/i;

/** Everything that can be said of this draft and its topic in a question. */
export function placesOf(reading: Reading, noun: Noun | null): Places {
  const first = (pattern: RegExp) => pattern.exec(reading.text)?.[1];
  const invited = first(event)?.toLowerCase();
  const told = first(piece)?.toLowerCase();
  const talked = first(talk)?.toLowerCase();
  const [when, ...later] = reading.text.match(day) ?? [];
  const options = optionsOf(reading);
  const opening = first(hook);
  const asks = opening !== undefined && !ownAffair.test(opening) ? opening : undefined;
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
  const reached = first(count);
  return {
    ...aboutTopic,
    ...(invited && { event: invited, 'an event': withArticle(invited) }),
    ...(!talked &&
      when &&
      later.every((other) => /day$/i.test(when) && !/day$/i.test(other)) && { day: later[0] ?? when }),
    ...(talked && { talk: talked }),
    ...(asks && troubled.test(asks) && { trouble: asks }),
    ...(asks && wanting.test(asks) && { wish: asks }),
    ...(told && { piece: spokenPiece[told] ?? told }),
    ...(reached && { count: reached.toLowerCase() }),
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
