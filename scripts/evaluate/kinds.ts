import { byGroups, share } from './certainty';
import { developmentRows, half, halves } from './rows';
import { saidRows, type SaidRow } from './said';
import { trainKinds } from '../train/said';
import { kinds, type Kind } from '@/lib/feedback/sorting/kind';
import { sentiments } from '@/lib/feedback/sorting/sentiment';
import { sort, sortBy, type Sorted } from '@/lib/feedback/sorting/sort';
import { families } from '@/lib/profile/family';
import { singularOf } from '@/lib/text/plural';
import { z } from '@/lib/zod';

/** A text with what readers took it for and what we took it for. `disputed` is what two readers did not agree on. */
export interface Answered {
  /** What is drawn together and held out together: the question answered, or the message itself. */
  group: string;
  kind: Kind | 'disputed';
  also: readonly Kind[];
  sentiment: (typeof sentiments)[number] | 'disputed';
  /** Null where no choice was asked for or none was taken; undefined where nobody looked. */
  vote: string | null | undefined;
  about: readonly string[];
  sorted: Sorted;
}

const labels = {
  id: z.string(),
  text: z.string(),
  kind: z.enum([...kinds, 'disputed']),
  also: z.array(z.enum(kinds)),
  sentiment: z.enum([...sentiments, 'disputed']),
};
const messageRow = z.object({ ...labels, about: z.array(z.string()), source: z.string() });
const replyRow = z.object({
  ...labels,
  about: z.nullable(z.string()),
  question: z.string(),
  family: z.enum(families),
  vote: z.nullable(z.string()),
});

/** What did they say? Kinds, sentiment, votes and what it is about. */
export function printKinds(): void {
  const own = heldOut(saidRows());
  figures(
    'Own messages, held out five times',
    own.filter(({ vote }) => vote === undefined),
  );
  figures(
    'Own answers, held out five times',
    own.filter(({ vote }) => vote !== undefined),
  );
  const messages = developmentRows('customer_dev.jsonl', messageRow).map((row) => ({
    ...row,
    group: row.id,
    side: half(row.source),
    vote: undefined,
    sorted: sort(row.text.replaceAll('URL', 'https://t.co/x')),
  }));
  const answers = developmentRows('replies_dev.jsonl', replyRow).map(({ question, family, ...row }) => ({
    ...row,
    group: question,
    side: half(question),
    about: row.about === null ? [] : [row.about],
    sorted: sort(row.text, { question, family }),
  }));
  for (const [title, rows] of [
    ['Messages to companies', messages],
    ['Answers to questions', answers],
  ] as const) {
    figures(title, rows);
    for (const side of halves) {
      figures(
        `${title}, ${side} half`,
        rows.filter((row) => row.side === side),
      );
    }
  }
}

const folds = 5;

/** Every row as it is sorted by weights learnt from the others, of which none answers the same question. */
export function heldOut(rows: readonly SaidRow[]): Answered[] {
  const groupOf = ({ question, id }: SaidRow) => question ?? id;
  const groups = [...new Set(rows.map(groupOf))];
  const places = new Map(groups.map((group, place) => [group, place]));
  const foldOf = (row: SaidRow) => (places.get(groupOf(row)) ?? 0) % folds;
  return Array.from({ length: folds }, (_, fold) => {
    const sortHeldOut = sortBy(trainKinds(rows.filter((row) => foldOf(row) !== fold)));
    return rows
      .filter((row) => foldOf(row) === fold)
      .map(({ id, text, question, family, options, kind, also = [], sentiment, vote = null }) => ({
        group: question ?? id,
        kind,
        also,
        sentiment,
        vote: question === undefined ? undefined : vote,
        about: [],
        sorted: sortHeldOut(text, question === undefined ? null : { question, family, options }),
      }));
  }).flat();
}

const groupOf = ({ group }: { group: string }) => group;

