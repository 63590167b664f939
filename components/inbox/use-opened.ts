import { useEffect, useState } from 'react';
import { opened } from '@/lib/inbox/database';

interface Opening {
  open: boolean;
  failure: { error: unknown } | null;
}

const waiting: Opening = { open: false, failure: null };

/** Whether the database is open, or why not. Live queries keep silent about one that could not be opened. */
export function useOpened(): Opening & { retry: () => void } {
  const [opening, setOpening] = useState(waiting);
  useEffect(() => {
    if (opening !== waiting) return undefined;
    let left = false;
    const tell = (told: Opening) => left || setOpening(told);
    opened().then(
      () => tell({ open: true, failure: null }),
      (error: unknown) => tell({ open: false, failure: { error } }),
    );
    return () => {
      left = true;
    };
  }, [opening]);
  return { ...opening, retry: () => setOpening(waiting) };
}
