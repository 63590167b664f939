import { liveQuery } from 'dexie';
import { useEffect, useEffectEvent, useState } from 'react';
import { emptyBox } from '@/lib/draft/box';
import { keepBox, readBox } from '@/lib/inbox/surfaces/box';
import { changeSettings, readSettings, watchSettings } from '@/lib/inbox/settings/settings';
import { makeBoxSession, type BoxSession } from './box-session';

/** The box as it was left, live wherever else it is changed; undefined until it is read. What cannot be read or kept is reported, and the box works all the same. */
export function useBox(report: (error: unknown) => void): BoxSession | undefined {
  const [session, setSession] = useState<BoxSession>();
  const failed = useEffectEvent(report);

  useEffect(() => {
    const life = new AbortController();
    async function open(): Promise<void> {
      const box = await readBox().catch((error: unknown) => {
        failed(error);
        return emptyBox;
      });
      const settings = await readSettings();
      if (life.signal.aborted) return;
      const made = makeBoxSession(box, settings, {
        keep: (box) => void keepBox(box).catch(failed),
        changeSettings,
        now: () => Date.now(),
      });
      watchSettings((changed) => made.brief(changed), life.signal);
      const watching = liveQuery(readBox).subscribe({
        next: (kept) => made.takeOver(kept),
        error: failed,
      });
      life.signal.addEventListener('abort', () => watching.unsubscribe());
      setSession(made);
    }
    open().catch(failed);
    return () => life.abort();
  }, []);

  return session;
}
