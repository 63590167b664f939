import { useId, useState } from 'react';
import { advice } from '@/lib/draft/advice';
import type { Plainer } from '@/lib/draft/rewrites/news/plainly';
import type { Finding } from '@/lib/profile/verdict';
import { Phrase } from './Phrase';

/** How a finding was dismissed: in this draft, or for good as this phrase or as this kind of phrase. */
export interface Dismissal {
  finding: Finding;
  how: 'here' | 'never-phrase' | 'never-kind';
}

interface FindingRowProps {
  finding: Finding;
  /** What could stand in its sentence's place; null where there is nothing better to say. */
  plain: Plainer | null;
  /** It is the one whose words were pressed in the draft. */
  pointed: boolean;
  /** Something is being written just now. */
  busy: boolean;
  change: (plain: Plainer) => void;
  /** Takes focus when it appears: the button that made it appear had it. */
  focused: boolean;
  /** `focus`: the pressed button had focus, which its successor should have. */
  dismiss: (how: Dismissal['how'], focus: boolean) => void;
}

/** One phrase with the reason it was found, and what to do instead where no other words are offered. */
export function FindingRow(props: FindingRowProps) {
  const { finding, plain, pointed, busy, change, focused, dismiss } = props;
  const id = useId();
  const [asking, ask] = useState(false);
  return (
    <li className="finding" aria-current={pointed || undefined} ref={pointed ? intoView : null}>
      <p id={id}>
        <strong className="phrase">
          <Phrase finding={finding} />
        </strong>{' '}
        <span className="reason">
          {finding.reason} {!plain && advice[finding.signal]?.instead}
        </span>
      </p>
      {plain && plain.text !== '' && (
        <p className="plainer" dir="auto" id={`${id}-plain`}>
          {plain.text}
        </p>
      )}
      <div className="finding-acts">
        {plain && (
          <button
            type="button"
            className="quiet leads"
            aria-describedby={plain.text === '' ? id : `${id}-plain`}
            aria-disabled={busy}
            onClick={() => {
              if (!busy) change(plain);
            }}
          >
            {plain.text === '' ? 'Leave it out' : 'Say it so'}
          </button>
        )}
        <button
          type="button"
          className="quiet"
          aria-describedby={id}
          autoFocus={focused}
          onClick={(event) => dismiss('here', hasFocus(event.currentTarget))}
        >
          Not here
        </button>
        <button
          type="button"
          className="quiet"
          aria-describedby={id}
          aria-expanded={asking}
          onClick={() => ask(!asking)}
        >
          Never
        </button>
        {asking && (
          <span className="never" role="group" aria-label="Never mark">
            <button
              type="button"
              className="quiet"
              onClick={(event) => dismiss('never-phrase', hasFocus(event.currentTarget))}
            >
              This phrase
            </button>
            <button
              type="button"
              className="quiet"
              onClick={(event) => dismiss('never-kind', hasFocus(event.currentTarget))}
            >
              This kind of phrase
            </button>
          </span>
        )}
      </div>
    </li>
  );
}

interface DismissedRowProps {
  dismissal: Dismissal;
  focused: boolean;
  undo: (focus: boolean) => void;
}

const sentences: Record<Dismissal['how'], { before: string; after: string }> = {
  here: { before: '', after: ' is left alone in this draft.' },
  'never-phrase': { before: '', after: ' is never marked again.' },
  'never-kind': { before: 'Phrases like ', after: ' are never marked again.' },
};

/** What stands in a dismissed finding's place. */
export function DismissedRow({ dismissal, focused, undo }: DismissedRowProps) {
  const id = useId();
  const { before, after } = sentences[dismissal.how];
  return (
    <li className="finding finding-dismissed">
      <p id={id}>
        {before}
        <Phrase finding={dismissal.finding} />
        {after}
      </p>
      <button
        type="button"
        className="quiet"
        aria-describedby={id}
        autoFocus={focused}
        onClick={(event) => undo(hasFocus(event.currentTarget))}
      >
        Undo
      </button>
    </li>
  );
}

function intoView(row: HTMLElement | null) {
  row?.scrollIntoView({ block: 'nearest' });
}

/** A press by mouse leaves focus in the editor, where it must stay. */
function hasFocus(button: HTMLElement): boolean {
  return button.matches(':focus');
}
