import { useState } from 'react';
import type { Done } from '@/components/ui/Toasts';
import type { Theme } from '@/lib/feedback/wishes/themes';
import { changeSettings } from '@/lib/inbox/settings/settings';
import {
  asBefore,
  asFound,
  foundIn,
  withThemeNamed,
  withThemesJoined,
  type MadeTheme,
} from '@/lib/profile/theme';

export interface MadeThemes {
  name: (theme: Theme, name: string) => void;
  merge: (theme: Theme, into: Theme) => void;
  /** Takes back every name and merge of a theme. */
  undo: (theme: Theme) => void;
  done: readonly Done[];
  forget: (key: string) => void;
}

/** What is made of themes here, each with its Undo. What was not saved is reported. */
export function useMadeThemes(report: (error: unknown) => void): MadeThemes {
  const [done, setDone] = useState<readonly Done[]>([]);

  /** Changes what was made of these found themes. */
  const make = async (
    text: string,
    ids: readonly string[],
    change: (themes: readonly MadeTheme[]) => MadeTheme[],
  ) => {
    let before: readonly MadeTheme[] = [];
    let touched: readonly string[] = [];
    await changeSettings((settings) => {
      before = settings.themes;
      touched = ids.flatMap((id) => foundIn(before, id));
      return { ...settings, themes: change(before) };
    });
    const undo = () =>
      void changeSettings((settings) => ({
        ...settings,
        themes: asBefore(settings.themes, before, touched),
      })).catch(report);
    setDone((all) => [...all, { key: crypto.randomUUID(), text, undo }]);
  };

  return {
    name: ({ id }, name) =>
      void make(`Called “${name}”`, [id], (themes) => withThemeNamed(themes, { id, name })).catch(report),
    merge: ({ id, name }, into) =>
      void make(`“${name}” is in “${into.name}”`, [id, into.id], (themes) =>
        withThemesJoined(themes, id, into),
      ).catch(report),
    undo: ({ id, name }) =>
      void make(`“${name}” is as Earshot found it`, [id], (themes) => asFound(themes, [id])).catch(report),
    done,
    forget: (key) => setDone((all) => all.filter((row) => row.key !== key)),
  };
}
