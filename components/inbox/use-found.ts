import { useLiveQuery } from 'dexie-react-hooks';
import { useDeferredValue, useMemo } from 'react';
import { matches, queryOf, searchable, type Query } from '@/lib/feedback/search';
import { allCaptures, captureIds } from '@/lib/inbox/captures';
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
  const searching = query.length > 0;
  const chosen = useLiveQuery(() => captureIds({ kind, status }), [kind, status]);
  const all = useLiveQuery(
    () => (searching ? allCaptures({ kind, status }) : undefined),
    [searching, kind, status],
  );
  const words = useMemo(
    () => all?.map((capture) => ({ id: capture.id, folded: searchable(capture) })),
    [all],
  );
  const matching = useMemo(
    () => words?.filter(({ folded }) => matches(folded, query)).map(({ id }) => id),
    [words, query],
  );
  return { ids: searching ? matching : chosen, query };
}
