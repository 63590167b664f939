import type { Reading } from '../../reading';
import { bareTopic } from '../../topic/typed';
import type { Promised } from './fitting';
import { isPlural } from '@/lib/text/plural';

/**
 * What may be asked at work of anything that people do or know of, and how likely readers would post it: of 47 LinkedIn drafts with such a topic they
 * would have posted 31, 27 and 20, of 8 and 22 later ones 6 and 7; of 63 whose topic is a plural 25 the second.
 */
const frames = {
  matter: [
    ['What do people get wrong about {any}?', 0.6],
    ['What would you most like to know about {any}?', 0.4],
    ["What's the hardest part of {any}?", 0.35],
  ],
  things: [['What would you most like to know about {any}?', 0.35]],
} as const;

/** What is done, or what people know of: "drone spraying", "immigration law", and no "housing". */
const matter =
  /(?:(?<!\b(?:hous|build|cloth|bedd|ceil|wedd|meet|even|morn|spr|str|r|k|w|th))ing|ion|ity|ance|ence|ment|ship|ism|ology|ics|cy|law|tax|pay|finance|care|safety|security|health|wellbeing|quality|repair|insulation|data|broadband)$/i;
/** A firm, a meeting or a parcel: "letting agency", "tasting days", "video packages". */
const noMatter =
  /\b(?:hiring|agency|agencie|consultancy|business|consultant|office|site|shop|plant|factory|lab|team|manager|leader|owner|founder|employer|manufacturer|people|day|night|evening|morning|weekend|season|week|month|year|package|service|kit|show|fair|event|lunch|dinner|gala|course|class|workshop|basic|tip)s?$/i;
/** A longer one is a sentence. */
const mostWords = 4;

/** For readers at work, questions on a topic in the words of whoever typed it. */
export function onTopic(phrase: string, { language }: Reading): Promised[] {
  const bare = language === 'en' ? bareTopic(phrase) : null;
  if (bare === null || bare.split(/\s+/).length > mostWords || /\d|\b(?:year|month)s?\b/i.test(bare))
    return [];
  if (noMatter.test(bare)) return [];
  const any = /^\p{Lu}\p{Ll}/u.test(bare) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare;
  // A capital that is left names somebody or some place; those of abbreviations do not.
  if (/\p{Lu}\p{Ll}/u.test(any)) return [];
  const asked = matter.test(any) ? frames.matter : isPlural(any) ? frames.things : [];
  return asked.map(([say, promise]) => ({
    promise,
    question: {
      family: 'experience',
      text: say.replace('{any}', any),
      behindNews: false,
      particular: true,
      about: true,
      bound: false,
      written: false,
      ofSubject: true,
    },
  }));
}
