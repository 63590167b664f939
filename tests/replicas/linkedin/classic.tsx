import { useEffect, useRef, useState } from 'react';
import { founder } from '../company';
import { Icon } from './icons';
import { usePage } from './page';
import { mount, type Box } from './quill';
import { publishPost } from './store';

/** The classic share box with Quill 1: the same in the interop outlet's shadow root and on the legacy page. */
export function ClassicShare({ onClose }: { onClose: () => void }) {
  const { words } = usePage();
  const place = useRef<HTMLDivElement>(null);
  const box = useRef<Box>(null);
  const [text, setText] = useState('');
  const [scheduled, setScheduled] = useState(false);

  useEffect(() => {
    if (!place.current) return undefined;
    const made = mount(place.current, {
      placeholder: words.talkAbout,
      label: words.shareEditor,
      onChange: () => setText(made.text()),
    });
    box.current = made;
    made.focus();
    return () => made.end();
  }, [words]);

  const empty = text.trim() === '';
  const send = (trusted: boolean): void => {
    const draft = box.current?.text() ?? '';
    if (draft.trim() === '') return;
    publishPost({ text: draft, trusted, scheduled });
    onClose();
  };
  return (
    <div className="artdeco-modal-overlay">
      <div
        role="dialog"
        aria-labelledby="share-to-linkedin-modal__header"
        data-test-modal-id="sharebox"
        className="artdeco-modal share-box-v2__modal"
      >
        <button
          type="button"
          aria-label={words.dismiss}
          className="artdeco-modal__dismiss round"
          onClick={onClose}
        >
          <Icon id="close-small" />
        </button>
        <div className="share-box">
          <div className="share-creation-state">
            <div id="share-to-linkedin-modal__header" className="share-unified-settings-entry-button who">
              <img src={`/practice/avatar/${founder.handle}.svg`} alt={founder.name} />
              <span>
                <b>{founder.name}</b>
                <span className="fine">{words.toAnyone}</span>
              </span>
            </div>
            <div className="share-creation-state__text-editor">
              <div className="editor-container">
                <div>
                  <div ref={place} className="editor-content" />
                </div>
              </div>
            </div>
            <div className="share-creation-state__footer">
              <button type="button" aria-label={words.photo} className="round">
                <Icon id="image-medium" />
              </button>
              <div className="share-box_actions">
                <button
                  type="button"
                  aria-label={words.scheduleTool}
                  aria-pressed={scheduled}
                  className="share-actions__scheduled-post-btn round"
                  onClick={() => setScheduled(!scheduled)}
                >
                  <Icon id="clock-small" />
                </button>
                <button
                  type="button"
                  className="share-actions__primary-action artdeco-button artdeco-button--2 artdeco-button--primary ember-view primary"
                  disabled={empty}
                  onClick={(event) => send(event.nativeEvent.isTrusted)}
                >
                  <span className="artdeco-button__text">{scheduled ? words.schedule : words.post}</span>
                </button>
              </div>
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}
