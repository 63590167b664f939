import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { keepView, readView, type View } from '@/lib/inbox/views';

/** Changes what is named; a function is given the view as it is by then, where what is next hangs on it. */
export type ChangeView = (change: Partial<View> | ((view: View) => Partial<View>)) => void;

/** The view of a surface as it was left; undefined until that is known. Each change is kept at once, and joins those of the same moment. */
export function useView(
  surface: View['surface'],
  onTrouble: (error: unknown) => void,
): [View | undefined, ChangeView] {
  const kept = useLiveQuery(() => readView(surface), [surface]);
  const [chosen, choose] = useState<View>();
  const latest = useRef<View>(undefined);
  const known = kept !== undefined;
  const keepAgain = useEffectEvent(() => {
    if (kept) keepView(kept).catch(onTrouble);
  });
  // A capture that was not saved sends people here to see why: storage that can be read and takes nothing says so only when it is written to.
  useEffect(() => {
    if (known) keepAgain();
  }, [known]);
  const change: ChangeView = (fields) => {
    const before = latest.current ?? kept;
    if (!before) return;
    const next = { ...before, ...(typeof fields === 'function' ? fields(before) : fields) };
    latest.current = next;
    choose(next);
    keepView(next).catch(onTrouble);
  };
  return [chosen ?? kept, change];
}
