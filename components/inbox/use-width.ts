import { useSyncExternalStore } from 'react';

/** How much stands side by side: the list alone, the list and what is open, or the lists beside both. */
export type Width = 'narrow' | 'middle' | 'wide';

const middle = '(width >= 720px)';
const wide = '(width >= 1080px)';

/** The width of the surface, live. What is enlarged to 400 % is as narrow as it looks. */
export function useWidth(): Width {
  return useSyncExternalStore(subscribe, () => {
    if (matchMedia(wide).matches) return 'wide';
    return matchMedia(middle).matches ? 'middle' : 'narrow';
  });
}

function subscribe(listener: () => void): () => void {
  const stop = new AbortController();
  for (const query of [middle, wide])
    matchMedia(query).addEventListener('change', listener, { signal: stop.signal });
  return () => stop.abort();
}
