import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { keepView, readView, type View } from '@/lib/inbox/surfaces/views';

/** Changes what is named; a function is given the view as it is by then, where what is next hangs on it. */
export type ChangeView = (change: Partial<View> | ((view: View) => Partial<View>)) => void;

/** The view of a surface, which was left as `left`. Each change is kept at once, and joins those of the same moment. */
export function useView(left: View, onTrouble: (error: unknown) => void): [View, ChangeView] {
  const [chosen, choose] = useState<View>();
  const latest = useRef<View>(undefined);
  const untouched = chosen === undefined;
  // Once it is changed here, what is kept is what was chosen here: it is not read again at every letter.
  const kept = useLiveQuery(() => (untouched ? readView(left.surface) : left), [left, untouched], left);
  const keepAgain = useEffectEvent(() => {
    keepView(left).catch(onTrouble);
  });
  // A capture that was not saved sends people here to see why: storage that can be read and takes nothing says so only when it is written to.
  useEffect(() => keepAgain(), []);
  const change: ChangeView = (fields) => {
    const before = latest.current ?? kept;
    const next = { ...before, ...(typeof fields === 'function' ? fields(before) : fields) };
    latest.current = next;
    choose(next);
    keepView(next).catch(onTrouble);
  };
  return [chosen ?? kept, change];
}
