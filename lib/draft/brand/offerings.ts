import { read } from '../reading';
import { classRead, headOf, type NounClass } from '../topic/heads';
import { phrases } from '../topic/phrase';
import { topicsOf } from '../topic/topic';
import { namePlaces, type NamePlace } from './names';
import { bare } from '../link-owner';
import { countedByPost, often } from './often';
import type { Brand } from '@/lib/profile/brand';
import { unknownBrand } from '@/lib/profile/ownership';
import { singularOf } from '@/lib/text/plural';

const announced =
  /\b(?:introducing|meet|launch(?:ed|ing)?|announc(?:e|ing)|unveil(?:ed|ing)?|say hello to|(?:our|the) (?:brand-|all-)?new)(?: (?:the|our|an?|new|all-new|brand-new))* $/iu;
/** Whom one is asked to meet may be somebody, unless it is said what it is. */
const met = /\bmeet(?: \w+)? $/iu;
const arrived =
  /^ (?:v?\d[\d.]* )?(?:is|are|has|have)(?: now| finally| officially)? (?:here|live|out|back|landed|arrived|available|shipped|launched)\b/u;
const versioned = /^ v?\d/u;
/** What says what it is, behind a name: "Juno, our tram", "the Loft: a rack bag". */
const told = /^(?:[,:–-]+ ?(?:our|an?|the|your)|,? (?:is|are) (?:our|an?|the)) ([^.,!?:;\n]{3,60})/u;
/** "The Halden scooter" */
const direct = /^ (\p{Ll}+(?: \p{Ll}+)?)/u;

const common = (word: string) => headOf(word.toLowerCase()) !== undefined;

function whatIs({ after }: NamePlace): string | undefined {
  const said = told.exec(after)?.[1];
  if (said !== undefined) return phrases(read({ text: said }))[0]?.text;
  const next = direct.exec(after)?.[1] ?? '';
  return [next, next.split(' ')[0] ?? ''].find((words) => headOf(words) !== undefined);
}

const isSomebody = (kind: NounClass) => ['job', 'pro', 'pet'].includes(kind);

/** What the posts announce by a name that is none of the brand's own, with what they say it is. */
export function announcedProducts(posts: readonly string[], names: readonly string[]): Brand['products'] {
  const own = new Set(names.map(bare));
  const products = new Map<string, string | undefined>();
  const places = namePlaces(posts);
  const inside = new Set(places.filter(({ opens }) => !opens).map(({ text }) => text));
  for (const place of places) {
    const { text, before, after, opens } = place;
    const lead = `${before.trimEnd()} `;
    if (own.has(bare(text)) || !(announced.test(lead) || arrived.test(after))) continue;
    // One capital at the head of a sentence makes no name, unless the word is one elsewhere.
    const doubtful = opens && !text.includes(' ') && !versioned.test(after);
    if (doubtful && (common(text) || !inside.has(text))) continue;
    const kind = whatIs(place);
    const known = kind === undefined ? undefined : classRead(kind);
    if (known === undefined ? met.test(lead) : isSomebody(known)) continue;
    products.set(text, products.get(text) ?? kind);
  }
  // "Halden 2" is the Halden.
  const again = (name: string) => / \d+$/u.test(name) && products.has(name.replace(/ \d+$/u, ''));
  const first = [...products].filter(([name]) => !again(name));
  return first.map(([name, kind]) => (kind === undefined ? { name } : { name, class: kind }));
}

const mostTopics = 2;

/** What the posts come back to: topics with the same head are one area, named as most posts say it. */
export function areasOf(posts: readonly string[], names: readonly string[]): Brand['areas'] {
  const own = new Set(names.flatMap((name) => name.toLowerCase().split(' ').map(singularOf)));
  const topics = posts.flatMap((post, index) =>
    topicsOf(read({ text: post }), unknownBrand)
      .candidates.filter(({ class: kind }) => kind !== undefined && kind !== 'job')
      .slice(0, mostTopics)
      .map(({ phrase }) => ({ text: phrase, post: index })),
  );
  const heads = countedByPost(topics.map(({ text, post }) => ({ text: singularOf(lastWord(text)), post })));
  const again = often(posts.length);
  return [...heads]
    .filter(([head, count]) => count >= again && !own.has(head))
    .map(([head]) => {
      const said = topics.filter(({ text }) => singularOf(lastWord(text)) === head);
      const phrasesSaid = [...countedByPost(said)]
        .filter(([, count]) => count >= again)
        .map(([text]) => text);
      const [inShort = head] = countedByPost(
        said.map(({ text, post }) => ({ text: lastWord(text), post })),
      ).keys();
      const [name = inShort, ...others] = phrasesSaid;
      return { name, keywords: [...new Set([...others, inShort])].filter((word) => word !== name) };
    });
}

const lastWord = (phrase: string) => phrase.split(' ').at(-1) ?? '';
