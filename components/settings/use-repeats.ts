import { useEffect, useEffectEvent, useState } from 'react';
import { repeatsIn, type Repeat } from '@/lib/inbox/captures/repeats';

/** A turn for whatever else the page has to do. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

const none: readonly Repeat[] = [];

/** What an act brought that was said before, as it was when it was first asked for; none until that is known. */
export function useRepeats(act: string | null, onTrouble: (error: unknown) => void): readonly Repeat[] {
  const [found, setFound] = useState<{ act: string; repeats: readonly Repeat[] }>();
  const report = useEffectEvent(onTrouble);
  useEffect(() => {
    if (act === null) return undefined;
    let left = false;
    repeatsIn(act, pause).then((repeats) => {
      if (!left) setFound({ act, repeats });
    }, report);
    return () => {
      left = true;
    };
  }, [act]);
  return found?.act === act ? found.repeats : none;
}
