import { Editor, EditorState, getDefaultKeyBinding, Modifier } from 'draft-js';
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { company, people, type Person } from '../company';
import { holds } from '../practice';
import { Avatar } from './avatar';
import { decorator, text } from './decorated';
import { Icon } from './icons';
import { Quoted } from './media';
import { usePage } from './page';
import { notify, publish } from './store';
import { address, type Status } from './statuses';

/** X's length of a text, near enough for practice: every link counts as 23. */
const weight = (draft: string): number => Array.from(draft.replace(/https?:\/\/\S+/g, 'x'.repeat(23))).length;
const limit = 280;

const tool = (label: string, icon: Parameters<typeof Icon>[0]['of'], testId?: string, press?: () => void) => (
  <div role="presentation">
    <button
      aria-label={label}
      role="button"
      data-testid={testId}
      type="button"
      className="quiet tool"
      onClick={press}
    >
      <Icon of={icon} />
    </button>
  </div>
);

interface Props {
  inline: boolean;
  answers?: Status | null;
  quotes?: Status | null;
  onSent?: () => void;
}

let boxes = 0;

const editors = new WeakMap<Element, () => void>();

/** Gives an editor the focus again with the caret where it was, which plain `focus()` does not. */
export const focusEditor = (editable: Element): void => editors.get(editable)?.();

