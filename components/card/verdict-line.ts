import type { Snapshot } from '@/lib/editors/session';
import { verdictLines } from '@/lib/profile/verdict-lines';

/** The one sentence the card opens with. */
export function verdictLine({ draft, judgement, poster }: Snapshot): string {
  if (poster.standing === 'personal') return 'This account is personal, so nothing is judged.';
  if (!draft || draft.text.trim() === '') return 'Nothing is written yet.';
  if (judgement.verdict === 'clear' && judgement.partly) {
    return 'Nothing that is checked in this language reads as promotion.';
  }
  if (judgement.verdict === 'clear' && judgement.findings.length > 0) {
    return 'Hardly anything here reads as promotion.';
  }
  return verdictLines[judgement.verdict];
}