function figures(title: string, rows: readonly Answered[]): void {
  if (rows.length === 0) return;
  const agreed = rows.filter(({ kind }) => kind !== 'disputed');
  const felt = rows.filter(({ sentiment }) => sentiment !== 'disputed');
  console.log(`\n${title}: ${rows.length}`);
  console.log(`  kind      macro-F1 ${byGroups(agreed, groupOf, kindF1)}; ${perKind(agreed)}`);
  console.log(`  sentiment macro-F1 ${byGroups(felt, groupOf, sentimentF1)}`);
  const sure = agreed.filter(({ sorted }) => !sorted.unsure);
  console.log(
    `  sure of ${share(sure.length, agreed.length)}, right in ${share(sure.filter(right).length, sure.length)} of these and ${share(agreed.filter(right).length, agreed.length)} of all`,
  );
  const seconds = agreed.filter(({ sorted }) => sorted.second !== null);
  const both = agreed.filter(({ also }) => also.length > 0);
  console.log(
    `  second kind named ${share(seconds.length, agreed.length)}, one that readers saw ${share(seconds.filter(secondSeen).length, seconds.length)}; of the ${both.length} with two, both named ${share(both.filter(bothNamed).length, both.length)}`,
  );
  const votes = rows.filter(({ vote }) => vote != null);
  if (votes.length > 0) {
    const none = rows.filter(({ vote }) => vote === null);
    console.log(
      `  votes ${share(votes.filter(voteRight).length, votes.length)}, seen where there is none ${share(none.filter(({ sorted }) => sorted.vote !== null).length, none.length)}`,
    );
  }
  const told = rows.filter(({ about }) => about.length > 0);
  if (told.length > 0) {
    const hit = told.filter(({ about, sorted }) =>
      about.some((phrase) => samePhrase(phrase, sorted.about ?? '')),
    );
    console.log(`  about ${share(hit.length, told.length)}`);
  }
}

const right = ({ kind, sorted }: Answered) => kind === sorted.kind;
const secondSeen = ({ kind, also, sorted: { second } }: Answered) =>
  second !== null && (kind === second || also.includes(second));
const bothNamed = (row: Answered) => [row.kind, ...row.also].includes(row.sorted.kind) && secondSeen(row);

/** The option, or the letter that the question gives it. */
export const voteRight = ({ vote, sorted }: Answered) => sorted.vote?.toLowerCase() === vote?.toLowerCase();

export const kindF1 = (rows: readonly Answered[]) =>
  macroF1(
    kinds,
    rows.map(({ kind, sorted }) => [kind, sorted.kind]),
  );
export const sentimentF1 = (rows: readonly Answered[]) =>
  macroF1(
    sentiments,
    rows.map(({ sentiment, sorted }) => [sentiment, sorted.sentiment]),
  );

function perKind(rows: readonly Answered[]): string {
  return kinds
    .map(
      (kind) =>
        `${kind} ${f1(
          kind,
          rows.map((row) => [row.kind, row.sorted.kind]),
        ).toFixed(2)}`,
    )
    .join(', ');
}

type Pair = readonly [wanted: string, found: string];

/** The mean over all classes, the rare counting as much as the common. */
function macroF1(classes: readonly string[], pairs: readonly Pair[]): number {
  return classes.reduce((sum, each) => sum + f1(each, pairs), 0) / classes.length;
}

export function f1(each: string, pairs: readonly Pair[]): number {
  const hits = pairs.filter(([wanted, found]) => wanted === each && found === each).length;
  const said =
    pairs.filter(([wanted]) => wanted === each).length + pairs.filter(([, found]) => found === each).length;
  return said === 0 ? 0 : (2 * hits) / said;
}

/** One phrase holds every word of the other. */
function samePhrase(a: string, b: string): boolean {
  const [one, other] = [stems(a), stems(b)];
  if (one.length === 0 || other.length === 0) return false;
  return one.every((word) => other.includes(word)) || other.every((word) => one.includes(word));
}

const stems = (phrase: string) => (phrase.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []).map(singularOf);
