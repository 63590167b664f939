import type { Topic } from '../draft';
import { headOf, isNounClass, type NounClass } from './heads';
import { isPlural, pluralOf, singularOf } from '@/lib/text/plural';

/** A phrase and what is needed to speak of it. */
export interface Noun {
  class: NounClass;
  /** The form for "… about X": the plural, or the phrase itself where it has none. */
  any: string;
  /** The singular, or null where the phrase has none that people use. */
  one: string | null;
}

/** How to speak of a topic, or null where we do not know what kind of thing it is. A name is never bent into a plural. */
export function nounOf(topic: Topic): Noun | null {
  const head = headOf(topic.phrase);
  const given = topic.class !== undefined && isNounClass(topic.class) ? topic.class : head?.class;
  if (!given) return null;
  const uncounted = head ? head.mass : !isPlural(topic.phrase);
  const one = singularOf(topic.phrase);
  if (uncounted || /\p{Lu}\p{Ll}/u.test(topic.phrase) || pluralOf(one) === one) {
    return { class: given, any: topic.phrase, one: null };
  }
  return { class: given, any: pluralOf(one), one };
}
