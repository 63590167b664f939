import { aboutOf } from './about';
import type { Asked } from './asked';
import { cueIds } from './cues/cue';
import { evidenceOf } from './evidence';
import { kinds, type Kind } from './kind';
import { leanings, type Taught } from './taught';
import { sentiments, type Sentiment } from './sentiment';
import { voteOf } from './vote';
import { learnt } from './weights';
import type { Brand } from '@/lib/profile/brand';
import { languageOf, type Language } from '@/lib/text/language';

/** What a customer's words are taken for. A person corrects it with one press. */
export interface Sorted {
  kind: Kind;
  /** Another kind that is clearly there too; `other`, which is none, never. */
  second: Kind | null;
  sentiment: Sentiment;
  /** An area of the brand, or a phrase of the text. */
  about: string | null;
  /** The option taken, where a choice was asked for. */
  vote: string | null;
  /** The kind is hardly likelier than the next, or the language is one we know no words of. */
  unsure: boolean;
}

/** For each piece of evidence what it says for every kind and then for every sentiment; under `[always]` what is so before any. */
export type Weights = ReadonlyMap<string, readonly number[]>;

type Sort = (
  text: string,
  asked?: Asked | null,
  brand?: Pick<Brand, 'areas'> | null,
  taught?: Taught | null,
) => Sorted;

/** A kind must lead the next by this chance to be sure. */
const lead = 0.2;
/** A feeling must lead by this to be named; between them nobody can tell, and none is. */
const band = 0.05;
/** A second kind is as likely as this, and has signs of its own in the text. */
const present = 0.1;
const signs: Readonly<Record<Kind, readonly string[]>> = {
  idea: ['[wanted]'],
  problem: ['[once wrong]', '[twice wrong]', '[much wrong]'],
  question: ['[asks]'],
  praise: ['[glad]', '[glad faces]'],
  other: [],
};

/** Sorting by the weights given. */
export function sortBy(weights: Weights): Sort {
  return (text, asked = null, brand = null, taught = null) => {
    const language = languageOf(text);
    const vote = asked && voteOf(text, asked);
    const evidence = evidenceOf(text, language, asked, vote !== null);
    const sums = sumsOf(weights, evidence);
    const first = ranked(kinds, sums);
    const unsure =
      !understood(evidence, language, asked, weights) || chanceOf(first, 0) - chanceOf(first, 1) < lead;
    const [likeliest, ...others] =
      unsure && taught
        ? ranked(
            kinds,
            leanings(taught, text).map((by, place) => by + (sums[place] ?? 0)),
          )
        : first;
    const [felt, unfelt] = ranked(sentiments, sums.slice(kinds.length));
    const second = others.find(
      ({ name, chance }) => chance >= present && signs[name].some((sign) => evidence.has(sign)),
    );
    return {
      kind: likeliest?.name ?? 'other',
      second: second?.name ?? null,
      sentiment: felt && felt.chance - (unfelt?.chance ?? 0) >= band ? felt.name : 'neu',
      about: vote?.words ?? aboutOf(text, asked?.question ?? '', brand),
      vote: vote?.name ?? null,
      unsure,
    };
  };
}

const chanceOf = (ranking: readonly { chance: number }[], place: number) => ranking[place]?.chance ?? 0;

const cues = new Set(cueIds.map((id) => `[${id}]`));

/**
 * Whether we know the language, or, where the commonest words do not tell it, something of the text nevertheless: a sign, a word, or the
 * question it answers, after which a thing may stand by itself. Marks and faces need no language.
 */
function understood(
  evidence: ReadonlySet<string>,
  language: Language,
  asked: Asked | null,
  weights: Weights,
): boolean {
  if (language === 'other') return false;
  return (
    language !== 'unknown' ||
    asked !== null ||
    evidence.has('[no words]') ||
    [...evidence].some((piece) => cues.has(piece) || (!piece.startsWith('[') && weights.has(piece)))
  );
}

function sumsOf(weights: Weights, evidence: Iterable<string>): number[] {
  const sums = [...(weights.get('[always]') ?? [])];
  for (const piece of evidence) {
    for (const [place, weight] of (weights.get(piece) ?? []).entries())
      sums[place] = (sums[place] ?? 0) + weight;
  }
  return sums;
}

/** The names with their chances, which are the softmax of the sums, the likeliest first. */
function ranked<Name>(names: readonly Name[], sums: readonly number[]): { name: Name; chance: number }[] {
  const raised = names.map((_, place) => Math.exp(sums[place] ?? 0));
  const whole = raised.reduce((sum, each) => sum + each, 0);
  return names
    .map((name, place) => ({ name, chance: (raised[place] ?? 0) / whole }))
    .sort((a, b) => b.chance - a.chance);
}

/**
 * What a customer's words are, how they feel, what they are about, and which option they take of a choice. The question they answer is
 * evidence. English and Spanish; of other languages only their shape is heard, and the answer says that it is unsure. What people here have
 * taught tips a guess that is unsure, and no other.
 */
export const sort: Sort = sortBy(new Map(Object.entries(learnt)));
