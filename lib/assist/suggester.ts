import type { Draft, Topic } from '@/lib/draft/draft';
import type { Candidate } from '@/lib/draft/rewrites/further';
import type { Trouble, TroubleKind } from '@/lib/profile/assist';
import type { Brand } from '@/lib/profile/brand';

/** What a model is told: the draft, whom it speaks for, and what it is about. */
export interface Context {
  draft: Draft;
  brand: Brand;
  topic: Topic;
}

/** What a model answered, before any of it is believed; or why it did not. */
export type Answer = { candidates: Candidate[] } | { trouble: Trouble };

/** What went wrong, with the other side's own words where it had any. */
export function trouble(kind: TroubleKind, said = ''): { trouble: Trouble } {
  return { trouble: { kind, said } };
}

/** A language model that can be asked for questions. */
export interface Suggester {
  /** How long its answer is waited for. */
  patienceMs: number;
  /** Rejects only with what `signal` was aborted for. */
  suggest(context: Context, signal: AbortSignal): Promise<Answer>;
}
