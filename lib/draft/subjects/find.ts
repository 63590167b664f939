import type { Reading } from '../reading';
import { phrases } from '../topic/phrase';
import { firmsIn } from './firms';
import { isPostKind } from './post-kinds';
import { subjects as common } from './common';
import { hitsIn, plain, subjectsNamed, type Hit, type Known } from './known';
import type { Subject } from './subject';
import { add, inTopic } from './vocabulary';
import { idioms, weightOf } from './weight';
import type { Brand } from '@/lib/profile/brand';
import { escaped } from '@/lib/text/pattern';
import { words } from '@/lib/text/segments';
import { overlaps, spansOf, type Span } from '@/lib/text/span';

/** A subject that a draft may be about. */
export interface Found {
  subject: Subject;
  /** Where the draft names it best, or null where only other words speak for it. */
  said: Span | null;
  /** How much speaks for it: 1 is about what its name tells, said in passing. */
  score: number;
  /** How much of that a person's own words do. */
  typed: number;
}

function namesIn({ text }: Reading, brand: Brand): Span[] {
  return brand.names
    .filter((name) => name.trim() !== '')
    .flatMap((name) =>
      [...text.matchAll(new RegExp(escaped(name.trim()), 'giu'))].map(({ index, 0: { length } }) => ({
        start: index,
        end: index + length,
      })),
    );
}

/** The words of a hashtag: "sunday roast" of "#SundayRoast". */
const wordsOf = (tag: Span, text: string) =>
  plain(
    text
      .slice(tag.start + 1, tag.end)
      .replaceAll(/(?<=\p{Ll})(?=\p{Lu})|_/gu, ' ')
      .toLowerCase(),
  );

/** "#SundayRoast" files a draft under Sunday roast. */
const taggedIn = ({ text, hashtags }: Reading, known: Known): Hit[] =>
  hashtags.flatMap((tag) =>
    hitsIn(wordsOf(tag, text), ['said'], known).map(({ entry }) => ({ entry, ...tag })),
  );

/** Until here a draft is still opening: cries of three words do not count. */
function openingOf({ text, sentences }: Reading): number {
  const first = sentences.findIndex(({ start, end }) => words(text.slice(start, end)).length > 3);
  return Math.max(0, first);
}

/** What saying it again tells, so often at most. */
const again = 0.3;
const mostAgain = 3;
/** What comes with the card most drafts are about. */
const oftener: ReadonlySet<Subject> = new Set(common);
export const often = 0.37;
/** What it tells that a person named it. */
const typedName = 2.2;

/**
 * What a draft may be about, and what a person said that it is about, best first; between equals the order of the table holds. `typed` is the thing
 * itself in their words, `whole` all of these, which may name something too: a toy appeal.
 */
export function subjectsOf(reading: Reading, brand: Brand, known: Known, typed = '', whole = typed): Found[] {
  const addresses = [reading.links, reading.mentions, reading.emails].flat();
  const firms = firmsIn(reading);
  const closed = [...addresses, ...firms, ...reading.hashtags, ...spansOf(reading.lower, idioms)];
  const spoken = plain(reading.lower);
  const open = (hit: Hit) => !closed.some((span) => overlaps(span, hit));
  const said = bySubject([...hitsIn(spoken, ['said'], known).filter(open), ...taggedIn(reading, known)]);
  const scene = {
    reading,
    opening: openingOf(reading),
    own: namesIn(reading, brand),
    spoken: phrases(reading),
  };
  const tags = reading.hashtags.map((tag) => wordsOf(tag, reading.text));
  const told = known.vocabulary().heardIn([spoken.replaceAll(idioms, ' '), ...tags].join(' '));
  const tell = (subject: Subject | undefined, by: number) => {
    if (subject) told.set(subject, (told.get(subject) ?? 0) + by);
  };
  for (const [name, weight] of new Map(
    firms.toSorted((a, b) => a.weight - b.weight).map((firm) => [firm.subject, firm.weight]),
  ))
    tell(
      known.subjects.find((subject) => subject.name === name),
      weight,
    );
  const meant = new Map(known.vocabulary().heardIn(plain(typed.toLowerCase()), inTopic));
  // A "manufacturers' breakfast" is none: what only the kind of post names is not meant.
  const kind = new Set(typed === whole ? [] : subjectsNamed(whole.replace(typed, ''), known));
  const ofWhole = subjectsNamed(whole, known).filter((subject) => !kind.has(subject) || isPostKind(subject));
  for (const subject of new Set([...subjectsNamed(typed, known), ...ofWhole]))
    meant.set(subject, (meant.get(subject) ?? 0) + typedName);
  return [...new Set([...said.keys(), ...told.keys(), ...meant.keys()])]
    .map((subject): Found => {
      const [best, ...others] = (said.get(subject) ?? [])
        .map((hit) => ({ hit, weight: weightOf(hit, scene) }))
        .toSorted((a, b) => b.weight - a.weight);
      const repeated = others.slice(0, mostAgain).reduce((sum, { weight }) => sum + again * weight, 0);
      return {
        subject,
        said: best?.hit ?? null,
        typed: meant.get(subject) ?? 0,
        score:
          (best?.weight ?? 0) +
          repeated +
          (told.get(subject) ?? 0) +
          (meant.get(subject) ?? 0) +
          (oftener.has(subject) ? often : 0),
      };
    })
    .toSorted((a, b) => b.score - a.score);
}

function bySubject(hits: readonly Hit[]): Map<Subject, Hit[]> {
  const found = new Map<Subject, Hit[]>();
  for (const hit of hits) add(found, hit.entry.subject, hit);
  return found;
}
