import { useEffect, useRef, useState } from 'react';
import { age } from '../age';
import { founder } from '../company';
import { ClassicShare } from './classic';
import { usePage, whole } from './page';
import { profile, urn, type Comment, type Post } from './posts';
import { mount, type Box } from './quill';
import { publishComment, usePosts } from './store';
import { richText } from './text';

/** LinkedIn's older pages, still served on some addresses: class names that say what they are, and Quill 1. */
export function LegacyActivity() {
  const { words } = usePage();
  const posts = usePosts();
  const [sharing, setSharing] = useState(false);
  return (
    <main className="scaffold-layout__main column">
      <div className="share-box-feed-entry__closed-share-box artdeco-card card launcher">
        <a href={whole(profile(founder))} className="ember-view">
          <img src={`/practice/avatar/${founder.handle}.svg`} alt={founder.name} />
        </a>
        <button
          type="button"
          className="artdeco-button artdeco-button--muted artdeco-button--4 artdeco-button--tertiary ember-view share-box-feed-entry__trigger fake-box"
          onClick={() => setSharing(true)}
        >
          <span className="artdeco-button__text">{words.startPost}</span>
        </button>
      </div>
      <h2 className="unseen">{words.activity}</h2>
      <ul className="activity">
        {posts.slice(0, 8).map((post) => (
          <li key={post.key}>
            <LegacyPost post={post} />
          </li>
        ))}
      </ul>
      {sharing ? <ClassicShare onClose={() => setSharing(false)} /> : null}
    </main>
  );
}

function LegacyPost({ post }: { post: Post }) {
  const { words } = usePage();
  const [open, setOpen] = useState(post.comments.length > 0);
  const [full, setFull] = useState(post.text.length < 280);
  const href = whole(profile(post.by));
  return (
    <div
      data-urn={urn(post)}
      role="article"
      className="feed-shared-update-v2 feed-shared-update-v2--minimal-padding full-height relative artdeco-card ember-view card"
    >
      <div>
        <h2 className="visually-hidden">{words.feedPost}</h2>
        <div className="feed-shared-control-menu feed-shared-update-v2__control-menu">
          <button
            type="button"
            aria-expanded={false}
            aria-label={words.menuOf(post.by.name)}
            className="feed-shared-control-menu__trigger artdeco-button round"
          >
            <li-icon type="ellipsis-horizontal-icon">···</li-icon>
          </button>
        </div>
        <div className="update-components-actor display-flex actor">
          <a
            className="app-aware-link update-components-actor__image"
            href={href}
            tabIndex={-1}
            aria-hidden="true"
          >
            <img src={`/practice/avatar/${post.by.handle}.svg`} alt="" />
          </a>
          <div className="update-components-actor__meta">
            <a
              className="app-aware-link update-components-actor__meta-link"
              href={href}
              aria-label={words.viewProfile(post.by.name)}
            >
              <span className="update-components-actor__title">
                <span className="update-components-actor__name name" dir="ltr">
                  <span aria-hidden="true">{post.by.name}</span>
                  <span className="visually-hidden">{post.by.name}</span>
                </span>
                {href.includes('/company/') ? null : (
                  <span className="update-components-actor__supplementary-actor-info fine"> • 2nd</span>
                )}
              </span>
              <span className="update-components-actor__description fine">
                <span aria-hidden="true">{post.by.about}</span>
                <span className="visually-hidden">{post.by.about}</span>
              </span>
            </a>
            <span className="update-components-actor__sub-description fine">
              <span aria-hidden="true">
                {age(post.at)} • <li-icon aria-hidden="true" type="globe-icon" size="small" />
              </span>
              <span className="visually-hidden">{words.ago(age(post.at))}</span>
            </span>
          </div>
        </div>
        {post.text ? (
          <div className="feed-shared-update-v2__description-wrapper commentary">
            <div className="feed-shared-inline-show-more-text feed-shared-update-v2__description">
              <div
                className={`update-components-text relative update-components-update-v2__commentary ${full ? '' : 'clamped'}`}
                dir="auto"
              >
                <span className="break-words">
                  <span dir="auto">{richText(post.text)}</span>
                </span>
              </div>
              {full ? null : (
                <button
                  type="button"
                  className="feed-shared-inline-show-more-text__see-more-less-toggle see-more fine"
                  onClick={() => setFull(true)}
                >
                  <span aria-hidden="true">{words.seeMore}</span>
                </button>
              )}
            </div>
          </div>
        ) : null}
        {post.photo ? (
          <div className="update-components-image feed-shared-update-v2__content">
            <img
              className="update-components-image__image"
              alt={post.photo.alt}
              src={`/practice/photo/${post.photo.file}.svg`}
            />
          </div>
        ) : null}
        {post.video ? (
          <div className="update-components-linkedin-video feed-shared-update-v2__content video">
            <video preload="none" playsInline />
          </div>
        ) : null}
        <div className="social-details-social-activity update-v2-social-activity">
          <ul className="social-details-social-counts counts fine">
            <li className="social-details-social-counts__item social-details-social-counts__reactions">
              <button type="button" aria-label={words.reactions(post.likes)}>
                <span aria-hidden="true" className="social-details-social-counts__reactions-count">
                  {post.likes}
                </span>
              </button>
            </li>
          </ul>
          <div className="feed-shared-social-actions feed-shared-social-action-bar social-detail-base-social-actions bar">
            <span className="reactions-react-button feed-shared-social-action-bar__action-button">
              <button type="button" aria-pressed={false} className="artdeco-button react-button__trigger">
                <span className="artdeco-button__text">{words.like}</span>
              </button>
            </span>
            <span className="comment feed-shared-social-action-bar__action-button">
              <button type="button" className="artdeco-button comment-button" onClick={() => setOpen(true)}>
                <span className="artdeco-button__text">{words.comment}</span>
              </button>
            </span>
            <span className="social-details-reshare-button feed-shared-social-action-bar__action-button">
              <button type="button" className="artdeco-button social-reshare-button">
                <span className="artdeco-button__text">{words.repost}</span>
              </button>
            </span>
            <div className="feed-shared-social-action-bar__action-button">
              <button type="button" className="artdeco-button send-privately-button">
                <span className="artdeco-button__text">{words.send}</span>
              </button>
            </div>
          </div>
          {open ? (
            <div className="feed-shared-update-v2__comments-container comments">
              <LegacyBox post={post} to={null} />
              <div className="comments-comments-list">
                {post.comments.map((comment) => (
                  <LegacyComment key={comment.id} post={post} comment={comment} nested={false} />
                ))}
              </div>
            </div>
          ) : null}
        </div>
      </div>
    </div>
  );
}

