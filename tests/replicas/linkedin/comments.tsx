import { useEffect, useRef, useState } from 'react';
import { age } from '../age';
import { founder } from '../company';
import { letters } from '../ids';
import { Face } from './furniture';
import { Icon } from './icons';
import { usePage, whole } from './page';
import { commentUrn, profile, urn, type Comment, type Post } from './posts';
import { publishComment } from './store';
import { richText } from './text';
import { mount, type Box } from './tiptap';

export function Comments({ post, prefix, token }: { post: Post; prefix: string; token: string }) {
  return (
    <div componentkey={`${prefix}-commentsSectionAnchor${token}`} className="comments">
      <CommentBox post={post} to={null} />
      <div
        data-testid={`${prefix}-commentList${token}`}
        data-component-type="LazyColumn"
        componentkey={`${prefix}-pagedCommentsContainer${token}`}
      >
        {post.comments.map((comment) => (
          <One key={comment.id} post={post} comment={comment} nested={false} />
        ))}
      </div>
    </div>
  );
}

function One({ post, comment, nested }: { post: Post; comment: Comment; nested: boolean }) {
  const { words } = usePage();
  const [answering, setAnswering] = useState(false);
  const key = `replaceableComment_${commentUrn(post, comment)}`;
  const href = whole(profile(comment.by));
  return (
    <>
      <div componentkey={key} id={key}>
        <div componentkey={key}>
          <div className="comment">
            <a href={href} tabIndex={0}>
              <Face handle={comment.by.handle} label={words.viewProfile(comment.by.name)} />
            </a>
            <div>
              <div className="comment-head">
                <a href={href} tabIndex={0}>
                  <p className="name">{comment.by.name}</p>
                  <p className="fine">{comment.by.about}</p>
                </a>
                <p className="fine">{age(comment.at)}</p>
                <button
                  type="button"
                  aria-label={words.commentMenu(comment.by.name)}
                  aria-expanded={false}
                  className="round"
                >
                  <Icon id="overflow-web-ios-small" />
                </button>
              </div>
              <div componentkey={`comment-commentary_${letters(comment.id, 12)}`}>
                <p>
                  <span tabIndex={-1} data-testid="expandable-text-box" dir="auto">
                    {richText(comment.text)}
                  </span>
                </p>
              </div>
              <div className="comment-actions fine">
                <button type="button" aria-label={words.reaction}>
                  {words.like}
                </button>
                <span aria-hidden="true">|</span>
                <button type="button" onClick={() => setAnswering(true)}>
                  {words.reply}
                </button>
              </div>
            </div>
          </div>
          {nested ? null : (
            <div className="replies">
              {comment.replies.map((reply) => (
                <One key={reply.id} post={post} comment={reply} nested />
              ))}
            </div>
          )}
        </div>
      </div>
      {answering ? (
        <div className="replies">
          <CommentBox post={post} to={comment} onSent={() => setAnswering(false)} />
        </div>
      ) : null}
    </>
  );
}

interface BoxProps {
  post: Post;
  to: Comment | null;
  onSent?: () => void;
}

/** The box of a comment; a reply's begins with a chip of the person it answers. Its button exists only when there are words. */
function CommentBox({ post, to, onSent }: BoxProps) {
  const { words } = usePage();
  const place = useRef<HTMLDivElement>(null);
  const box = useRef<Box>(null);
  const [ready, setReady] = useState(false);
  const [untouched, setUntouched] = useState(to === null);
  const target = to ? commentUrn(post, to) : urn(post);

  useEffect(() => {
    if (!place.current) return undefined;
    const made = mount(place.current, {
      mention: to?.by ?? null,
      attributes: { 'aria-label': words.commentEditor, role: 'textbox', 'aria-multiline': 'true' },
      onChange: () => {
        setReady(!made.empty());
        setUntouched(made.text() === '');
      },
    });
    box.current = made;
    if (to) made.focus();
    return () => made.end();
  }, [to, words]);

  const send = (trusted: boolean): void => {
    const made = box.current;
    if (!made || made.empty()) return;
    publishComment(made.text(), post, to, trusted);
    made.clear();
    onSent?.();
  };

  return (
    <div componentkey={`commentBox-${target}`} className="comment-box">
      <Face handle={founder.handle} label="" />
      <div>
        <div className="typing">
          <div data-testid="ui-core-tiptap-text-editor-wrapper" ref={place} />
          {untouched ? (
            <div aria-hidden="true" className="placeholder">
              {words.addComment}
            </div>
          ) : null}
        </div>
        <div className="box-tools">
          <button type="button" aria-label={words.emoji} className="round">
            <Icon id="emoji-small" />
          </button>
          <button type="button" aria-label={words.photo} className="round">
            <Icon id="image-medium" />
          </button>
          <div componentkey={`${letters(target, 10)}-commentButtonSection`}>
            {ready ? (
              <button
                type="button"
                className="primary"
                onClick={(event) => send(event.nativeEvent.isTrusted)}
              >
                <span>
                  <span>{to ? words.reply : words.comment}</span>
                </span>
              </button>
            ) : null}
          </div>
        </div>
      </div>
    </div>
  );
}
