import type { Capture } from '@/lib/feedback/capture';
import type { Act } from '@/lib/feedback/captures/triage';
import { change } from './changes';

export type Answerer = NonNullable<Capture['answered']>['by'];

/** Notes who answered these in public, or that they need no answer; null says that nobody has. */
export const answer = (
  ids: readonly string[],
  by: Answerer | null,
  permalink: string | null,
  act: Act,
): Promise<number> => change(ids, () => ({ answered: by && { by, at: act.at, permalink } }), act);
