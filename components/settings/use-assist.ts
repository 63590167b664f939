import { useEffect, useState } from 'react';
import { keepAssist, readAssist, readTrouble, watchAssist } from '@/lib/inbox/settings/assist';
import { reasonOf, type Reason } from '@/lib/inbox/store/not-saved';
import type { Assist, LastTrouble } from '@/lib/profile/assist';

interface AssistState {
  /** Undefined until it is read. */
  assist: Assist | undefined;
  /** Why the model added nothing when it was last asked. */
  last: LastTrouble | null;
  keep: (assist: Assist) => Promise<void>;
  unsaved: Reason | null;
}

/** Which language model may add questions and how it fared, live wherever that changes. */
export function useAssist(): AssistState {
  const [state, setState] = useState<{ assist: Assist; last: LastTrouble | null }>();
  const [unsaved, setUnsaved] = useState<Reason | null>(null);

  useEffect(() => {
    const stop = new AbortController();
    const read = async () => {
      const [assist, last] = await Promise.all([readAssist(), readTrouble()]);
      if (!stop.signal.aborted) setState({ assist, last });
    };
    const reading = () => void read().catch((error: unknown) => setUnsaved(reasonOf(error)));
    watchAssist(reading, stop.signal);
    reading();
    return () => stop.abort();
  }, []);

  return {
    assist: state?.assist,
    last: state?.last ?? null,
    async keep(assist) {
      try {
        await keepAssist(assist);
        setUnsaved(null);
      } catch (error) {
        setUnsaved(reasonOf(error));
      }
    },
    unsaved,
  };
}
