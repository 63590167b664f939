import { useId, useState, type KeyboardEvent, type MouseEvent, type Ref } from 'react';
import { flushSync } from 'react-dom';
import { Mark } from '@/components/ui/Mark';
import type { Topic } from '@/lib/draft/draft';
import type { Session, Snapshot } from '@/lib/editors/session';
import { Announcer } from './Announcer';
import { Findings } from './Findings';
import { fromField, step, suggestionsOf, writes } from './keys';
import { outcomes } from './outcome';
import { OwnerQuestion } from './OwnerQuestion';
import { Phrase } from './Phrase';
import { Silence } from './Silence';
import { Suggestions } from './Suggestions';
import { Topics } from './Topics';
import { useActs } from './use-acts';
import { useSuggestions, type Suggest } from './use-suggestions';
import { verdictLine } from './verdict-line';

interface PanelProps {
  ref: Ref<HTMLDivElement>;
  session: Session;
  snapshot: Snapshot;
  suggest: Suggest;
  copy: (text: string) => Promise<void>;
  chosen: Topic | null;
  choose: (topic: Topic) => void;
}

const few = 3;
const many = 5;

/** The open card. */
export function Panel({ ref, session, snapshot, suggest, copy, chosen, choose }: PanelProps) {
  const { judgement, poster, hold, onlyCopy, canUndo } = snapshot;
  const id = useId();
  const asked = useSuggestions(suggest, snapshot.draft, snapshot.brand, chosen);
  const { outcome, writing, ...acts } = useActs(session, copy);
  const [shown, show] = useState(few);
  const rewrites = asked?.suggestions.rewrites.slice(0, many) ?? [];

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.key === 'Escape') {
      // The site's own dialog around the composer closes on Escape too.
      event.preventDefault();
      session.close('return-focus');
    } else if (fromField(event)) {
      return;
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      step(event.currentTarget, event.key === 'ArrowDown' ? 1 : -1);
    } else if (writes(event)) {
      // The character itself goes where focus is once this returns: into the draft.
      session.close('return-focus');
    }
  }
  function more(event: MouseEvent<HTMLElement>) {
    const button = event.currentTarget;
    const card = button.closest<HTMLElement>('[role=dialog]');
    const held = button.matches(':focus');
    flushSync(() => show(many));
    if (card && held) suggestionsOf(card)[few]?.focus();
  }

  return (
    <div
      ref={ref}
      className="card"
      role="dialog"
      aria-labelledby={`${id}-name`}
      aria-describedby={`${id}-verdict`}
      lang="en"
      dir="ltr"
      onKeyDown={onKeyDown}
      onMouseDown={keepSelection}
    >
      <div className="head">
        <Mark />
        <h2 id={`${id}-name`}>Earshot</h2>
        <button
          type="button"
          className="close"
          aria-label="Close"
          onClick={() => session.close('return-focus')}
        >
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
            <path d="M2 2l10 10M12 2L2 12" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
          </svg>
        </button>
      </div>
      <div className="body">
        {hold && (
          <p className="hold">
            Held once, because of <Phrase finding={hold.finding} />. Press Post again and it goes out.
          </p>
        )}
        <p id={`${id}-verdict`} className="verdict">
          {verdictLine(snapshot)}
        </p>
        {canUndo ? (
          <p className="rewritten">
            <span>Rewritten.</span>
            <button type="button" className="use" aria-disabled={writing} onClick={acts.undo}>
              Undo
            </button>
          </p>
        ) : (
          <>
            <Findings
              findings={judgement.findings}
              unfolded={rewrites.length === 0}
              dismiss={acts.dismiss}
              restore={acts.restore}
            />
            {poster.standing === 'unknown' && poster.identity && (
              <OwnerQuestion identity={poster.identity} answer={acts.claim} />
            )}
            {asked && (
              <>
                {(rewrites.length > 0 || chosen) && (
                  <Topics
                    topic={chosen ?? asked.suggestions.topic}
                    topics={asked.suggestions.topics}
                    choose={choose}
                  />
                )}
                {onlyCopy !== null && <p className="only-copy">{onlyCopy}</p>}
                {rewrites.length === 0 ? (
                  <Silence draft={asked.draft} topic={chosen} />
                ) : (
                  <Suggestions
                    draft={asked.draft}
                    rewrites={rewrites}
                    shown={shown}
                    onlyCopy={onlyCopy !== null}
                    busy={writing}
                    use={acts.use}
                    copy={acts.copy}
                  />
                )}
              </>
            )}
          </>
        )}
      </div>
      {outcome && outcomes[outcome].stays && <p className="outcome">{outcomes[outcome].says}</p>}
      <div className="foot">
        <button type="button" className="plain" onClick={() => session.close('return-focus')}>
          {canUndo || !asked ? 'Done' : 'Keep mine'}
        </button>
        {!canUndo && rewrites.length > shown && (
          <button type="button" className="plain" onClick={more}>
            More
          </button>
        )}
      </div>
      <Announcer count={judgement.findings.length} outcome={outcome} />
    </div>
  );
}

/** A press on the card leaves focus and selection in the editor. */
function keepSelection(event: MouseEvent) {
  if (!fromField(event)) event.preventDefault();
}
