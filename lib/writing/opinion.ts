import type { Draft } from '@/lib/draft/draft';
import { judge } from '@/lib/draft/judge';
import type { Briefing } from '@/lib/messages/contract';
import type { Identity } from '@/lib/profile/identity';
import type { OneIn } from '@/lib/profile/one-in';
import { type Poster, posterOf } from '@/lib/profile/standing';
import type { Finding, Judgement } from '@/lib/profile/verdict';
import { without } from '@/lib/profile/waved';
import type { DraftRecord } from './memory';

/** What we think of one draft: whom it speaks for, and how promotional it reads. */
export interface Opinion {
  poster: Poster;
  judgement: Judgement;
  /** The draft is what a suggestion of ours wrote, to the letter. */
  rewritten: boolean;
  /** What is marked in the draft: we do not underline what we wrote. */
  marked: readonly Finding[];
  /** The draft is strong, and the budget of posts about ourselves still allows it, as the one of so many; null otherwise. */
  oneOf: OneIn | null;
}

/** Judges `text` for `identity`, whoever posts, without what was waved away in this draft. A personal account is never judged. */
export function opinionOf(
  { text, site, reply }: Draft,
  identity: Identity | null,
  briefing: Briefing,
  record: DraftRecord,
): Opinion {
  const poster = posterOf(identity, briefing.settings);
  if (poster.standing === 'personal')
    return { poster, judgement: nothing, rewritten: false, marked: [], oneOf: null };
  const whole = judge({ text, site, reply }, poster.brand, briefing.settings);
  const judgement = without(whole, record.ignored);
  const budget = briefing.budgets[poster.brand.id];
  const allowed = poster.standing === 'ours' && judgement.verdict === 'strong' && budget?.spent === false;
  const rewritten = isRewritten(text, judgement, record);
  const marked = rewritten ? [] : judgement.findings;
  return { poster, judgement, rewritten, marked, oneOf: allowed ? briefing.settings.oneIn : null };
}

/** A reply that waited is written into the box as well, in words of its author's own; and what is strong is said to be, whoever wrote it. */
function isRewritten(text: string, { verdict }: Judgement, { written, answers }: DraftRecord): boolean {
  return written === text && answers === null && verdict !== 'strong';
}

const nothing: Judgement = { verdict: 'clear', score: 0, findings: [] };
