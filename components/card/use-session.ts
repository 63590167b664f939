import { useCallback, useSyncExternalStore } from 'react';
import type { Session, Snapshot } from '@/lib/editors/session';

/** The session's snapshot, anew each time it changes. */
export function useSession(session: Session): Snapshot {
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