/** The box in which a post, reply or quote is written: the same in the page and in the dialog, but for its submit button's name. */
export function Composer({ inline, answers = null, quotes = null, onSent }: Props) {
  const { words } = usePage();
  const [state, setState] = useState(() => EditorState.createEmpty(decorator));
  const [scheduled, setScheduled] = useState(false);
  const [list] = useState(() => `typeaheadDropdownWrapped-${boxes++}`);
  const [dismissed, setDismissed] = useState('');
  const editor = useRef<Editor>(null);
  const current = useRef(state);
  useLayoutEffect(() => {
    current.current = state;
  });
  const trusted = useRef(false);

  const draft = text(state);
  const over = weight(draft) > limit;
  const ready = draft.trim() !== '' && !over;
  const begun = nameBegun(state);
  const offered =
    begun !== null && begun.typed !== dismissed
      ? people.filter(({ handle }) => handle.startsWith(begun.typed.toLowerCase())).slice(0, 4)
      : [];

  useEffect(() => {
    const editable = editor.current?.editor;
    if (!editable) return undefined;
    // Drawn at once: else the browser reports the caret it set itself before Draft.js has put its own.
    editors.set(editable, () => flushSync(() => editor.current?.focus()));
    return holds(editable, () => text(current.current));
  }, []);

  useEffect(() => {
    if (!inline) editor.current?.focus();
  }, [inline]);

  const send = (byPerson: boolean): void => {
    if (!ready) return;
    const made = publish({ text: draft, answers, quotes, scheduled, trusted: byPerson });
    notify(
      scheduled ? { text: words.scheduled, address: null } : { text: words.sent, address: address(made) },
    );
    setState(EditorState.createEmpty(decorator));
    setScheduled(false);
    onSent?.();
  };

  const take = useCallback((chosen: Person) => {
    const place = nameBegun(current.current);
    if (!place) return;
    const at = current.current.getSelection();
    const range = at.merge({ anchorOffset: place.start, focusOffset: place.end });
    const content = Modifier.replaceText(current.current.getCurrentContent(), range, `@${chosen.handle} `);
    const next = EditorState.push(current.current, content, 'insert-characters');
    setState(EditorState.forceSelection(next, content.getSelectionAfter()));
  }, []);

  const keys = (event: KeyboardEvent): string | null => {
    const [first] = offered;
    trusted.current = event.nativeEvent.isTrusted;
    if ((event.ctrlKey || event.metaKey) && event.key === 'Enter') return 'send';
    if (first && (event.key === 'Enter' || event.key === 'Tab')) return 'take';
    if (first && event.key === 'Escape') return 'dismiss';
    return getDefaultKeyBinding(event);
  };

  const command = (name: string): 'handled' | 'not-handled' => {
    const [first] = offered;
    if (name === 'send') send(trusted.current);
    else if (name === 'take' && first) take(first);
    else if (name === 'dismiss') setDismissed(begun?.typed ?? '');
    else return 'not-handled';
    return 'handled';
  };

  return (
    <div className="composer">
      <div className="columns">
        <div className="column-avatar">
          <Avatar of={company} />
        </div>
        <div className="column-body">
          {scheduled ? (
            <div className="will-send">
              <Icon of="calendar" />
              <span>{words.willSend}</span>
            </div>
          ) : null}
          <div data-testid="tweetTextarea_0_label">
            <div dir="auto">
              <div data-testid="tweetTextarea_0RichTextInputContainer" className="draft-box">
                <Editor
                  ref={editor}
                  editorState={state}
                  onChange={setState}
                  placeholder={
                    answers ? words.replyPlaceholder : quotes ? words.quotePlaceholder : words.placeholder
                  }
                  ariaLabel={words.postText}
                  ariaMultiline
                  ariaAutoComplete="list"
                  ariaControls={list}
                  ariaActiveDescendantID={`typeaheadFocus-${list}`}
                  role="textbox"
                  spellCheck
                  stripPastedStyles
                  tabIndex={0}
                  webDriverTestID="tweetTextarea_0"
                  keyBindingFn={keys}
                  handleKeyCommand={command}
                />
              </div>
            </div>
          </div>
          {offered.length > 0 ? (
            <div id={list} role="listbox" data-testid="typeaheadDropdown" className="typeahead">
              {offered.map((one, index) => (
                <button
                  key={one.handle}
                  role="option"
                  type="button"
                  aria-selected={index === 0}
                  onMouseDown={(event) => {
                    event.preventDefault();
                    take(one);
                  }}
                >
                  <Avatar of={one} link={false} />
                  <span>
                    <b>{one.name}</b> @{one.handle}
                  </span>
                </button>
              ))}
            </div>
          ) : null}
          <div data-testid="attachments">{quotes ? <Quoted status={quotes} /> : null}</div>
        </div>
      </div>
      <div>
        <div data-testid="toolBar" className="tool-bar">
          <nav aria-live="polite" role="navigation">
            <div data-testid="ScrollSnap-SwipeableList">
              <div role="tablist" data-testid="ScrollSnap-List" className="tools">
                {tool(words.media, 'image')}
                <input
                  accept="image/jpeg,image/png,image/webp,image/gif,video/mp4,video/quicktime"
                  multiple
                  type="file"
                  tabIndex={-1}
                  data-testid="fileInput"
                  hidden
                />
                {tool(words.gif, 'gif', 'gifSearchButton')}
                {tool(words.poll, 'poll', 'createPollButton')}
                {tool(words.emoji, 'smile')}
                {answers
                  ? null
                  : tool(words.schedulePost, 'calendar', 'scheduleOption', () => setScheduled(!scheduled))}
                {tool(words.place, 'place', 'geoButton')}
              </div>
            </div>
          </nav>
          <div className="send">
            {draft === '' ? null : (
              <div
                role="progressbar"
                aria-valuenow={weight(draft)}
                aria-valuemax={limit}
                className={over ? 'over' : ''}
              >
                {limit - weight(draft)}
              </div>
            )}
            <button
              aria-disabled={ready ? undefined : true}
              disabled={!ready}
              role="button"
              tabIndex={ready ? 0 : -1}
              data-testid={inline ? 'tweetButtonInline' : 'tweetButton'}
              type="button"
              className="primary"
              onClick={(event) => send(event.nativeEvent.isTrusted)}
            >
              <div dir="ltr">
                <span>
                  <span>{scheduled ? words.schedule : answers ? words.reply : words.post}</span>
                </span>
              </div>
            </button>
          </div>
        </div>
      </div>
    </div>
  );
}

/** The `@name` that the caret stands behind, while it is being typed. */
function nameBegun(state: EditorState): { typed: string; start: number; end: number } | null {
  const at = state.getSelection();
  if (!at.isCollapsed()) return null;
  const before = state
    .getCurrentContent()
    .getBlockForKey(at.getStartKey())
    .getText()
    .slice(0, at.getStartOffset());
  const typed = /(?:^|\s)@(\w+)$/.exec(before)?.[1];
  if (typed === undefined || people.some(({ handle }) => handle === typed)) return null;
  return { typed, start: before.length - typed.length - 1, end: before.length };
}
