import { useEffect, useState } from 'react';
import { readFirstPage, type FirstPage } from '@/lib/inbox/queries/first-page';
import type { View } from '@/lib/inbox/surfaces/views';

interface Opening {
  first: FirstPage | null;
  failure: { error: unknown } | null;
}

const waiting: Opening = { first: null, failure: null };

const open = (surface: View['surface']): Promise<Opening> =>
  readFirstPage(surface).then(
    (first) => ({ first, failure: null }),
    (error: unknown) => ({ first: null, failure: { error } }),
  );

/** The first page of a surface once the database is open, or why it is not. Live queries keep silent about one that could not be opened. */
export function useOpened(surface: View['surface']): Opening & { retry: () => void } {
  // Asked for before the surface is drawn for the first time, which takes as long as the answer.
  const [asked, ask] = useState(() => open(surface));
  const [opening, setOpening] = useState(waiting);
  useEffect(() => {
    let left = false;
    void asked.then((told) => left || setOpening(told));
    return () => {
      left = true;
    };
  }, [asked]);
  const retry = () => {
    setOpening(waiting);
    ask(open(surface));
  };
  return { ...opening, retry };
}
