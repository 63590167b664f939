import { useSyncExternalStore } from 'react';
import { listIds, type ListId } from '@/lib/inbox/queries/lists';

/** Where in the full page we are, by the address after `#`. */
type Route =
  | { page: 'inbox' }
  /** A list of the inbox, and what is searched for in it. */
  | { page: 'list'; list: ListId; search: string }
  | { page: 'decide' }
  | { page: 'listening' }
  | { page: 'capture'; id: string }
  /** A group of them to begin at, or one of the targets that is to be mended. */
  | { page: 'settings'; group: string; target: string | null }
  | { page: 'data' };

/** `#/decide`, `#/listening`, `#/settings`, `#/settings/GROUP`, `#/settings/target/ID`, `#/data`, `#/capture/ID`, `#/list/LIST` and `#/list/LIST/SEARCH`; anything else is the inbox. */
function routeOf(hash: string): Route {
  const [, page, name = '', more = ''] = hash.split('/').map(decoded);
  if (page === 'decide' || page === 'listening' || page === 'data') return { page };
  if (page === 'settings')
    return name === 'target' && more !== ''
      ? { page, group: '', target: more }
      : { page, group: name, target: null };
  const list = listIds.find((id) => id === name);
  if (page === 'list' && list) return { page, list, search: more };
  return page === 'capture' && name !== '' ? { page, id: name } : { page: 'inbox' };
}

/** Empty for what is no address that anything of ours made. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

export function useRoute(): Route {
  return routeOf(useSyncExternalStore(subscribe, () => location.hash));
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}
