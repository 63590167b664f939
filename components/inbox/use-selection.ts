import { useRef, useState } from 'react';

export interface Selection {
  /** What is selected of what is in sight, in its order. */
  ids: readonly string[];
  toggle: (id: string) => void;
  /** Everything from the last one that was chosen up to this one. */
  extend: (id: string) => void;
  all: () => void;
  none: () => void;
}

/** What is selected in a list of ids. What leaves the list is not selected any more. */
export function useSelection(ids: readonly string[]): Selection {
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const anchor = useRef<string | null>(null);
  return {
    ids: chosen.size === 0 ? [] : ids.filter((id) => chosen.has(id)),
    toggle: (id) => {
      anchor.current = id;
      choose((now) => (now.has(id) ? new Set([...now].filter((one) => one !== id)) : new Set([...now, id])));
    },
    extend: (id) => {
      const to = ids.indexOf(id);
      const from = anchor.current === null ? to : ids.indexOf(anchor.current);
      const range = ids.slice(Math.max(0, Math.min(from, to)), Math.max(from, to) + 1);
      choose((now) => new Set([...now, ...range]));
    },
    all: () => choose(new Set(ids)),
    none: () => {
      anchor.current = null;
      choose(new Set());
    },
  };
}
