import { Fragment, useEffect, useId, useState } from 'react';
import type { Draft, Rewrite } from '@/lib/draft/draft';
import { pollOf, pollText } from '@/lib/draft/rewrites/questions/poll';
import { changesOf, type Changes } from './changes';

interface SuggestionProps {
  draft: Draft;
  rewrite: Rewrite;
  /** It is the one that Tab reaches; arrow keys reach the others. */
  reached: boolean;
  /** Nothing can be written into this editor: Copy is the act. */
  onlyCopy: boolean;
  /** A rewrite is being written just now. */
  busy: boolean;
  reach: () => void;
  use: (text: string) => void;
  copy: (text: string) => Promise<boolean>;
}

const shortCut = 4;

/** One thing to say instead: its full text, what it changes, and the ways to take it. */
export function Suggestion(props: SuggestionProps) {
  const { draft, rewrite, reached, onlyCopy, busy, reach, use, copy } = props;
  const id = useId();
  const changes = changesOf(draft, rewrite);
  const poll = pollOf(rewrite, draft.site);
  return (
    <li className="suggestion" onFocus={reach}>
      <p className="suggestion-text" id={id} dir="auto">
        <Marked text={rewrite.text} question={rewrite.shape === 'news' ? changes.question : null} />
      </p>
      <Changed shape={rewrite.shape} changes={changes} />
      {poll && (
        <p className="suggestion-changes" id={`${id}-poll`} dir="auto">
          As a poll: {poll.options.join(' · ')}
        </p>
      )}
      <div className="suggestion-acts">
        {!onlyCopy && (
          <button
            type="button"
            className="use"
            data-suggestion
            tabIndex={reached ? 0 : -1}
            aria-label={`Use: ${rewrite.text}`}
            aria-disabled={busy}
            onClick={() => {
              if (!busy) use(rewrite.text);
            }}
          >
            Use
          </button>
        )}
        <CopyButton leads={onlyCopy} reached={reached} describedBy={id} copy={() => copy(rewrite.text)}>
          Copy
        </CopyButton>
        {poll && (
          <CopyButton
            leads={false}
            reached={reached}
            describedBy={`${id} ${id}-poll`}
            copy={() => copy(pollText(poll))}
          >
            Copy as poll
          </CopyButton>
        )}
      </div>
    </li>
  );
}

function Marked({ text, question }: { text: string; question: Changes['question'] }) {
  if (!question) return text;
  return (
    <>
      {text.slice(0, question.start)}
      <ins>{text.slice(question.start, question.end)}</ins>
      {text.slice(question.end)}
    </>
  );
}

function Changed({ shape, changes }: { shape: Rewrite['shape']; changes: Changes }) {
  const { cut, kept } = changes;
  const keeps = kept.length > 0 && (
    <>
      Keeps <bdi>{kept.join(', ')}</bdi>.
    </>
  );
  if (shape === 'question') return keeps && <p className="suggestion-changes">{keeps}</p>;
  if (cut === null) return <p className="suggestion-changes">Leaves the loud parts out. {keeps}</p>;
  if (cut.length === 0) return <p className="suggestion-changes">Keeps all your words.</p>;
  const rest = new Set(cut).size - shortCut;
  return (
    <p className="suggestion-changes">
      Leaves out{' '}
      {[...new Set(cut)].slice(0, shortCut).map((run, index) => (
        <Fragment key={run}>
          {index > 0 && ' · '}
          <del dir="auto">{run}</del>
        </Fragment>
      ))}
      {rest > 0 && ` and ${rest} more`}
    </p>
  );
}

interface CopyButtonProps {
  leads: boolean;
  reached: boolean;
  describedBy: string;
  copy: () => Promise<boolean>;
  children: string;
}

function CopyButton({ leads, reached, describedBy, copy, children }: CopyButtonProps) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    const timer = copied ? setTimeout(() => setCopied(false), 2_000) : undefined;
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <button
      type="button"
      className={leads ? 'use' : 'plain'}
      data-suggestion={leads || undefined}
      tabIndex={leads && !reached ? -1 : 0}
      aria-describedby={describedBy}
      onClick={() => void copy().then(setCopied)}
    >
      {copied ? 'Copied' : children}
    </button>
  );
}
