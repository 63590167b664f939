/**
 * Calls `listener` after each move inside a one-page site. Without the Navigation API (Firefox before 147) only the back and forward
 * buttons are seen; every other lookup happens at its own event and needs no notice. `history` is not patched: in an isolated world it
 * is another object than the page's.
 */
export function onNavigate(listener: () => void, signal: AbortSignal): void {
  if ('navigation' in globalThis) navigation.addEventListener('navigatesuccess', listener, { signal });
  else addEventListener('popstate', listener, { signal });
}
