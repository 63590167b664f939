import { bare } from '../link-owner';
import { countedByPost, type Found } from './often';
import { sentences } from '@/lib/text/segments';

/** Capitals that name nobody by themselves. */
const commonCapitals = new Set(
  `i i'm i've i'd i'll the a an our we my you your it this that new no yes ok dr mr mrs ms prof st dm ps uk us usa eu ai hr rt faq ceo it's we're
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  christmas easter halloween diwali eid spring summer autumn winter english french spanish german italian british american`.split(
    /\s+/,
  ),
);
const word = String.raw`\p{Lu}[\p{L}\p{N}]*(?:[’'-][\p{L}\p{N}]+)*`;
/** Words with capitals in a row, as names are written. */
const named = new RegExp(
  String.raw`(?<![\p{L}\p{N}@#/._-])${word}(?: (?:& )?(?:${word}|\d+(?![\p{L}\d.%])))*`,
  'gu',
);
/** What may open a name in capitals and is none of it. */
const opening =
  /^(?:(?:The|Our|A|An|New|Introducing|Meet|Announcing|At|In|From|And|But|If|When|Why|What|How|Say Hello To) )+/u;

/** Where a name stands. Where it `opens` a sentence, one capital says nothing. */
export interface NamePlace extends Found {
  before: string;
  after: string;
  opens: boolean;
}

const looked = 60;

/** Every run of words that is written as names are. */
export function namePlaces(posts: readonly string[]): NamePlace[] {
  return posts.flatMap((post, index) => {
    const starts = new Set(sentences(post).map(({ start }) => start));
    return [...post.matchAll(named)].flatMap((match): NamePlace[] => {
      const text = match[0].replace(opening, '').replace(/[’']s$/u, '');
      const start = match.index + match[0].indexOf(text);
      const shouted = /^[\p{Lu}\d &]{5,}$/u.test(text);
      if (text.length < 2 || shouted || commonCapitals.has(text.toLowerCase().replaceAll('’', "'")))
        return [];
      const before = post.slice(Math.max(0, start - looked), start);
      const after = post.slice(start + text.length, start + text.length + looked);
      return [{ text, post: index, before, after, opens: starts.has(start) }];
    });
  });
}

/** "Salt & Stem" is saltandstem in an address, or saltstem. */
const withAnd = (name: string) => name.replaceAll('&', 'and');
const ourselves = /\b(?:here|us|we|team|everyone|working|work) at $/iu;
const team = /^ (?:team|HQ)\b/u;
const whereabouts = /\b(?:in|near|around|across|to|between|over) $/iu;

/**
 * What the brand is called: what its addresses spell, then what more than one of its posts speaks of as us, and none as a place. `addresses` are its
 * handles and the hosts of its sites.
 */
export function ownNames(posts: readonly string[], addresses: readonly string[]): string[] {
  const places = namePlaces(posts);
  const spelt = new Set(addresses.flatMap((address) => address.split('.').map(bare)));
  const inside = places.filter(({ opens }) => !opens);
  const somewhere = new Set(inside.filter(({ before }) => whereabouts.test(before)).map(({ text }) => text));
  const said = new Set(
    inside.filter(({ before, after }) => ourselves.test(before) || team.test(after)).map(({ text }) => text),
  );
  const counted = [...countedByPost(places)];
  const bySpelling = counted.filter(([name]) => spelt.has(bare(name)) || spelt.has(bare(withAnd(name))));
  const bySaying = counted.filter(([name, count]) => count > 1 && said.has(name) && !somewhere.has(name));
  return [...new Set([...bySpelling, ...bySaying].map(([name]) => name))];
}
