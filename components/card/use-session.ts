import { useCallback, useSyncExternalStore } from 'react';
import type { Snapshot } from '@/lib/editors/session';
import type { Drafting } from './use-acts';

/** The session's snapshot, anew each time it changes. */
export function useSession(session: Drafting): Snapshot {
  const subscribe = useCallback(
    (listener: () => void) => {
      const life = new AbortController();
      session.subscribe(listener, life.signal);
      return () => life.abort();
    },
    [session],
  );
  return useSyncExternalStore(subscribe, () => session.snapshot());
}
