import { useEffect, useRef, useState } from 'react';
import { company } from '../company';
import { Face, Icon } from './icons';
import { mount, type Box } from './lexical';
import { usePage } from './page';
import { publishPost } from './store';

/** The region that looks like a box and only opens the dialog. */
export function Launcher({ onOpen }: { onOpen: () => void }) {
  const { words } = usePage();
  return (
    <div aria-label={words.createPost} role="region" className="card launcher">
      <div>
        <h3 dir="auto" className="unseen">
          {words.createPost}
        </h3>
        <a aria-label={words.timelineOf(company.name)} href={`/${company.handle}`} role="link" tabIndex={0}>
          <Face handle={company.handle} />
        </a>
        <div role="button" tabIndex={0} className="fake-box" onClick={onOpen}>
          <div>
            <span>{words.onYourMind(company.name)}</span>
          </div>
        </div>
      </div>
      <div>
        {[words.live, words.photo, words.feeling].map((word) => (
          <div key={word} role="button" tabIndex={0}>
            <span dir="auto">
              <span>{word}</span>
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}

export function CreatePost({ onClose }: { onClose: () => void }) {
  const { words } = usePage();
  const editable = useRef<HTMLDivElement>(null);
  const box = useRef<Box>(null);
  const [text, setText] = useState('');

  useEffect(() => {
    if (!editable.current) return undefined;
    const made = mount(editable.current, setText);
    box.current = made;
    made.focus();
    return () => made.end();
  }, []);

  const empty = text.trim() === '';
  const send = (trusted: boolean): void => {
    const draft = box.current?.text() ?? '';
    if (draft.trim() === '') return;
    publishPost(draft, trusted);
    onClose();
  };
  return (
    <div className="layer">
      <div
        role="dialog"
        aria-labelledby="create-post-title"
        className="dialog"
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.defaultPrevented) onClose();
        }}
      >
        <form method="POST" onSubmit={(event) => event.preventDefault()}>
          <div className="dialog-head">
            <h2 id="create-post-title" dir="auto">
              {words.createPost}
            </h2>
            <div aria-label={words.close} role="button" tabIndex={0} className="round" onClick={onClose}>
              <Icon of="close" />
            </div>
          </div>
          <div className="post-head">
            <Face handle={company.handle} />
            <div className="who">
              <div>
                <strong>
                  <span>{company.name}</span>
                </strong>
              </div>
              <div role="button" tabIndex={0} aria-label={words.public} className="audience">
                <Icon of="globe" />
                {words.audience}
              </div>
            </div>
          </div>
          <div className="typing large">
            <div>
              <div
                ref={editable}
                aria-label={words.onYourMind(company.name)}
                aria-placeholder={words.onYourMind(company.name)}
                className="notranslate"
                contentEditable
                suppressContentEditableWarning
                role="textbox"
                spellCheck
                tabIndex={0}
              />
              {text === '' ? (
                <div aria-hidden="true" className="placeholder">
                  {words.onYourMind(company.name)}
                </div>
              ) : null}
            </div>
          </div>
          <div className="add-to">
            <span>{words.addTo}</span>
            <div aria-label={words.photo} role="button" tabIndex={0} className="round">
              <Icon of="camera" />
            </div>
            <div aria-label={words.emoji} role="button" tabIndex={0} className="round">
              <Icon of="smile" />
            </div>
          </div>
          <div
            aria-label={words.post}
            aria-disabled={empty ? true : undefined}
            role="button"
            tabIndex={empty ? -1 : 0}
            className="submit"
            onClick={(event) => send(event.nativeEvent.isTrusted)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              send(event.nativeEvent.isTrusted);
            }}
          >
            <span dir="auto">
              <span>{words.post}</span>
            </span>
          </div>
        </form>
      </div>
    </div>
  );
}
