import { allSubjects } from './all-subjects';
import { corpusRows, share } from './evaluate/rows';
import { ascended } from './train/ascent';
import { aboutOf } from '@/lib/draft/about';
import { read } from '@/lib/draft/reading';
import { askedOf, sizesOf, worth } from '@/lib/draft/rewrites/questions/fitting';
import { asksAtWork, writtenOn } from '@/lib/draft/rewrites/questions/written';
import { add } from '@/lib/draft/subjects/vocabulary';
import { occasionOf } from '@/lib/draft/topic/occasion';
import { unknownBrand } from '@/lib/profile/ownership';
import { siteIds } from '@/lib/profile/site';
import { z } from '@/lib/zod';

// What each sign of a question is worth, fitted by logistic regression to what readers would have posted of the likeliest subjects' questions, with
// the topic typed and without. Printed beside what stands in `fitting.ts`; and by tenths of the drafts held out in turn, how many of the four that stand
// first would have been posted.

/** A draft, and which of the questions on it readers would have posted, and which they left. */
const readRow = z.object({
  id: z.string(),
  site: z.enum(siteIds),
  about: z.string(),
  text: z.string(),
  posted: z.array(z.string()),
  left: z.array(z.string()),
});

type Sign = keyof typeof worth;
const signs = Object.keys(worth) as Sign[];
const folds = 10;
const rounds = 400;
const rate = 0.05;
const ridge = 0.0005;
const first = 4;

interface Row {
  fold: number;
  /** One for a draft and whether its topic was typed. */
  draft: string;
  sizes: number[];
  posted: number;
}

const rows = corpusRows('read.jsonl', readRow).flatMap(({ id, site, about, text, posted, left }, index) =>
  [about, undefined].flatMap((phrase): Row[] => {
    const reading = read({ text, site });
    const occasion = occasionOf(reading, phrase);
    const { askable, topic } = aboutOf(
      reading,
      unknownBrand,
      occasion,
      allSubjects,
      phrase === undefined ? undefined : { phrase },
    );
    const atWork = asksAtWork(site, occasion);
    return askedOf(
      askable,
      writtenOn(allSubjects, atWork),
      reading,
      phrase ?? topic?.phrase ?? '',
      site === 'linkedin',
    )
      .filter(({ question }) => [...posted, ...left].includes(question.text))
      .map(({ question, signs: of }) => ({
        fold: index % folds,
        draft: `${id} ${phrase === undefined ? 'found' : 'typed'}`,
        sizes: signs.map((sign) => sizesOf(of)[sign]),
        posted: Number(posted.includes(question.text)),
      }));
  }),
);

const oddsOf = (weights: readonly number[], { sizes }: Row) =>
  sizes.reduce((sum, size, at) => sum + size * (weights[at] ?? 0), 0);

const fitted = (some: readonly Row[]) =>
  ascended(
    signs.map((sign) => worth[sign]),
    (weights) => {
      const slopes = weights.map((weight) => -ridge * weight);
      for (const row of some) {
        const error = (row.posted - 1 / (1 + Math.exp(-oddsOf(weights, row)))) / some.length;
        row.sizes.forEach((size, at) => {
          slopes[at] = (slopes[at] ?? 0) + error * size;
        });
      }
      return slopes;
    },
    { rounds, rate },
  );

/** The four of each draft that stand first. */
function standFirst(weights: readonly number[], some: readonly Row[]): Row[] {
  const ofDraft = new Map<string, Row[]>();
  for (const row of some) add(ofDraft, row.draft, row);
  return [...ofDraft.values()].flatMap((of) =>
    of.toSorted((a, b) => oddsOf(weights, b) - oddsOf(weights, a)).slice(0, first),
  );
}

const held = Array.from({ length: folds }, (_, fold) =>
  standFirst(
    fitted(rows.filter((row) => row.fold !== fold)),
    rows.filter((row) => row.fold === fold),
  ),
).flat();
for (const how of ['typed', 'found']) {
  const of = held.filter(({ draft }) => draft.endsWith(how));
  console.log(`Topic ${how}: posted ${share(of.filter(({ posted }) => posted === 1).length, of.length)}`);
}
fitted(rows).forEach((weight, at) => {
  const sign = signs[at] ?? 'always';
  console.log(`${sign}: ${weight.toFixed(2)} (${worth[sign]})`);
});
