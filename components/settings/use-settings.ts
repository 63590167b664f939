import { useEffect, useState } from 'react';
import type { Done } from '@/components/ui/Toasts';
import { reasonOf, type Reason } from '@/lib/inbox/store/not-saved';
import { changeSettings, readSettings, watchSettings } from '@/lib/inbox/settings/settings';
import type { Settings } from '@/lib/profile/settings';

/** Changes the settings; what can be taken back comes with words for what was done and the change that undoes it. */
export type Change = (
  change: (settings: Settings) => Settings,
  undo?: { text: string; change: (settings: Settings) => Settings },
) => void;

interface SettingsState {
  /** Undefined until they are read. */
  settings: Settings | undefined;
  change: Change;
  done: readonly Done[];
  forget: (key: string) => void;
  trouble: Reason | null;
  dismiss: () => void;
}

/** The settings, live wherever they are changed. */
export function useSettings(): SettingsState {
  const [settings, setSettings] = useState<Settings>();
  const [done, setDone] = useState<readonly Done[]>([]);
  const [trouble, setTrouble] = useState<Reason | null>(null);

  useEffect(() => {
    const stop = new AbortController();
    watchSettings(setSettings, stop.signal);
    readSettings().then(setSettings, (error: unknown) => setTrouble(reasonOf(error)));
    return () => stop.abort();
  }, []);

  const commit = async (...[wanted, undo]: Parameters<Change>) => {
    try {
      setSettings(await changeSettings(wanted));
      setTrouble(null);
    } catch (error) {
      setTrouble(reasonOf(error));
      return;
    }
    if (!undo) return;
    const back = () => void commit(undo.change);
    setDone((all) => [...all, { key: crypto.randomUUID(), text: undo.text, undo: back }]);
  };
  const change: Change = (wanted, undo) => void commit(wanted, undo);

  return {
    settings,
    change,
    done,
    forget: (key) => setDone((all) => all.filter((row) => row.key !== key)),
    trouble,
    dismiss: () => setTrouble(null),
  };
}
