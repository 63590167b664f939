import { useEffect, useRef } from 'react';

/** Where in its list something stands, or stood before it left it (`at` is -1 then). To be asked once something is done, not while drawing. */
export function useStanding(at: number): () => number {
  const stood = useRef(0);
  useEffect(() => {
    if (at >= 0) stood.current = at;
  }, [at]);
  return () => stood.current;
}
