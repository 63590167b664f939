import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { Capture } from '@/lib/feedback/capture';
import { asksAnything, matchesQuery, queryOf, searchable, type Query } from '@/lib/feedback/query';
import type { Corpus } from '@/lib/inbox/corpus';
import { capturesIn, idsIn, type ListId } from '@/lib/inbox/lists';
import type { Names } from './use-names';

export interface Found {
  /** In the order of the list; none until the first answer. */
  ids: readonly string[];
  /** There was an answer. */
  known: boolean;
  query: Query;
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

/** The captures of a list that a search asks for, live. Records are read whole only while something is searched for. */
export function useFound(
  list: ListId,
  search: string,
  { brands, departments }: Names,
  corpus: Corpus,
): Found {
  const query = useMemo(() => queryOf(search, brands, departments), [search, brands, departments]);
  const searching = asksAnything(query);
  const all = useLiveQuery(async () => ({ list, ids: await idsIn(list) }), [list]);
  const ids = all?.list === list ? all.ids : undefined;
  const words = useLiveQuery(async () => {
    if (!searching) return undefined;
    if (list === 'trash') {
      const deleted = await capturesIn(list, await idsIn(list));
      return new Map(deleted.map((capture) => [capture.id, wordOf(capture)]));
    }
    await corpus.refresh();
    return new Map([...corpus.captures.values()].map((capture) => [capture.id, wordOf(capture)]));
  }, [searching, list]);
  const matching = useMemo(
    () =>
      words &&
      ids?.filter((id) => {
        const word = words.get(id);
        return word !== undefined && matchesQuery(word.capture, word.folded, query);
      }),
    [words, ids, query],
  );
  const found = searching ? matching : ids;
  return { ids: found ?? none, known: found !== undefined, query };
}
