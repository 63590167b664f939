import type { Capture } from '@/lib/feedback/capture';
import { saidAt } from '@/lib/feedback/captures/said-at';
import { database } from '../store/database';
import { countsOf, firstUnder, idsUnder } from '../store/found';

/** The lists that captures are worked through in, in the order they are offered. */
export const listIds = [
  'new',
  'unanswered',
  'waiting',
  'untold',
  'praise',
  'all',
  'snoozed',
  'trash',
] as const;
export type ListId = (typeof listIds)[number];

interface List {
  /** Under which term its captures are filed; what is deleted is filed under none. */
  term: string | null;
  /** Which end it begins with: the latest, or what has waited longest. */
  first: 'latest' | 'earliest';
  /** The time that a capture's age is told by there. */
  since: (capture: Capture) => number;
}

const moved = ({ statusAt }: Capture) => statusAt;

export const lists: Readonly<Record<ListId, List>> = {
  new: { term: 'is:new', first: 'latest', since: saidAt },
  unanswered: { term: 'is:unanswered', first: 'earliest', since: saidAt },
  waiting: { term: 'is:waiting', first: 'earliest', since: moved },
  untold: { term: 'is:untold', first: 'earliest', since: moved },
  praise: { term: 'kind:praise', first: 'latest', since: saidAt },
  all: { term: 'all', first: 'latest', since: saidAt },
  snoozed: { term: 'is:snoozed', first: 'latest', since: saidAt },
  trash: { term: null, first: 'latest', since: ({ deletedAt, capturedAt }) => deletedAt ?? capturedAt },
};

/** Ids of the captures in a list, in its order, without reading a record. */
export async function idsIn(list: ListId): Promise<string[]> {
  const { term, first } = lists[list];
  const ids = term === null ? await database.trash.orderBy('deletedAt').primaryKeys() : await idsUnder(term);
  return first === 'latest' ? ids.toReversed() : ids;
}

/** The first of them alone. */
export async function firstIn(list: ListId, most: number): Promise<string[]> {
  const { term, first } = lists[list];
  return term === null ? (await idsIn(list)).slice(0, most) : firstUnder(term, first, most);
}

/** How many captures stand in each list. */
export async function countLists(): Promise<Record<ListId, number>> {
  const terms = listIds.map((list) => lists[list].term).filter((term) => term !== null);
  const [counts, deleted] = await Promise.all([countsOf(terms), database.trash.count()]);
  const countIn = (list: ListId) => {
    const { term } = lists[list];
    return term === null ? deleted : (counts[term] ?? 0);
  };
  return {
    new: countIn('new'),
    unanswered: countIn('unanswered'),
    waiting: countIn('waiting'),
    untold: countIn('untold'),
    praise: countIn('praise'),
    all: countIn('all'),
    snoozed: countIn('snoozed'),
    trash: deleted,
  };
}

/** Captures as a list draws them, by id, with how many say the same and stand under each. */
export interface Rows {
  captures: ReadonlyMap<string, Capture>;
  merged: ReadonlyMap<string, number>;
}

/** What the rows of these ids show, in the list they stand in. */
export async function rowsIn(list: ListId, ids: readonly string[]): Promise<Rows> {
  const [captures, merged] = await Promise.all([
    capturesIn(list, ids),
    countsOf(ids.map((id) => `into:${id}`)),
  ]);
  return {
    captures: new Map(captures.map((capture) => [capture.id, capture])),
    merged: new Map(ids.map((id) => [id, merged[`into:${id}`] ?? 0])),
  };
}

/** The captures of these ids where a list keeps them, in their order; one that has gone since is left out. */
export async function capturesIn(list: ListId, ids: readonly string[]): Promise<Capture[]> {
  const table = list === 'trash' ? database.trash : database.captures;
  return (await table.bulkGet([...ids])).filter((capture) => capture !== undefined);
}
