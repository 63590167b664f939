import { useState } from 'react';
import type { Done } from '@/components/ui/Toasts';
import { reasonOf, type Reason } from '@/lib/inbox/not-saved';
import { send } from '@/lib/messages/send';

export interface Writes {
  /** Writes, tells the other contexts, and offers an undo where there is one. What was not saved shows as trouble. */
  write: (change: () => Promise<unknown>, undo?: { text: string; change: () => Promise<unknown> }) => void;
  done: readonly Done[];
  forget: (key: string) => void;
  trouble: Reason | null;
  report: (error: unknown) => void;
  dismiss: () => void;
}

/** The writes of one surface: what can be undone, and what went wrong last. */
export function useWrites(): Writes {
  const [done, setDone] = useState<readonly Done[]>([]);
  const [trouble, setTrouble] = useState<Reason | null>(null);
  const report = (error: unknown) => setTrouble(reasonOf(error));

  const commit = async (change: () => Promise<unknown>) => {
    await change();
    setTrouble(null);
    // A badge that could not be told now is recounted at the next change; the write itself stands.
    await send('inbox.changed', {}).catch(() => undefined);
  };

  const write: Writes['write'] = (change, undo) => {
    commit(async () => {
      await change();
      if (!undo) return;
      const key = crypto.randomUUID();
      const back = () => void commit(undo.change).catch(report);
      setDone((all) => [...all, { key, text: undo.text, undo: back }]);
    }).catch(report);
  };

  return {
    write,
    done,
    forget: (key) => setDone((all) => all.filter((row) => row.key !== key)),
    trouble,
    report,
    dismiss: () => setTrouble(null),
  };
}
