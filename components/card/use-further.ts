import { useEffect, useEffectEvent, useState } from 'react';
import type { Draft, Rewrite, Topic } from '@/lib/draft/draft';
import type { Brand } from '@/lib/profile/brand';
import { useSettled } from '@/components/ui/use-settled';
import type { Suggested } from './use-suggestions';

/** What a language model adds to the suggestions on offer; nothing where the user has none. Given up when `signal` aborts. */
export type Further = (
  about: { draft: Draft; brand: Brand; topic: Topic },
  offered: readonly Rewrite[],
  signal: AbortSignal,
) => Promise<readonly Rewrite[]>;

const restMs = 1_000;
const nothing: readonly Rewrite[] = [];

/**
 * Questions for the draft at hand that a model thought of. It is asked once for what stands still for a second and names a topic; whatever
 * goes wrong, there are none.
 */
export function useFurther(further: Further, suggested: Suggested | null): readonly Rewrite[] {
  const now = keyOf(suggested);
  const rested = useSettled(now, restMs);
  const [found, find] = useState<{ key: string; rewrites: readonly Rewrite[] } | null>(null);
  const ask = useEffectEvent(async (signal: AbortSignal) => {
    const topic = suggested?.suggestions.topic;
    if (!suggested || !topic) return nothing;
    const { draft, brand, suggestions } = suggested;
    return further({ draft, brand, topic }, suggestions.rewrites, signal);
  });
  useEffect(() => {
    if (rested === null) return;
    const life = new AbortController();
    ask(life.signal).then(
      (rewrites) => {
        if (!life.signal.aborted) find({ key: rested, rewrites });
      },
      () => {},
    );
    return () => life.abort();
  }, [rested]);
  return found?.key === now ? found.rewrites : nothing;
}

/** Null where a model has nothing to go by. The same words are the same, however often the page draws them anew. */
function keyOf(suggested: Suggested | null): string | null {
  const topic = suggested?.suggestions.topic;
  if (!suggested || !topic || suggested.suggestions.rewrites.length === 0) return null;
  return JSON.stringify([suggested.draft, suggested.brand.id, topic.phrase]);
}
