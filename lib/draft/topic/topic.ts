import type { Topic } from '../draft';
import type { Reading } from '../reading';
import { classRead, headOf, isNounClass } from './heads';
import { occasionOf } from './occasion';
import type { Occasion } from './occasions';
import { phrases, type Phrase } from './phrase';
import { arrives, introduced } from './triggers';
import { idioms } from '../subjects/weight';
import type { Brand } from '@/lib/profile/brand';
import { names, placesNaming } from '@/lib/text/naming';
import { singularOf } from '@/lib/text/plural';
import { overlaps, spansOf, type Span } from '@/lib/text/span';

/** Heads too general to ask about, unless a word in front says which. */
const generic = new Set(
  'challenge opportunity feature features update version research door doors school food foods fast hit available clean fit fix test sell wake tool tools solution job role career internship vacancy position pair table seat slot night room colours colour colors color city team teams people customers community thing things way ways place places part world time today everyone company business businesses news chance life love power series list link bio code offer offers price prices open roles visit style look range area country town city quarter row page site details step steps tips drive role value box tour run show version update platform machine bundle kit weekend release stock set stay flavour flavor study panel case movie website article app store quote stand booth future normal secret space partnership tip flat folks'.split(
    ' ',
  ),
);

/** "A guide to email marketing" is about the marketing. */
const aboutHeads =
  /\b(?:guides?|tips|reports?|white ?papers?|e-?books?|blogs?|articles?|checklists?|webinars?|podcasts?|talks?|future|surveys?|stud(?:y|ies)|questions?|ways|steps|advice|mistakes)\s+(?:to|on|for|about|of|into)\s+(?:getting |buying |selling |making |the future of )?$/i;

interface Candidate {
  topic: Topic;
  score: number;
  goesOn?: boolean;
}

