import { useLiveQuery } from 'dexie-react-hooks';
import { useDeferredValue, useMemo, useState } from 'react';
import { matches, queryOf, searchable, type Query } from '@/lib/feedback/search';
import { makeCorpus } from '@/lib/inbox/corpus';
import { idsUnderAll } from '@/lib/inbox/found';
import type { View } from '@/lib/inbox/views';

export interface Found {
  /** Newest first; undefined until the first answer. */
  ids: readonly string[] | undefined;
  query: Query;
}

/** The captures a view asks for, live. Records are read whole only while something is searched for. */
export function useFound({ search, kind, status }: View): Found {
  const typed = useDeferredValue(search);
  const query = useMemo(() => queryOf(typed), [typed]);
  const [corpus] = useState(makeCorpus);
  const searching = query.length > 0;
  const chosen = useLiveQuery(
    () => idsUnderAll(['all', ...(kind ? [`kind:${kind}`] : []), ...(status ? [`status:${status}`] : [])]),
    [kind, status],
  );
  const words = useLiveQuery(async () => {
    if (!searching) return undefined;
    await corpus.refresh();
    return new Map([...corpus.captures.values()].map((capture) => [capture.id, searchable(capture)]));
  }, [searching]);
  const matching = useMemo(
    () => words && chosen?.filter((id) => matches(words.get(id) ?? '', query)),
    [words, chosen, query],
  );
  return { ids: searching ? matching : chosen, query };
}
