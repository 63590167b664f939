import type { Capture } from '@/lib/feedback/capture';
import { termsOf, type Term } from '@/lib/feedback/captures/filed-under';

/** Where a capture is found, without its words. `revision` is that of the write it was last touched by, and only ever grows. */
export interface Filed {
  id: string;
  terms: Term[];
  revision: number;
}

/**
 * How many captures stand under a term; under `revision`, how many writes there have been; and under `epoch`, how often so much changed at once, or
 * went without a trace, that what was read before must be read anew.
 */
export interface Counter {
  term: string;
  count: number;
}

export const revisionTerm = 'revision';
export const epochTerm = 'epoch';

export const filedAs = (capture: Capture, revision: number): Filed => ({
  id: capture.id,
  terms: termsOf(capture),
  revision,
});

/** How much each count grows or shrinks when these terms give way to those. */
export function growth(before: readonly Term[], after: readonly Term[]): Map<string, number> {
  const grown = new Map<string, number>();
  const add = (by: number) => (term: Term) => grown.set(term[0], (grown.get(term[0]) ?? 0) + by);
  before.forEach(add(-1));
  after.forEach(add(1));
  return new Map([...grown].filter(([, by]) => by !== 0));
}
