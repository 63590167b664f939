import type { Besides, Subject } from './subject';
import { stems } from '@/lib/text/stem';

/** What posts on subjects speak of, and how much that tells. */
export interface Vocabulary {
  learn: (subject: Subject) => void;
  /** How much a text speaks for each subject whose words it holds; 1 is what its name tells, said in passing. */
  heardIn: (text: string, worth?: Worth) => Map<Subject, number>;
}

/**
 * How much a word tells: something by itself, and more the fewer subjects it speaks for, if it is among the most telling of its subject, if
 * it is a phrase, or if the text opens with it; and a word of the subject's own name. `npm run train:subjects`
 * fits it on 660 drafts whose subjects readers had told: of ten sets, each held out in turn, 72 in a hundred came first (58 by the rules before).
 */
export interface Worth {
  word: number;
  rare: number;
  telling: number;
  phrase: number;
  opening: number;
  named: number;
}
export const inDraft: Worth = {
  word: 0.43,
  rare: 0.43,
  telling: 0.69,
  phrase: 0.37,
  opening: 0.37,
  named: 1.2,
};
/** The same of what a person typed, besides what the draft tells. */
export const inTopic: Worth = { word: 0, rare: 1.3, telling: 0, phrase: 0, opening: 0, named: 2.1 };

/** So many of a subject's clues are its most telling. */
const mostTelling = 6;
/** A text opens with so many words. */
const opening = 25;
/** A clue has at most so many words. */
const longest = 3;
const namesNothing = new Set('and for the from with out off now new early small home house work'.split(' '));

/** Somebody whom a word speaks for; `telling` where it is among the first of the clues. */
interface Owner {
  subject: Subject;
  telling: boolean;
}

export function vocabularyOf(subjects: readonly Subject[], besides: Besides): Vocabulary {
  const clued = new Map<string, Owner[]>();
  const named = new Map<string, Subject[]>();
  const rarity = (owners: number) => 1 - Math.log(owners) / Math.log(Math.max(2, subjects.length));
  return {
    learn: (subject) => {
      const [first, later] = [true, false].map((telling) => ({ subject, telling }));
      const own = (subject.clues ?? besides[subject.name]?.clues ?? '')
        .split(', ')
        .map((clue) => stems(clue).join(' '));
      for (const [index, key] of [...new Set(own)].entries()) {
        const owner = index < mostTelling ? first : later;
        if (owner && key !== '') add(clued, key, owner);
      }
      for (const word of new Set(stems(subject.name.toLowerCase())))
        if (word.length > 2 && !namesNothing.has(word)) add(named, word, subject);
    },
    heardIn: (text, worth = inDraft) => {
      const told = new Map<Subject, number>();
      const tell = (subject: Subject, by: number) => told.set(subject, (told.get(subject) ?? 0) + by);
      const spoken = stems(text);
      const heard = new Set<string>();
      for (let length = 1; length <= longest; length++) {
        for (let at = 0; at + length <= spoken.length; at++) {
          const key = length === 1 ? (spoken[at] ?? '') : spoken.slice(at, at + length).join(' ');
          if (heard.has(key)) continue;
          heard.add(key);
          const owners = clued.get(key) ?? [];
          const rare = rarity(owners.length || 1);
          const atLeast = worth.rare + (length > 1 ? worth.phrase : 0) + (at < opening ? worth.opening : 0);
          for (const { subject, telling } of owners)
            tell(subject, worth.word + rare * (atLeast + (telling ? worth.telling : 0)));
          const bearers = (length === 1 && named.get(key)) || [];
          for (const subject of bearers) tell(subject, worth.named * rarity(bearers.length));
        }
      }
      return told;
    },
  };
}

/** Puts an item behind those that a table has under a key. */
export function add<Key, Item>(table: Map<Key, Item[]>, key: Key, item: Item): void {
  const others = table.get(key);
  if (others) others.push(item);
  else table.set(key, [item]);
}
