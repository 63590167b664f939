import { useEffect, useMemo, useState } from 'react';
import type { Draft, Suggestions, Topic } from '@/lib/draft/draft';
import type { Suggest } from '@/lib/draft/rewrites/widening';
import type { Brand } from '@/lib/profile/brand';
import { useSettled } from '@/components/ui/use-settled';

/** Suggestions with what they were made from. */
export interface Suggested {
  draft: Draft;
  brand: Brand;
  suggestions: Suggestions;
}

/** The suggestions for the draft as it stood when typing last paused, with that draft. Null while nothing is written, or not enough is known yet. */
export function useSuggestions(
  suggest: Suggest,
  now: Draft | null,
  brand: Brand,
  topic: Topic | null,
): Suggested | null {
  const draft = useSettled(now, 300);
  const asked = useMemo(() => {
    if (!draft || draft.text.trim() === '') return null;
    return { draft, brand, answer: suggest(draft, brand, topic ?? undefined) };
  }, [suggest, draft, brand, topic]);
  const [late, setLate] = useState<{ to: typeof asked; suggestions: Suggestions } | null>(null);
  useEffect(() => {
    if (!(asked?.answer instanceof Promise)) return;
    void asked.answer.then((suggestions) => setLate({ to: asked, suggestions }));
  }, [asked]);
  return useMemo(() => {
    if (!asked) return null;
    const { answer, ...those } = asked;
    if (!(answer instanceof Promise)) return { ...those, suggestions: answer };
    return late?.to === asked ? { ...those, suggestions: late.suggestions } : null;
  }, [asked, late]);
}
