import { useState } from 'react';
import { outcomes, type Outcome } from './outcome';
import { phrasesFound } from '@/lib/profile/phrases-found';
import type { Verdict } from '@/lib/profile/verdict';
import { useSettled } from '@/components/ui/use-settled';

interface Props {
  /** How many findings there are. */
  count: number;
  verdict: Verdict;
  outcome: Outcome | null;
}

/**
 * The card's one live region. It says when the number of findings has changed, 1.5 seconds after it settled, and what came of the user's own
 * acts; never anything while somebody types.
 */
export function Announcer({ count, verdict, outcome }: Props) {
  const settled = useSettled(count, 1_500);
  const [said, say] = useState<{ count: number; outcome: Outcome | null; text: string }>({
    count: settled,
    outcome: null,
    text: '',
  });
  if (outcome !== said.outcome) {
    say({ ...said, outcome, text: outcome ? outcomes[outcome].says : said.text });
  } else if (settled !== said.count) {
    say({ ...said, count: settled, text: `${phrasesFound(settled, verdict)}.` });
  }
  return (
    <div className="unseen" role="status" aria-live="polite">
      {said.text}
    </div>
  );
}
