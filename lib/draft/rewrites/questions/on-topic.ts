import type { Reading } from '../../reading';
import { bareTopic, unopened } from '../../topic/typed';
import type { Promised } from './fitting';
import {
  called,
  inPerson,
  matter,
  noMatter,
  ofCompany,
  ofMatter,
  ofThings,
  ofTools,
  tool,
  type Asks,
} from './topic-asks';
import { articled, coreOf } from '@/lib/text/article';
import { isPlural } from '@/lib/text/plural';

/** A longer one is a sentence. */
const mostWords = { bare: 4, called: 5 };

const lengthOf = (phrase: string) => phrase.split(/\s+/).length;
const small = (phrase: string) =>
  /^\p{Lu}\p{Ll}/u.test(phrase) ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase;
/** Software is not counted. */
const asOne = (phrase: string) => (/software$/i.test(coreOf(phrase)) ? phrase : articled(phrase));

/** Whether the first word names somebody or some place: inside its sentences the draft never has it in small letters. */
function isName(phrase: string, text: string): boolean {
  const [first = ''] = phrase.split(/[^\p{L}]/u);
  return /^\p{Lu}\p{Ll}/u.test(first) && text.includes(` ${first}`) && !text.includes(small(first));
}

const isMatter = (bare: string) => matter.test(bare) || isPlural(bare);

/** What may be asked at work of what a post is called, if of the thing itself that can be spoken of so. */
function asksOfCalled(phrase: string, bare: string): Asks {
  if (lengthOf(phrase) > mostWords.called) return [];
  const [, asks = []] = called.find(([last]) => last.test(phrase)) ?? [];
  return [
    ...asks.filter(([say]) => !say.includes('{any}') || isMatter(bare)),
    ...(inPerson.test(phrase) ? ofCompany : []),
  ];
}

/** What may be asked of the thing itself. */
function asksOfThing(bare: string, atWork: boolean): Asks {
  const length = lengthOf(bare);
  if (length <= mostWords.called && tool.test(` ${coreOf(bare)}`)) return ofTools;
  if (length > mostWords.bare || noMatter.test(bare)) return [];
  return atWork ? (matter.test(bare) ? ofMatter : isPlural(bare) ? ofThings : []) : [];
}

/** Questions on a topic in the words of whoever typed it: for readers at work on what the post is called and is about, elsewhere on what people use. */
export function onTopic(phrase: string, { language, text }: Reading, atWork: boolean): Promised[] {
  const bare = language === 'en' ? bareTopic(phrase) : null;
  if (bare === null || /\d|\b(?:year|month)s?\b/i.test(phrase)) return [];
  const [whole, any] = [small(unopened(phrase)), small(bare)];
  // A capital that is left names somebody or some place; those of abbreviations do not.
  if (/\p{Lu}\p{Ll}/u.test(whole) || isName(unopened(phrase), text)) return [];
  const asks = [...(atWork ? asksOfCalled(whole, any) : []), ...asksOfThing(any, atWork)];
  const places = {
    any,
    one: asOne(any),
    called: asOne(whole),
    it: isPlural(coreOf(any)) ? 'them' : 'it',
  };
  return asks.map(([say, promise]) => ({
    promise,
    question: {
      family: 'experience',
      text: say.replaceAll(/\{(any|one|called|it)\}/g, (_, place: keyof typeof places) => places[place]),
      behindNews: false,
      particular: true,
      about: true,
      bound: false,
      written: false,
      ofSubject: true,
    },
  }));
}
