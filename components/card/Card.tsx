import { useEffect, useRef, useState } from 'react';
import type { Topic } from '@/lib/draft/draft';
import type { Suggest } from '@/lib/draft/rewrites/widening';
import type { Session } from '@/lib/editors/session';
import { Panel } from './Panel';
import { useSession } from './use-session';
import type { Further } from './use-further';
import type { Hear } from './use-heard';

export interface CardProps {
  session: Session;
  suggest: Suggest;
  further: Further;
  hear: Hear;
  /** Puts words on the clipboard; rejects where the browser refuses. */
  copy: (text: string) => Promise<void>;
}

/** The card beside a composer: shown while the session asks for it, and holding what the user chose for the draft at hand. */
export function Card({ session, suggest, further, hear, copy }: CardProps) {
  const snapshot = useSession(session);
  const [chosen, choose] = useState<Topic | null>(null);
  const dialog = useRef<HTMLDivElement>(null);
  const answered = useRef(0);
  const [here, setHere] = useState(false);
  const { open, focusRequest } = snapshot;
  useEffect(() => {
    if (!open || focusRequest <= answered.current) return;
    const first = (selector: string) => dialog.current?.querySelector<HTMLElement>(selector);
    const suggestion = first('[data-suggestion][tabindex="0"]');
    // Until suggestions come the card holds the focus by its way out.
    if (suggestion || here) answered.current = focusRequest;
    (suggestion ?? first('.close'))?.focus();
  }, [open, focusRequest, here]);
  if (chosen && (snapshot.draft?.text.trim() ?? '') === '') choose(null);
  if (!open) return null;
  return (
    <Panel
      ref={dialog}
      session={session}
      snapshot={snapshot}
      suggest={suggest}
      further={further}
      hear={hear}
      copy={copy}
      chosen={chosen}
      choose={choose}
      onSuggestions={setHere}
    />
  );
}
