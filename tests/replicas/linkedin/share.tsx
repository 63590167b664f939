import { useEffect, useRef, useState } from 'react';
import { founder } from '../company';
import { Face } from './furniture';
import { Icon } from './icons';
import { usePage } from './page';
import { publishPost } from './store';
import { mount, type Box } from './tiptap';

/** How long LinkedIn shows a stand-in for the share box. What is typed into it is lost. */
const standInFor = 500;

/** The new share box: a stand-in first, then a dialog of its own with TipTap. */
export function ShareDialog({ onClose }: { onClose: () => void }) {
  const [real, setReal] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setReal(true), standInFor);
    return () => clearTimeout(timer);
  }, []);
  return real ? <Real key="real" onClose={onClose} /> : <StandIn key="stand-in" />;
}

function useModal() {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return dialog;
}

function StandIn() {
  const { words } = usePage();
  const dialog = useModal();
  return (
    <dialog ref={dialog} aria-labelledby="share-title" className="share">
      <div data-sdui-screen="com.linkedin.sdui.flagshipnav.sharing.ShareCompose">
        <div className="typing large">
          <div
            componentkey="ShareBox_textEditor"
            contentEditable
            suppressContentEditableWarning
            role="textbox"
            aria-label={words.shareEditor}
          />
        </div>
      </div>
    </dialog>
  );
}

function Real({ onClose }: { onClose: () => void }) {
  const { words } = usePage();
  const dialog = useModal();
  const place = useRef<HTMLDivElement>(null);
  const box = useRef<Box>(null);
  const [text, setText] = useState('');
  const [scheduled, setScheduled] = useState(false);

  useEffect(() => {
    if (!place.current) return undefined;
    const made = mount(place.current, {
      attributes: {
        componentkey: 'ShareBox_textEditor',
        'aria-label': words.shareEditor,
        role: 'textbox',
        'aria-multiline': 'true',
      },
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
    <dialog ref={dialog} aria-labelledby="share-title" className="share" onClose={onClose}>
      <div data-sdui-screen="com.linkedin.sdui.flagshipnav.sharing.ShareCompose">
        <div className="share-head">
          <button type="button" id="share-title" className="who">
            <Face handle={founder.handle} label="" />
            <span>
              <b>{founder.name}</b>
              <span className="fine">{words.toAnyone}</span>
            </span>
            <Icon id="chevron-down-small" />
          </button>
          <button type="button" aria-label={words.dismiss} className="round" onClick={onClose}>
            <Icon id="close-small" />
          </button>
        </div>
        <div className="typing large">
          <div ref={place} />
          {text === '' ? (
            <div aria-hidden="true" className="placeholder">
              {words.talkAbout}
            </div>
          ) : null}
        </div>
        <div className="share-foot">
          <button type="button" aria-label={words.emoji} className="round">
            <Icon id="emoji-small" />
          </button>
          <button type="button" aria-label={words.photo} className="round">
            <Icon id="image-medium" />
          </button>
          <span />
          <button
            type="button"
            aria-label={words.scheduleTool}
            aria-pressed={scheduled}
            className="round"
            onClick={() => setScheduled(!scheduled)}
          >
            <Icon id="clock-small" />
          </button>
          <button
            type="button"
            className="primary"
            disabled={empty}
            onClick={(event) => send(event.nativeEvent.isTrusted)}
          >
            <span>
              <span>{scheduled ? words.schedule : words.post}</span>
            </span>
          </button>
        </div>
      </div>
    </dialog>
  );
}
