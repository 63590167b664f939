import { useLiveQuery } from 'dexie-react-hooks';
import { useDeferredValue, useMemo, useState } from 'react';
import { asksAnything, matchesQuery, queryOf, searchable, type Query } from '@/lib/feedback/query';
import { makeCorpus } from '@/lib/inbox/corpus';
import { idsUnderAll } from '@/lib/inbox/found';
import type { View } from '@/lib/inbox/views';
import { useBrands } from './use-brands';

export interface Found {
  /** Newest first; undefined until the first answer. */
  ids: readonly string[] | undefined;
  query: Query;
}

/** The captures a view asks for, live. Records are read whole only while something is searched for. */
export function useFound({ search, kind, status }: View): Found {
  const typed = useDeferredValue(search);
  const brands = useBrands();
  const query = useMemo(() => queryOf(typed, brands), [typed, brands]);
  const [corpus] = useState(makeCorpus);
  const searching = asksAnything(query);
  const chosen = useLiveQuery(
    () => idsUnderAll(['all', ...(kind ? [`kind:${kind}`] : []), ...(status ? [`status:${status}`] : [])]),
    [kind, status],
  );
  const words = useLiveQuery(async () => {
    if (!searching) return undefined;
    await corpus.refresh();
    return new Map(
      [...corpus.captures.values()].map((capture) => [capture.id, { capture, folded: searchable(capture) }]),
    );
  }, [searching]);
  const matching = useMemo(
    () =>
      words &&
      chosen?.filter((id) => {
        const found = words.get(id);
        return found !== undefined && matchesQuery(found.capture, found.folded, query);
      }),
    [words, chosen, query],
  );
  return { ids: searching ? matching : chosen, query };
}
