import { stops } from '../wishes/stop-words';
import type { Brand } from '@/lib/profile/brand';
import { singularOf } from '@/lib/text/plural';
import { emails, emoji, hashtags, links, mentions, words } from '@/lib/text/segments';
import { overlaps } from '@/lib/text/span';

/** Nobody begins with what a long post is about later than this. */
const looked = 1_000;

/**
 * What a customer speaks of: an area of the brand that one of its keywords names, else the likeliest phrase of the text's own, in its own
 * words. Words of the question only repeat it, and are taken last. Null where there are none.
 */
export function aboutOf(text: string, question: string, brand: Pick<Brand, 'areas'> | null): string | null {
  const said = text.slice(0, looked);
  return areaIn(said, brand?.areas ?? []) ?? phraseIn(said, question);
}

/** The area most of whose keywords, or whose name, occur as whole words. */
export const areaIn = (text: string, areas: Brand['areas']): string | null =>
  areasIn(text, areas)[0]?.name ?? null;

/** The areas whose name or keywords occur as whole words, with those that do; the one with the most first. */
export function areasIn(text: string, areas: Brand['areas']): { name: string; words: string[] }[] {
  const padded = ` ${stems(text).join(' ')} `;
  return areas
    .map(({ name, keywords }) => ({
      name,
      words: [name, ...keywords].filter((word) => padded.includes(` ${stems(word).join(' ')} `)),
    }))
    .filter(({ words }) => words.length > 0)
    .sort((one, other) => other.words.length - one.words.length);
}

const list = (text: string) => new Set(text.split(/\s+/));
/** A thing somebody owns, points at or wants stands behind one of these. */
const pointing = list(
  'the your my our this that these those a an of for with about add need needs want wants from vuestro vuestra el la los las un una mi tu su',
);
const ours = list('your my our the vuestro vuestra mi tu su');
const most = 4;

interface Phrase {
  text: string;
  score: number;
  echo: boolean;
}

function phraseIn(text: string, question: string): string | null {
  const asked = new Set(stems(question));
  const found = runs(text).map((run, index): Phrase => {
    const kept = run.words.slice(0, most);
    const shown = text.slice(kept[0]?.start, kept.at(-1)?.end);
    return {
      text: shown,
      echo: stems(shown).every((stem) => asked.has(stem)),
      score:
        (ours.has(run.before) ? 1.6 : pointing.has(run.before) ? 1 : 0) +
        (kept.length > 1 ? 0.7 : 0) +
        (/\d/.test(shown) ? -0.5 : 0) -
        index * 0.25 +
        (question !== '' && index === 0 && run.opens ? 2 : 0),
    };
  });
  const [best] = found.sort((a, b) => Number(a.echo) - Number(b.echo) || b.score - a.score);
  return best?.text ?? null;
}

interface Run {
  words: { start: number; end: number }[];
  /** The word before it, in small letters. */
  before: string;
  /** It is how the text begins: answers name their thing first. */
  opens: boolean;
}

/** Words that stand together with nothing but spaces between them, none of them a stop word, a number, a name with @ or an address. */
function runs(text: string): Run[] {
  const aside = [...links(text), ...emails(text), ...mentions(text), ...hashtags(text), ...emoji(text)];
  const found: Run[] = [];
  let open: Run | null = null;
  let end = 0;
  let seen = 0;
  let before = '';
  for (const span of words(text)) {
    const low = text.slice(span.start, span.end).toLowerCase().replaceAll('’', "'");
    const joined = /^[ ]*$/.test(text.slice(end, span.start));
    const stop =
      stops.has(low) ||
      /^\d[\d.,:%]*(?:[ap]m|st|nd|rd|th|hrs?|mins?)?$|ly$/.test(low) ||
      aside.some((other) => overlaps(other, span));
    if (stop || !joined) open = null;
    if (!stop) {
      if (!open) found.push((open = { words: [], before: joined ? before : '', opens: seen < 2 }));
      open.words.push(span);
    }
    seen += 1;
    before = low;
    end = span.end;
  }
  return found;
}

const stems = (text: string): string[] =>
  words(text).map(({ start, end }) => singularOf(text.slice(start, end).toLowerCase().replaceAll('’', "'")));
