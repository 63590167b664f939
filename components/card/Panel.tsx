import { useId, type KeyboardEvent, type MouseEvent, type Ref } from 'react';
import { Mark } from '@/components/ui/Mark';
import type { Session } from '@/lib/editors/session';
import { Advice, type AdviceProps } from './Advice';
import { arrows, fromField, writes } from './keys';

interface PanelProps extends Omit<AdviceProps, 'session' | 'verdictId' | 'leave'> {
  ref: Ref<HTMLDivElement>;
  session: Session;
}

/** The open card: a dialog around the advice, which gives focus back to the draft when it closes. */
export function Panel({ ref, session, ...advice }: PanelProps) {
  const id = useId();
  const leave = () => session.close('return-focus');

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.key === 'Escape') {
      // The site's own dialog around the composer closes on Escape too.
      event.preventDefault();
      leave();
    } else if (!arrows(event) && !fromField(event) && writes(event)) {
      // The character itself goes where focus is once this returns: into the draft.
      leave();
    }
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
        <button type="button" className="close" aria-label="Close" onClick={leave}>
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
            <path d="M2 2l10 10M12 2L2 12" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
          </svg>
        </button>
      </div>
      <Advice session={session} {...advice} verdictId={`${id}-verdict`} leave={leave} />
    </div>
  );
}

/** A press on the card leaves focus and selection in the editor. */
function keepSelection(event: MouseEvent) {
  if (!fromField(event)) event.preventDefault();
}
