import { useRef, useState } from 'react';

/** Where the focus is to be: on the row in hand, on what is open, or in its note. */
export type Focus = 'list' | 'detail' | 'note';

export interface FocusWish {
  wish: (on: Focus) => void;
  wished: () => Focus | null;
  /** It is granted, or somebody has pressed something else since. */
  forget: () => void;
}

/** Where the focus is to go once that is drawn, however long it takes. Whoever draws it grants the wish, in an effect of every drawing. */
export function useFocusWish(): FocusWish {
  const [asked, ask] = useState<{ on: Focus; times: number } | null>(null);
  // A drawing from before a wish must not grant it: what is wished for is not drawn yet.
  const settled = useRef(0);
  return {
    wish: (on) => ask((before) => ({ on, times: (before?.times ?? 0) + 1 })),
    wished: () => (asked && asked.times > settled.current ? asked.on : null),
    forget: () => {
      settled.current = asked?.times ?? 0;
    },
  };
}
