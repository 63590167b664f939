import { useMemo } from 'react';
import type { Draft, Suggestions, Topic } from '@/lib/draft/draft';
import type { Brand } from '@/lib/profile/brand';
import { useSettled } from '@/components/ui/use-settled';

/** What to say instead of `draft`; `topic` is given once the user has said what the draft is about. */
export type Suggest = (draft: Draft, brand: Brand, topic?: Topic) => Suggestions;

/** Suggestions with what they were made from. */
export interface Suggested {
  draft: Draft;
  brand: Brand;
  suggestions: Suggestions;
}

/** The suggestions for the draft as it stood when typing last paused, with that draft. Null while nothing is written. */
export function useSuggestions(
  suggest: Suggest,
  now: Draft | null,
  brand: Brand,
  topic: Topic | null,
): Suggested | null {
  const draft = useSettled(now, 300);
  return useMemo(() => {
    if (!draft || draft.text.trim() === '') return null;
    return { draft, brand, suggestions: suggest(draft, brand, topic ?? undefined) };
  }, [suggest, draft, brand, topic]);
}
