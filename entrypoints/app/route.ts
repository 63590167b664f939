import { useSyncExternalStore } from 'react';

/** Where in the full page we are, by the address after `#`. */
export type Route =
  | { page: 'inbox' }
  | { page: 'capture'; id: string }
  | { page: 'settings' }
  | { page: 'data' };

/** `#/settings`, `#/data`, `#/capture/ID`; anything else is the inbox. */
export function routeOf(hash: string): Route {
  const [, page, id] = hash.split('/');
  if (page === 'settings' || page === 'data') return { page };
  if (page !== 'capture' || !id) return { page: 'inbox' };
  try {
    return { page, id: decodeURIComponent(id) };
  } catch {
    // Not an address that anything of ours made.
    return { page: 'inbox' };
  }
}

export function useRoute(): Route {
  return routeOf(useSyncExternalStore(subscribe, () => location.hash));
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}
