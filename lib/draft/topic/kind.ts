import { headOf, isNounClass, type NounClass } from './heads';
import { nouns } from './nouns';
import { singularOf } from '@/lib/text/plural';

/** Beyond the classes we have questions for: somebody. */
export type Kind = NounClass | 'person';

/** Kinds of which a word names one of many; of the others ("broth", "serum") only the draft can tell. */
const countable: ReadonlySet<string> = new Set(
  'wear shoe bag eatery home room appliance flower bike car device app course read event show stay trip transport pet house gift goods kids game'.split(
    ' ',
  ),
);

let table: Map<string, Kind> | undefined;

/** What kind of thing the last word of `phrase` names by the table of common nouns. */
export function kindOf(phrase: string): Kind | undefined {
  // Taken apart at the first question, so that loading the card costs nothing.
  table ??= new Map(
    Object.entries(nouns).flatMap(([kind, words]) =>
      isNounClass(kind) || kind === 'person'
        ? words.split(' ').map((word): [string, Kind] => [word, kind])
        : [],
    ),
  );
  const last = phrase.toLowerCase().split(' ').at(-1) ?? '';
  return table.get(singularOf(last)) ?? table.get(last);
}

/** Endings of words for a whole of things or for what is done: "architecture", "stoneware". */
const whole = /(?:ure|ing|ware|wear|ery|ism|ity)$/;

/** Whether a phrase of this kind names one of many, as far as kind and form tell. */
export function isCountable(kind: Kind, phrase: string): boolean {
  return countable.has(kind) && !whole.test(phrase);
}

/** The class of a phrase that its own words tell. */
export function classRead(phrase: string): NounClass | undefined {
  return headOf(phrase)?.class ?? classOf(kindOf(phrase));
}

function classOf(kind: Kind | undefined): NounClass | undefined {
  // "Goods" of the table is whatever people make, from screens to bridges: too wide to ask about.
  return kind === undefined || kind === 'person' || kind === 'goods' ? undefined : kind;
}
