import { useEffect, useRef, useState } from 'react';
import { age } from '../age';
import { company } from '../company';
import { Face, Icon } from './icons';
import { mount, type Box } from './lexical';
import { usePage } from './page';
import { address, profile, withMore, type Comment, type Post } from './posts';
import { publishComment } from './store';
import { Paragraphs, tracking } from './text';

export function Comments({ post }: { post: Post }) {
  const { words } = usePage();
  return (
    <div className="comments">
      <h2 dir="auto" className="unseen">
        {words.wrote}
      </h2>
      <ul>
        {post.comments.map((comment) => (
          <One key={comment.number} post={post} comment={comment} thread={comment} />
        ))}
      </ul>
      <div>
        <CommentBox post={post} to={null} />
      </div>
    </div>
  );
}

interface OneProps {
  post: Post;
  comment: Comment;
  /** The comment of the first level it belongs to; itself when it is one. */
  thread: Comment;
}

/** A comment and, in the same list item one level deeper, what answers it. */
function One({ post, comment, thread }: OneProps) {
  const { words, choices } = usePage();
  const [answering, setAnswering] = useState(false);
  const [liked, setLiked] = useState(false);
  const nested = comment !== thread;
  const shown = age(comment.at, choices.language);
  const author = btoa(`comment:${post.at}_${comment.number}`).replace(/=+$/, '');
  const href = `${profile(comment.by, post.group)}?comment_id=${author}&${tracking(comment.number)}`;
  const ids = `comment_id=${thread.number}${nested ? `&reply_comment_id=${comment.number}` : ''}`;
  const link = withMore(address(post), `${ids}&${tracking(comment.number)}`);
  return (
    <li>
      <div>
        <div
          aria-label={
            nested ? words.replyBy(comment.by.name, shown) : words.commentBy(comment.by.name, shown)
          }
          role="article"
          tabIndex={-1}
          className="comment"
        >
          <div>
            <span>
              <a aria-hidden="true" href={href} role="link" tabIndex={-1}>
                <Face handle={comment.by.handle} size={nested ? 24 : 32} />
              </a>
            </span>
          </div>
          <div>
            <div className="bubble-row">
              <div className="bubble">
                <span>
                  <a href={href} role="link" tabIndex={0}>
                    <span>
                      <span dir="auto" className="author">
                        {comment.by.name}
                      </span>
                    </span>
                  </a>
                </span>
                <div>
                  <span dir="auto" lang={comment.lang}>
                    <div>
                      <Paragraphs text={comment.text} seed={comment.number} />
                    </div>
                  </span>
                </div>
              </div>
              <div
                aria-expanded={false}
                aria-haspopup="menu"
                aria-label={words.commentMenu}
                role="button"
                tabIndex={0}
                className="round"
              >
                <Icon of="dots" />
              </div>
            </div>
            <ul className="comment-actions">
              <li>
                <span>
                  <div>
                    <span>
                      <div
                        aria-label={words.like}
                        role="button"
                        tabIndex={0}
                        onClick={() => setLiked(!liked)}
                      >
                        <div className={liked ? 'liked' : ''}>{words.like}</div>
                      </div>
                      <div aria-label={words.react} role="button" tabIndex={0} className="picker">
                        <i data-visualcompletion="css-img" />
                      </div>
                    </span>
                  </div>
                </span>
              </li>
              <li>
                <div role="button" tabIndex={0} onClick={() => setAnswering(true)}>
                  {words.reply}
                </div>
              </li>
              <li>
                <a href={link} role="link" tabIndex={0}>
                  <span>{shown}</span>
                </a>
              </li>
            </ul>
          </div>
        </div>
        {comment.replies.length > 0 || answering ? (
          <div className="replies">
            <ul>
              {comment.replies.map((reply) => (
                <One key={reply.number} post={post} comment={reply} thread={thread} />
              ))}
            </ul>
            {answering ? <CommentBox post={post} to={comment} onSent={() => setAnswering(false)} /> : null}
          </div>
        ) : null}
      </div>
    </li>
  );
}

interface BoxProps {
  post: Post;
  to: Comment | null;
  onSent?: () => void;
}

/** The box below a post, or below a comment when `to` is given. Enter sends, Shift+Enter begins a line. */
function CommentBox({ post, to, onSent }: BoxProps) {
  const { words } = usePage();
  const editable = useRef<HTMLDivElement>(null);
  const box = useRef<Box>(null);
  const [text, setText] = useState('');
  const [focused, setFocused] = useState(to !== null);
  const send = useRef<(trusted: boolean) => void>(() => {});
  const label = to ? words.replyAs(company.name) : words.commentAs(company.name);

  useEffect(() => {
    send.current = (trusted) => {
      const draft = box.current?.text() ?? '';
      if (draft.trim() === '') return;
      publishComment(draft, post, to, trusted);
      box.current?.clear();
      onSent?.();
    };
  });

  useEffect(() => {
    if (!editable.current) return undefined;
    const made = mount(editable.current, setText, (event) => send.current(event.isTrusted));
    box.current = made;
    return () => made.end();
  }, []);

  useEffect(() => {
    if (to) box.current?.focus();
  }, [to]);

  const empty = text.trim() === '';
  const tools = (
    <>
      <li>
        <div aria-label={words.emoji} role="button" tabIndex={0} className="round">
          <Icon of="smile" />
        </div>
      </li>
      <li>
        <div aria-label={words.photo} role="button" tabIndex={0} className="round">
          <Icon of="camera" />
        </div>
      </li>
    </>
  );
  return (
    <div className="comment-box">
      <Face handle={company.handle} size={32} />
      <div>
        <form role="presentation" onSubmit={(event) => event.preventDefault()}>
          <div data-visualcompletion="ignore" className="typing">
            <div>
              <div
                ref={editable}
                aria-label={label}
                aria-placeholder={label}
                className="notranslate"
                contentEditable
                suppressContentEditableWarning
                role="textbox"
                spellCheck
                tabIndex={0}
                onFocus={() => setFocused(true)}
              />
              {text === '' ? (
                <div aria-hidden="true" className="placeholder">
                  {label}
                </div>
              ) : null}
            </div>
          </div>
          {focused ? (
            <div className="focused-row">
              <ul id="focused-state-actions-list">{tools}</ul>
              <div id="focused-state-composer-submit">
                <span>
                  <div
                    aria-label={words.comment}
                    aria-disabled={empty ? true : undefined}
                    role="button"
                    tabIndex={empty ? -1 : 0}
                    className="round send"
                    onClick={(event) => send.current(event.nativeEvent.isTrusted)}
                    onKeyDown={(event) => {
                      if (event.key !== 'Enter' && event.key !== ' ') return;
                      event.preventDefault();
                      send.current(event.nativeEvent.isTrusted);
                    }}
                  >
                    <Icon of="send" />
                  </div>
                </span>
              </div>
            </div>
          ) : (
            <ul data-id="unfocused-state-actions-list">{tools}</ul>
          )}
        </form>
      </div>
    </div>
  );
}
