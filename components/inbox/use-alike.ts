import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import type { Capture } from '@/lib/feedback/capture';
import type { Near } from '@/lib/feedback/wishes/near';
import { makeAlike, type Alike } from '@/lib/inbox/queries/alike';
import { makeCorpus, type Corpus } from '@/lib/inbox/store/corpus';
import { revision } from '@/lib/inbox/store/found';

/** What all words of the inbox are read and compared by, one for each surface. */
export interface Likenesses {
  corpus: Corpus;
  alike: Alike;
}

/** A capture that says the same as another. */
interface Found {
  capture: Capture;
  near: Near;
}

/** A turn for whatever else the page has to do. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

export function useLikenesses(): Likenesses {
  const [likenesses] = useState(() => {
    const corpus = makeCorpus();
    return { corpus, alike: makeAlike(corpus, pause) };
  });
  return likenesses;
}

/** What says the same as a capture and is not merged with anything, the likest first; undefined while that is looked for. */
export function useAlike(id: string | null, { corpus, alike }: Likenesses): readonly Found[] | undefined {
  const [found, setFound] = useState<{ id: string; all: readonly Found[] }>();
  const written = useLiveQuery(revision);
  useEffect(() => {
    if (id === null || written === undefined) return undefined;
    let left = false;
    const look = async () => {
      await corpus.refresh();
      const nears = (await alike.to(id)) ?? [];
      if (left) return;
      const all = nears.flatMap((near): Found[] => {
        const capture = corpus.captures.get(near.id);
        return capture && capture.mergedInto === null ? [{ capture, near }] : [];
      });
      setFound({ id, all });
    };
    // What cannot be read shows in the list; nothing is said twice.
    look().catch(() => undefined);
    return () => {
      left = true;
    };
  }, [id, written, corpus, alike]);
  return found?.id === id ? found.all : undefined;
}
