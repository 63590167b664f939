import { useEffect, useRef } from 'react';
import { Article } from './article';
import { Composer, focusEditor } from './composer';
import { Icon } from './icons';
import { usePage } from './page';
import type { Status } from './statuses';

export interface About {
  answers?: Status;
  quotes?: Status;
}

/** The composer over the page. Like X's, it pulls focus back when something outside takes it. */
export function Modal({ about, onClose }: { about: About; onClose: () => void }) {
  const { words } = usePage();
  const dialog = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const pull = (event: FocusEvent): void => {
      const box = dialog.current;
      if (!box || !(event.target instanceof Node) || box.contains(event.target)) return;
      const editable = box.querySelector('[contenteditable="true"]');
      // In the same tick Draft.js would lose its place: the browser sets a caret of its own after this event.
      if (editable) setTimeout(focusEditor, 0, editable);
    };
    document.addEventListener('focus', pull, true);
    return () => document.removeEventListener('focus', pull, true);
  }, []);

  return (
    <div className="layer">
      <div className="mask" data-testid="mask" onClick={onClose} />
      <div className="layer-place">
        <div
          ref={dialog}
          role="dialog"
          aria-modal="true"
          aria-labelledby="modal-header"
          className="modal"
          onKeyDown={(event) => {
            // Draft.js prevents every Escape, so only an open list of names tells that this one was taken.
            const taken = event.currentTarget.querySelector('[role="listbox"]') !== null;
            if (event.key === 'Escape' && !taken) onClose();
          }}
        >
          <div className="modal-header" id="modal-header">
            <button
              aria-label={words.close}
              role="button"
              data-testid="app-bar-close"
              type="button"
              className="quiet"
              onClick={onClose}
            >
              <Icon of="close" />
            </button>
          </div>
          {about.answers ? (
            <>
              <Article status={about.answers} place="answered" line={{ below: true }} />
              <div className="replying in-modal">
                <div dir="ltr">
                  {words.replyingTo}
                  <span className="coloured">@{about.answers.by.handle}</span>
                </div>
              </div>
            </>
          ) : null}
          <Composer
            inline={false}
            answers={about.answers ?? null}
            quotes={about.quotes ?? null}
            onSent={onClose}
          />
        </div>
      </div>
    </div>
  );
}
