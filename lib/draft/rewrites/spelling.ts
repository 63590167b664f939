import type { Question } from './questions';

/** As our questions are written, and as Americans write. */
const pairs: readonly (readonly [ours: string, american: string])[] = [
  ['tyre', 'tire'],
  ['colour', 'color'],
  ['favourite', 'favorite'],
  ['neighbour', 'neighbor'],
  ['flavour', 'flavor'],
  ['harbour', 'harbor'],
  ['mum', 'mom'],
  ['grey', 'gray'],
  ['cosy', 'cozy'],
  ['cosiest', 'coziest'],
  ['centre', 'center'],
  ['theatre', 'theater'],
  ['jewellery', 'jewelry'],
  ['doughnut', 'donut'],
  ['programme', 'program'],
  ['pyjamas', 'pajamas'],
  ['mould', 'mold'],
  ['kerb', 'curb'],
  ['moustache', 'mustache'],
  ['traveller', 'traveler'],
  ['autumn', 'fall'],
  ['nappies', 'diapers'],
  ['queue', 'line'],
];
const anyOf = (words: readonly string[]) => new RegExp(String.raw`\b(?:${words.join('|')})s?\b`, 'i');
/** What also means something else tells nothing of who writes. */
const shared = new Set(['program', 'line', 'fall', 'mold', 'center', 'theater']);
const american = anyOf([
  ...pairs.map(([, theirs]) => theirs).filter((word) => !shared.has(word)),
  "y'all",
  'sidewalk',
  'zip code',
  'fall (?:sale|menu|season|special|festival)',
]);
const ours = anyOf(pairs.map(([word]) => word));
const table = new Map(pairs);
const each = new RegExp(String.raw`\b(${pairs.map(([word]) => word).join('|')})(?=s?\b)`, 'gi');

/** Spells questions as the draft spells: the American way where it does so and no word of it is British. */
export function spelling(draft: string): (questions: readonly Question[]) => readonly Question[] {
  if (!american.test(draft) || ours.test(draft)) return (questions) => questions;
  return (questions) => questions.map((question) => ({ ...question, text: respelt(question.text) }));
}

const respelt = (text: string) =>
  text.replaceAll(each, (word) => {
    const theirs = table.get(word.toLowerCase()) ?? word;
    return /^\p{Lu}/u.test(word) ? theirs.charAt(0).toUpperCase() + theirs.slice(1) : theirs;
  });
