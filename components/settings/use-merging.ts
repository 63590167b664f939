import { useState } from 'react';
import { byPerson } from '@/lib/inbox/captures/captures';
import { undo } from '@/lib/inbox/captures/changes';
import { mergeEach } from '@/lib/inbox/captures/merging';
import type { Repeat } from '@/lib/inbox/captures/repeats';
import { send } from '@/lib/messages/send';

interface Merging {
  /** By the id of what was merged here, the act that did it. */
  acts: ReadonlyMap<string, string>;
  /** All of these as one act. */
  merge: (repeats: readonly Repeat[]) => void;
  undo: (act: string) => void;
}

/** Merges what came with what was said before, and takes that back. What was not saved is reported. */
export function useMerging(report: (error: unknown) => void): Merging {
  const [acts, setActs] = useState<Merging['acts']>(new Map());
  const merge = async (repeats: readonly Repeat[]) => {
    const act = byPerson(Date.now());
    await mergeEach(
      repeats.map(({ capture, before }) => ({ id: capture.id, into: before.id })),
      act,
    );
    setActs((all) => new Map([...all, ...repeats.map(({ capture }) => [capture.id, act.change] as const)]));
    await send('inbox.changed', {}).catch(() => undefined);
  };
  const takeBack = async (change: string) => {
    await undo(change, Date.now());
    setActs((all) => new Map([...all].filter(([, act]) => act !== change)));
    await send('inbox.changed', {}).catch(() => undefined);
  };
  return {
    acts,
    merge: (repeats) => void merge(repeats).catch(report),
    undo: (act) => void takeBack(act).catch(report),
  };
}
