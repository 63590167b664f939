import { useRef, useState } from 'react';
import type { Done, WayOn } from '@/components/ui/Toasts';
import type { Act } from '@/lib/feedback/captures/triage';
import { byPerson } from '@/lib/inbox/captures/captures';
import { undo } from '@/lib/inbox/captures/changes';
import { send } from '@/lib/messages/send';
import type { Troubles } from './use-trouble';

export interface Acts {
  /** Does something to captures as one act, tells the other contexts, and offers its Undo. What was not saved shows as trouble. */
  act: (text: string, ids: readonly string[], work: (act: Act) => Promise<unknown>) => void;
  /** The same for what there is no way back from. */
  actForGood: (text: string, work: (act: Act) => Promise<unknown>) => void;
  /** Takes back the last act of this surface that still stands. */
  undoLast: () => void;
  /** Takes back an act that was done elsewhere, as by a page on which a reply went out. */
  takeBack: (change: string, ids: readonly string[]) => void;
  /** Says something that there is nothing to undo of, and where it is mended. */
  say: (text: string, wayOn?: WayOn) => void;
  done: readonly Done[];
  forget: (key: string) => void;
  /** What takes longer than a moment, in words. */
  working: string | null;
}

interface Standing {
  change: string;
  ids: readonly string[];
  /** Whether it was kept, once that is known: an Undo may be asked for before. */
  kept: Promise<boolean>;
}

const momentMs = 400;

/** The acts of one surface: what can be undone and what is under way. `onUndone` is given what an Undo brought back. */
export function useActs({ report, dismiss }: Troubles, onUndone: (ids: readonly string[]) => void): Acts {
  const [done, setDone] = useState<readonly Done[]>([]);
  const [working, setWorking] = useState<string | null>(null);
  const standing = useRef<readonly Standing[]>([]);
  const forget = (key: string) => setDone((all) => all.filter((row) => row.key !== key));
  const say = (text: string, wayOn?: WayOn) =>
    setDone((all) => [...all, { key: crypto.randomUUID(), text, wayOn }]);

  const commit = async (text: string, work: () => Promise<unknown>): Promise<boolean> => {
    const timer = setTimeout(() => setWorking(text), momentMs);
    try {
      await work();
    } catch (error) {
      report(error);
      return false;
    } finally {
      clearTimeout(timer);
      setWorking(null);
    }
    dismiss();
    // A badge that could not be told now is recounted at the next change; the write itself stands.
    await send('inbox.changed', {}).catch(() => undefined);
    return true;
  };

  const takeBack = async (one: Standing) => {
    standing.current = standing.current.filter(({ change }) => change !== one.change);
    if (!(await one.kept)) return;
    forget(one.change);
    if (!(await commit('Undoing', () => undo(one.change, Date.now())))) return;
    say('Undone');
    onUndone(one.ids);
  };

  return {
    act: (text, ids, work) => {
      const act = byPerson(Date.now());
      const one = { change: act.change, ids, kept: commit(text, () => work(act)) };
      standing.current = [...standing.current, one];
      // What is said from here on is about it, and stands in front of its Undo.
      setDone((all) => all.filter(({ undo }) => undo));
      void one.kept.then((kept) => {
        // The last is enough to see; `z` goes back through all of them.
        if (kept && standing.current.includes(one))
          setDone((all) => [
            { key: act.change, text, undo: () => void takeBack(one) },
            ...all.filter(({ undo }) => !undo),
          ]);
      });
    },
    actForGood: (text, work) =>
      void commit(text, () => work(byPerson(Date.now()))).then((kept) => {
        if (kept) say(text);
      }),
    undoLast: () => {
      const last = standing.current.at(-1);
      if (last) void takeBack(last);
    },
    takeBack: (change, ids) => void takeBack({ change, ids, kept: Promise.resolve(true) }),
    say,
    done,
    forget,
    working,
  };
}
