import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { Capture } from '@/lib/feedback/capture';
import { asksAnything, matchesQuery, queryOf, searchable, type Query } from '@/lib/feedback/search/query';
import type { Corpus } from '@/lib/inbox/store/corpus';
import type { FirstPage } from '@/lib/inbox/queries/first-page';
import { idsIn, rowsIn, type ListId, type Rows } from '@/lib/inbox/queries/lists';
import type { Names } from './use-names';

export interface Found {
  /** In the order of the list; none until the first answer. */
  ids: readonly string[];
  /** There was an answer. */
  known: boolean;
  query: Query;
  /** What their rows show, once everything is in memory. */
  rows: Rows | undefined;
  /** How many of all captures a search asks for, where it found none in this list; null until that is known. */
  inAll: number | null;
}

const none: readonly string[] = [];

interface Word {
  capture: Capture;
  folded: string;
}

/** Words folded once, for as long as their capture stays as it is. */
const folded = new WeakMap<Capture, Word>();

function wordOf(capture: Capture): Word {
  const kept = folded.get(capture);
  if (kept) return kept;
  const word = { capture, folded: searchable(capture) };
  folded.set(capture, word);
  return word;
}

interface Words {
  words: ReadonlyMap<string, Word>;
  rows: Rows;
}

/** Everything in memory that a search goes through. */
function wordsOf(captures: ReadonlyMap<string, Capture>): Words {
  const merged = new Map<string, number>();
  for (const { mergedInto } of captures.values())
    if (mergedInto !== null) merged.set(mergedInto, (merged.get(mergedInto) ?? 0) + 1);
  const words = new Map([...captures].map(([id, capture]) => [id, wordOf(capture)]));
  return { words, rows: { captures, merged } };
}

const hits = (ids: readonly string[], words: Words['words'], query: Query): string[] =>
  ids.filter((id) => {
    const word = words.get(id);
    return word !== undefined && matchesQuery(word.capture, word.folded, query);
  });

/** The captures of a list that a search asks for, live. Records are read whole once somebody is `about` to search, and are at hand from then on. */
export function useFound(
  list: ListId,
  search: string,
  about: boolean,
  { brands, departments }: Names,
  corpus: Corpus,
  first: FirstPage,
): Found {
  const query = useMemo(() => queryOf(search, brands, departments), [search, brands, departments]);
  const searching = asksAnything(query);
  const standing = useLiveQuery(async () => ({ list, ids: await idsIn(list) }), [list], {
    list: first.view.list,
    ids: first.ids,
  });
  const ids = standing.list === list ? standing.ids : undefined;
  const reading = searching || about;
  const from = list === 'trash' ? 'trash' : 'kept';
  const all = useLiveQuery(async () => {
    if (!reading) return undefined;
    if (from === 'trash') return { from, ...wordsOf((await rowsIn('trash', await idsIn('trash'))).captures) };
    await corpus.refresh();
    return { from, ...wordsOf(corpus.captures) };
  }, [reading, from]);
  const read = all?.from === from ? all : undefined;
  const found = useMemo(() => {
    if (!searching) return ids;
    return read && ids && hits(ids, read.words, query);
  }, [searching, read, ids, query]);
  const nothing = searching && found?.length === 0 && list !== 'all' && list !== 'trash';
  const everything = useLiveQuery(async () => (nothing ? idsIn('all') : none), [nothing], none);
  const inAll = useMemo(
    () => (nothing && read && everything.length > 0 ? hits(everything, read.words, query).length : null),
    [nothing, read, everything, query],
  );
  return { ids: found ?? none, known: found !== undefined, query, rows: read?.rows, inAll };
}
