import { useState } from 'react';
import type { Plainer } from '@/lib/draft/rewrites/news/plainly';
import { phrasesFound } from '@/lib/profile/phrases-found';
import type { Finding, Verdict } from '@/lib/profile/verdict';
import { DismissedRow, FindingRow, type Dismissal } from './FindingRow';

interface FindingsProps {
  findings: readonly Finding[];
  verdict: Verdict;
  /** The one whose words were pressed in the draft. */
  pointed: Finding | null;
  /** What could stand in the place of a finding's sentence. */
  plainly: (finding: Finding) => Plainer | null;
  change: (plain: Plainer) => void;
  /** Something is being written just now. */
  busy: boolean;
  /** Whether they are shown before the user asks for them. */
  unfolded: boolean;
  /** Both answer whether it was kept. */
  dismiss: (dismissal: Dismissal) => Promise<boolean>;
  restore: (dismissal: Dismissal) => Promise<boolean>;
}

const keyOf = (finding: Finding) => `${finding.signal} ${finding.start} ${finding.text}`;

/**
 * The phrases found, each with its reason. One that was dismissed keeps its place with an Undo for as long as the card is open: nobody has to
 * be quick.
 */
export function Findings(props: FindingsProps) {
  const { findings, verdict, pointed, plainly, change, busy, unfolded, dismiss, restore } = props;
  const [folded, setFolded] = useState<boolean | null>(null);
  const [dismissals, setDismissals] = useState<Dismissal[]>([]);
  const [focusOn, setFocusOn] = useState<string | null>(null);
  const add = (dismissal: Dismissal) => setDismissals((all) => [...all, dismissal]);
  const drop = (dismissal: Dismissal) => setDismissals((all) => all.filter((other) => other !== dismissal));
  const [shownFor, showFor] = useState<Finding | null>(null);
  // Pressing marked words asks for their reason.
  if (pointed !== shownFor) {
    showFor(pointed);
    if (pointed) setFolded(false);
  }
  const open = folded === null ? unfolded : !folded;
  const left = findings.filter((finding) => !dismissals.some((dismissal) => covers(dismissal, finding)));
  if (left.length === 0 && dismissals.length === 0) return null;
  const rows = [
    ...left.map((finding) => ({ finding, dismissal: null })),
    ...dismissals.map((dismissal) => ({ finding: dismissal.finding, dismissal })),
  ].sort((a, b) => a.finding.start - b.finding.start);
  return (
    <section className="findings" data-verdict={verdict}>
      <button type="button" className="fold" aria-expanded={open} onClick={() => setFolded(open)}>
        {phrasesFound(left.length, verdict)}
      </button>
      {open && (
        <ul>
          {rows.map(({ finding, dismissal }) =>
            dismissal ? (
              <DismissedRow
                key={keyOf(finding)}
                dismissal={dismissal}
                focused={focusOn === keyOf(finding)}
                undo={(focus) => {
                  setFocusOn(focus ? keyOf(finding) : null);
                  drop(dismissal);
                  void restore(dismissal).then((kept) => kept || add(dismissal));
                }}
              />
            ) : (
              <FindingRow
                key={keyOf(finding)}
                finding={finding}
                plain={plainly(finding)}
                pointed={pointed !== null && keyOf(pointed) === keyOf(finding)}
                busy={busy}
                change={change}
                focused={focusOn === keyOf(finding)}
                dismiss={(how, focus) => {
                  const dismissed = { finding, how };
                  setFocusOn(focus ? keyOf(finding) : null);
                  add(dismissed);
                  void dismiss(dismissed).then((kept) => kept || drop(dismissed));
                }}
              />
            ),
          )}
        </ul>
      )}
    </section>
  );
}

/** Whether a dismissal speaks of this finding too: the page needs a moment to hear of it. */
function covers({ finding: dismissed, how }: Dismissal, finding: Finding): boolean {
  if (how === 'never-kind') return dismissed.signal === finding.signal;
  if (how === 'never-phrase') return dismissed.text.toLowerCase() === finding.text.toLowerCase();
  return keyOf(dismissed) === keyOf(finding);
}