function LegacyComment({ post, comment, nested }: { post: Post; comment: Comment; nested: boolean }) {
  const { words } = usePage();
  const [answering, setAnswering] = useState(false);
  const href = whole(profile(comment.by));
  return (
    <article
      className={`comments-comment-entity ${nested ? 'comments-comment-entity--reply' : ''}`}
      tabIndex={-1}
      // Older pages leave `urn:li:` out of the inner name.
      data-id={`urn:li:comment:(${post.kind}:${post.id},${comment.id})`}
    >
      <div className="comment">
        <a href={href} className="comments-comment-meta__image-link" aria-hidden="true" tabIndex={-1}>
          <img src={`/practice/avatar/${comment.by.handle}.svg`} alt="" />
        </a>
        <div>
          <div className="comments-comment-meta__container comment-head">
            <a href={href} className="comments-comment-meta__description-container">
              <h3 className="comments-comment-meta__description">
                <span className="comments-comment-meta__description-title name">{comment.by.name}</span>
              </h3>
              <div className="comments-comment-meta__description-subtitle fine">{comment.by.about}</div>
            </a>
            <time className="comments-comment-meta__data fine">{age(comment.at)}</time>
            <button
              type="button"
              aria-expanded={false}
              aria-label={words.commentMenu(comment.by.name)}
              className="comment-options-trigger round"
            >
              ···
            </button>
          </div>
          <section className="comments-comment-entity__content">
            <span className="comments-comment-item__main-content">
              <div className="update-components-text relative" dir="auto">
                <span dir="auto">{richText(comment.text)}</span>
              </div>
            </span>
          </section>
          <div className="comments-comment-social-bar comment-actions fine">
            <button type="button" aria-pressed={false} className="react-button__trigger">
              {words.like}
            </button>
            <button
              type="button"
              className="comments-comment-social-bar__reply-action-button"
              onClick={() => setAnswering(true)}
            >
              {words.reply}
            </button>
          </div>
        </div>
      </div>
      {nested && !answering ? null : (
        <div className="comments-replies-list replies">
          {comment.replies.map((reply) => (
            <LegacyComment key={reply.id} post={post} comment={reply} nested />
          ))}
          {answering ? <LegacyBox post={post} to={comment} onSent={() => setAnswering(false)} /> : null}
        </div>
      )}
    </article>
  );
}

interface BoxProps {
  post: Post;
  to: Comment | null;
  onSent?: () => void;
}

function LegacyBox({ post, to, onSent }: BoxProps) {
  const { words } = usePage();
  const place = useRef<HTMLDivElement>(null);
  const box = useRef<Box>(null);
  const [text, setText] = useState('');

  useEffect(() => {
    if (!place.current) return undefined;
    const made = mount(place.current, {
      placeholder: words.addComment,
      label: words.shareEditor,
      onChange: () => setText(made.text()),
    });
    box.current = made;
    if (to) made.focus();
    return () => made.end();
  }, [to, words]);

  const send = (trusted: boolean): void => {
    const made = box.current;
    const draft = made?.text() ?? '';
    if (!made || draft.trim() === '') return;
    publishComment(draft, post, to, trusted);
    made.clear();
    onSent?.();
  };
  return (
    <div className="comments-comment-box comments-comment-box--has-avatar comments-comment-box--cr comment-box">
      <img
        src={`/practice/avatar/${founder.handle}.svg`}
        alt={founder.name}
        className="comments-comment-box__avatar-image"
      />
      <div className="comments-comment-box__form-container">
        <form className="comments-comment-box__form" onSubmit={(event) => event.preventDefault()}>
          <div className="comments-comment-texteditor typing">
            <div className="comments-comment-box-comment__text-editor">
              <div className="editor-container">
                <div>
                  <div ref={place} className="editor-content" />
                </div>
              </div>
            </div>
          </div>
          {text.trim() === '' ? null : (
            <button
              type="button"
              className="comments-comment-box__submit-button--cr comments-comment-box__submit-button artdeco-button artdeco-button--1 primary"
              onClick={(event) => send(event.nativeEvent.isTrusted)}
            >
              <span className="artdeco-button__text">{to ? words.reply : words.comment}</span>
            </button>
          )}
        </form>
      </div>
    </div>
  );
}