/** Where the reader is asked to get in touch, what is spoken of is the bait. */
const calling =
  /^[^\p{L}]*(?:check|view|browse|plan|book|order|shop|get|grab|try|call|visit|download|read|listen|watch|join|sign|register|apply|find|see|come|learn)\b|\b(?:dm|message|call|contact|comment|get in touch|let's (?:talk|chat)|book a|reach out)\b/iu;
/** Kinds of thing that names in capitals stand for: a museum, a magazine. */
const named: ReadonlySet<string | undefined> = new Set(['attraction', 'read']);
const things: ReadonlySet<string | undefined> = new Set([
  'home',
  'device',
  'appliance',
  'food',
  'drink',
  'goods',
]);
const homeward =
  /\b(?:go|goes|going|gone|went|come|comes|came|at|back|take|takes|bring|head|stay|drive|way|from) $/i;
const gathering: ReadonlySet<string | undefined> = new Set(['event', 'show', 'read']);
/** Words for people by what they do. */
const worker = /(?:er|or|(?<!l)ist|ian|ant|ent|eur|man|woman|chef|dev|cook|nurse)s?$/i;
const lookedFor = /\b(?:hiring|looking for|recruiting|seeking|need)\b[^.!?\n]{0,30}$/i;
const lookBack = 60;
const ourselves: ReadonlySet<Occasion> = new Set([
  'milestone',
  'award',
  'partnership',
  'corporate',
  'csr',
  'green',
  'people',
  'quote',
]);

function scoreOf(phrase: Phrase, { text, sentences }: Reading, occasion: Occasion): number {
  const head = headOf(phrase.text);
  const length = phrase.text.split(' ').length;
  const last = singularOf(phrase.text.split(' ').at(-1) ?? '');
  const beforeRun = text.slice(Math.max(0, phrase.runStart - lookBack), phrase.runStart);
  const before = text.slice(Math.max(0, phrase.start - lookBack), phrase.start);
  const after = text.slice(phrase.end, phrase.end + lookBack);
  const told = introduced(beforeRun, before);
  // What is about ourselves mentions many things; only what is introduced is its topic.
  const index = sentences.findIndex(({ end }) => phrase.start < end);
  const sentence = sentences[index];
  const later = index > 0;
  const aside = later && told <= 0;
  const report = head?.class === 'read' || head?.class === 'event';

  let score = 1 + told - 0.15 * Math.max(0, index);
  if (arrives.test(after)) score += 2.5;
  else if (aside) score -= ourselves.has(occasion) ? 1.2 : 0.3;
  const name = /\p{Lu}\p{Ll}/u.test(phrase.text);
  if (head) score += 2;
  else if (name) score -= 2.6;
  if (length === 2 || length === 3) score += 0.6;
  if (generic.has(last) && !(head && length > 1)) score -= 5;
  if (aboutHeads.test(beforeRun)) score += 1;
  if (phrase.insideName) score -= 2.5;
  if (head?.class === 'job') score += occasion === 'hiring' ? 3 : -4;
  else if (occasion === 'hiring') score -= 1;
  if (report && length === 1) score -= 1.2;
  if (/^[ -]changer\b/i.test(after)) score -= 6;
  if (phrase.text === 'running' && /\b(?:years?|months?|weeks?|time) $/i.test(before)) score -= 6;
  if (/^courses?$/.test(phrase.text) && /\b(?:two|three|four|five|six|seven|\d) $/i.test(before)) score -= 4;
  if (/^lessons?$/.test(phrase.text) && /^ (?:from|we|i)\b/i.test(after)) score -= 5;
  // "Go home", "in our workshop": where, not what.
  if (/^homes?$/.test(last) && (homeward.test(before) || /\b(?:its|their) (?:old |new )?$/i.test(before)))
    score -= 4;
  if (head?.class === 'subject' && /\blive $/i.test(before)) score -= 4;
  if (!gathering.has(head?.class) && /\b(?:in|at|from) our (?:\p{Lu}\p{L}+ )?$/u.test(before)) score -= 2.4;
  // "Tired of scrubbing": what is done is seldom what is offered.
  if (!head && length === 1 && phrase.text.endsWith('ing')) score -= 1.5;
  if (report && later) score -= 1;
  // Whom a guide is for is not what it is about.
  if (
    (head?.class === 'pro' || head?.class === 'job') &&
    occasion !== 'hiring' &&
    /\bfor (?:the |all )?$/i.test(beforeRun)
  )
    score -= 6;
  // "Open Desk" is a name, whatever it names.
  if (phrase.titled && length === 1 && things.has(head?.class) && /\p{Lu}\p{Ll}+ $/u.test(before))
    score -= 4.5;
  // "Meet Biscuit" is somebody's name, "the Science Museum" where it was, "the Good Beer Guide" who named us.
  if (phrase.titled && length === 1) score -= /^ ?& \p{Lu}/u.test(after) ? 5 : 0.8;
  if (phrase.titled && length === 1 && /\b(?:meet|introducing|hello to|welcome) $/i.test(beforeRun))
    score -= 5;
  // "The Loft: our new rack bag": a name, and then what it is.
  if (phrase.titled && /^[:,] (?:our|an?|the) /i.test(after)) score -= 8;
  if (phrase.titled && (head?.class === 'meal' || (ourselves.has(occasion) && named.has(head?.class))))
    score -= 2.5;
  if (later && calling.test(text.slice(sentence?.start, sentence?.end))) score -= 1.6;
  if (head?.class === 'pro' && occasion === 'content') score -= 4;
  // "Billow 2.0 is here: …" lists its parts.
  if (/\b(?:is|are) (?:out|here|live|back)\b[^.!?:]{0,15}: [^.!?]*$/i.test(before)) score -= 3;
  if (head?.class === 'device' && /\bon the $/i.test(before)) score -= 3;
  if (/^(?:app|play) store$/.test(phrase.text)) score -= 4;
  if (phrase.modifies) score -= head?.class === 'subject' ? 3 : 1.2;
  if (!head && length === 1 && phrase.opensSentence) score -= 1.2;
  if (report && /^ (?:on|to|about|for|of|into)\b/i.test(after)) score -= 1.4;
  return score;
}

/** What the profile says its own things are called outranks anything read off the draft. */
function profiled({ text }: Reading, brand: Brand): Candidate[] {
  const classed = (phrase: string, given = '') =>
    withClass(phrase, isNounClass(given) ? given : (classRead(given) ?? classRead(phrase)));
  return [
    ...brand.products
      .filter(({ name }) => names(text, name))
      .map((product): Candidate => ({
        topic: classed(product.name, product.class),
        score: 20 + product.name.length / 100,
      })),
    ...brand.areas
      .filter(({ name, keywords }) => [name, ...keywords].some((word) => names(text, word)))
      .map(({ name }): Candidate => ({ topic: classed(name), score: 9 })),
  ];
}

/** What says nothing by itself of what it is. */
const bland = new Set(
  'class classes course courses lesson lessons quiz home homes book room rooms machine party'.split(' '),
);

/** From here on a phrase is likely enough to be named, and certain enough to be asked about: less is asked of one whose kind is known. */
const enough = { known: 2, unknown: 3.4, certain: 5.5 } as const;
/** Enough to be offered to somebody who can say yes or no. */
const offered = { known: 0.5, unknown: 0.4 } as const;
const most = 3;

interface Understood {
  /** What the draft is about, or null where nothing is likely enough. */
  topic: Topic | null;
  /** What it may be about, best first, `topic` among them: at most three. */
  candidates: Topic[];
  /** Whether `topic` is introduced as what it is about, and not only the likeliest thing to stand there. */
  certain: boolean;
  /** What the profile calls its own, where the draft names it. */
  profiled: Topic | null;
}

const reaches = ({ topic, score }: Candidate, least: Readonly<Record<'known' | 'unknown', number>>) =>
  score >= (topic.class ? least.known : least.unknown);

/** Words that are left of verbs and of how something is done, where no noun is known among them. */
const noThing = ({ phrase, class: kind }: Topic) =>
  kind === undefined && /(?:^|\s)(?:\p{L}+(?:ed|ly)|\S*['\d]\S*)$|'(?:ll|ve|d|m|re)\b/u.test(phrase);

/** What the draft is about as far as its words tell, and what to ask a person where they do not. */
export function topicsOf(reading: Reading, brand: Brand): Understood {
  const occasion = occasionOf(reading);
  // What goes with a competitor's name is theirs; whom we speak to is not what we speak of.
  const rivals = placesNaming(reading.text, brand.competitors);
  const readers = placesNaming(reading.text, brand.audience);
  const figures = spansOf(reading.lower, idioms);
  const ofRivals = (place: Span) => rivals.some((rival) => overlaps(rival, place));
  const ofUs = phrases(reading).filter(
    ({ start, runStart, end }) =>
      !ofRivals({ start: runStart, end }) &&
      !figures.some((figure) => overlaps(figure, { start, end })) &&
      !readers.some((reader) => reader.end === end),
  );
  const read = ofUs.map((phrase): Candidate => {
    // Whoever is looked for is a job, whatever else the word may name.
    const looked =
      occasion === 'hiring' &&
      worker.test(phrase.text) &&
      lookedFor.test(reading.text.slice(0, phrase.start));
    return {
      topic: withClass(phrase.text, looked ? 'job' : classRead(phrase.text)),
      score: scoreOf(phrase, reading, occasion),
      goesOn: phrase.goesOn,
    };
  });
  const seen = new Set<string>();
  const tags = reading.hashtags.filter((tag) => !ofRivals(tag));
  const own = profiled(reading, brand).sort((a, b) => b.score - a.score);
  const found = [...own, ...read, ...tagged(reading.text, tags)]
    .sort((a, b) => b.score - a.score)
    .filter((candidate) => {
      const key = singularOf(candidate.topic.phrase.toLowerCase());
      if (seen.has(key) || !reaches(candidate, offered) || noThing(candidate.topic)) return false;
      seen.add(key);
      return true;
    });
  const likely = found.find((candidate) => reaches(candidate, enough));
  const others = found.filter((candidate) => candidate !== likely);
  return {
    topic: likely?.topic ?? null,
    certain:
      likely !== undefined &&
      !likely.goesOn &&
      !bland.has(likely.topic.phrase) &&
      likely.score >= enough.certain,
    profiled: own[0]?.topic ?? null,
    candidates: [...(likely ? [likely] : []), ...others].slice(0, most).map(({ topic }) => topic),
  };
}

const withClass = (phrase: string, kind: string | undefined): Topic =>
  kind === undefined ? { phrase } : { phrase, class: kind };

/** "#MaternalHealth" files the draft under maternal health: never enough by itself. */
function tagged(text: string, hashtags: readonly Span[]): Candidate[] {
  return hashtags.map(({ start, end }) => {
    const phrase = text
      .slice(start + 1, end)
      .replaceAll(/(?<=\p{Ll})(?=\p{Lu}\p{Ll}|\d)|_/gu, ' ')
      .toLowerCase();
    const kind = classRead(phrase);
    return { topic: withClass(phrase, kind), score: kind ? 1 : 0.6 };
  });
}
