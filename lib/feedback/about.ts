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
function areaIn(text: string, areas: Brand['areas']): string | null {
  const padded = ` ${stems(text).join(' ')} `;
  const counted = areas.map(({ name, keywords }) => ({
    name,
    hits: [name, ...keywords].filter((word) => padded.includes(` ${stems(word).join(' ')} `)).length,
  }));
  const best = Math.max(0, ...counted.map(({ hits }) => hits));
  return best === 0 ? null : (counted.find(({ hits }) => hits === best)?.name ?? null);
}

const list = (text: string) => new Set(text.trim().split(/\s+/));

// Words that are no part of what somebody speaks of: the closed classes, and what people do, feel and wish in such messages.
const stops =
  list(`a an the this that these those our your my his her its their we you i he she it they us me him them who whom whose which what where when how why
  and or but nor so if then than as at by for from in into of off on onto out over to up down with within without about after before during through until
  till via while because cos since though although unless is are was were be been being am has have had having do does did doing done will would can could should
  may might must shall not no yes yeah yep nope ok okay oh hi hey hello dear now today tonight tomorrow yesterday here there again just only also too very
  really ever never always still yet already soon finally back please pls plz thanks thank thx cheers sorry all any each every some more most
  many much few lot lots less another other others own same such both one two three four five six seven eight nine ten first second third next last
  it's i'm i've i'd i'll you're you've you'll we're we've we'd they're that's there's what's don't doesn't didn't isn't wasn't aren't can't couldn't won't wouldn't
  haven't hasn't hadn't shouldn't ain't let's cannot etc lol haha wow omg btw via rt guys guy y'all someone somebody anyone anybody everyone everybody
  nobody something anything everything nothing thing things way bit kind sort time times day days week weeks month months year years hour hours minute minutes mins hrs
  get gets getting got gotten go goes going gone went come comes coming came make makes making made take takes taking took give gives giving gave put puts let lets
  say says said saying tell tells told ask asks asked asking know knows knew think thinks thought see sees seen saw look looks looking looked find finds found
  want wants wanted need needs needed wish love loves loved loving like likes liked hate hates hope hoping try tries trying tried use uses used using work works working worked
  buy bought buying add adds bring keep keeps keeping kept stop stops start starts call calls called send sends sent sending show shows open opens wait waits waiting waited
  help helps fix fixed feel feels felt seem seems happen happens happened start started stuck turn turned leave left stay stand sit been receive received deliver delivered
  great good nice best better bad worse worst awful terrible amazing awesome lovely brilliant excellent perfect fantastic poor rude slow fast quick easy hard
  happy sad sure able unable available possible impossible much big small long short new old right wrong whole half full ready late early even maybe perhaps
  broke broken breaks breaking crashed crashes crashing failed fails died dies
  actually probably definitely literally honestly seriously simply especially instead rather quite pretty almost enough ago away around else anyway together
  el la los las un una unos unas de del al y o en con por para sin que qué no sí se me te nos os le les lo su sus mi mis tu vuestro vuestra es son está están
  era fue ser estar hay ha han he muy más menos ya también pero como cuando cuándo dónde cómo todo toda todos nada algo hola gracias favor estaría sería bien buen bueno buena mal mucho mucha semanas días meses horas dos tres hace desde hasta
  rompió falla funciona llega llegado encanta tenéis tienen pusierais podéis puedo quiero ni`);
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
