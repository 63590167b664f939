import { useEffect, useState } from 'react';
import { keptWebhook } from '@/lib/inbox/settings/webhooks';

/** The address of a target's webhook as it was when this was first drawn: null where none is kept here, undefined until that is read. */
export function useWebhook(target: string): string | null | undefined {
  const [kept, setKept] = useState<string | null>();
  useEffect(() => {
    let drawn = true;
    // What cannot be read is as good as none: it can be pasted again.
    void keptWebhook(target)
      .catch(() => null)
      .then((address) => drawn && setKept(address));
    return () => {
      drawn = false;
    };
  }, [target]);
  return kept;
}
