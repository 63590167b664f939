import { useEffect, useEffectEvent, useState } from 'react';
import type { Draft } from '@/lib/draft/draft';
import type { Brand } from '@/lib/profile/brand';
import type { Suggested } from './use-suggestions';

/** Who asked for what a draft brings, or spoke of what it asks, as the inbox knows it. */
export interface Heard {
  /** How many different people. */
  people: number;
  /** For what, as the draft says it. */
  phrase: string;
  /** Sentences of theirs. */
  quotes: readonly { id: string; text: string }[];
  /** What they said, by id. */
  ids: readonly string[];
}

/** What the inbox holds of a draft's topics, the likeliest first; null where that is too little to tell. */
export type Hear = (draft: Draft, topics: readonly string[], brand: Brand) => Promise<Heard | null>;

/** What customers said about the draft at hand, asked once for each. Replies speak to one person, and nobody else is heard. */
export function useHeard(hear: Hear, suggested: Suggested | null): Heard | null {
  const now = suggested && !suggested.draft.reply ? keyOf(suggested) : null;
  const [found, find] = useState<{ key: string; heard: Heard | null } | null>(null);
  const ask = useEffectEvent(async () => {
    if (!suggested) return null;
    const { draft, brand, suggestions } = suggested;
    return hear(
      draft,
      suggestions.topics.map(({ phrase }) => phrase),
      brand,
    );
  });
  useEffect(() => {
    if (now === null) return undefined;
    let left = false;
    ask().then(
      (heard) => {
        if (!left) find({ key: now, heard });
      },
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [now]);
  return found?.key === now ? found.heard : null;
}

const keyOf = ({ draft, brand, suggestions }: Suggested) =>
  JSON.stringify([draft.text, brand.id, suggestions.topics.map(({ phrase }) => phrase)]);
