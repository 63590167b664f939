import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { opened } from '@/lib/inbox/store/database';
import { lastImport, type Imported } from '@/lib/inbox/captures/imports';

/** The last import that can be taken back, live; null where there is none, and until the inbox is open. */
export function useLastImport(): Imported | null {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    // An inbox that cannot be opened says so where its storage is told of.
    opened().then(
      () => setOpen(true),
      () => undefined,
    );
  }, []);
  return useLiveQuery(() => (open ? lastImport(Date.now()) : null), [open]) ?? null;
}
