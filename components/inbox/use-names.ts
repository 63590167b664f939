import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useState } from 'react';
import { areasInUse } from '@/lib/inbox/store/found';
import { readSettings, watchSettings } from '@/lib/inbox/settings/settings';
import { defaultSettings, type Settings } from '@/lib/profile/settings';

/** What captures can be sorted under and handed off to, and what was chosen for the inbox. */
export interface Names extends Pick<
  Settings,
  | 'brands'
  | 'departments'
  | 'routes'
  | 'targets'
  | 'themes'
  | 'oneIn'
  | 'hours'
  | 'remindAfterDays'
  | 'letterKeys'
> {
  /** Names of areas: those of the brands, then whatever else captures are about. */
  areas: readonly string[];
}

/** The names of the settings and of the inbox, live; what nobody changed until they are read, and where they cannot be. */
export function useNames(): Names {
  const [settings, setSettings] = useState(defaultSettings);
  useEffect(() => {
    const stop = new AbortController();
    watchSettings(setSettings, stop.signal);
    void readSettings().then(setSettings, () => setSettings(defaultSettings));
    return () => stop.abort();
  }, []);
  const used = useLiveQuery(areasInUse);
  return useMemo(() => {
    const { brands, departments, routes, targets, themes, oneIn, hours, remindAfterDays, letterKeys } =
      settings;
    const ours = brands.flatMap(({ areas }) => areas.map(({ name }) => name));
    const theirs = (used ?? []).map(({ area }) => area.charAt(0).toUpperCase() + area.slice(1));
    const names = new Map([...theirs, ...ours].map((name) => [name.toLowerCase(), name]));
    const areas = [...names.values()].sort();
    return { brands, departments, routes, targets, themes, oneIn, hours, remindAfterDays, letterKeys, areas };
  }, [settings, used]);
}
