import { useEffect, useRef, useState } from 'react';
import { age } from '../age';
import { advertisement } from '../company';
import { letters } from '../ids';
import { Comments } from './comments';
import { Face, Icon } from './icons';
import { usePage } from './page';
import { address, shortForm, type Post } from './posts';
import { Decoys, Paragraphs, Scrambled, tracking } from './text';

interface Props {
  post: Post;
  position: number;
  /** The markers for advertisers, which Facebook serves on some pages and not on others. */
  marked: boolean;
  /** The post's own page: its words in full, its comments open. */
  alone?: boolean;
}

const idOf = (key: string): string => `«R${letters(key, 14)}»`;

export function FeedPost({ post, position, marked, alone = false }: Props) {
  const { words } = usePage();
  const [open, setOpen] = useState(alone || post.comments.length > 0);
  const [full, setFull] = useState(alone);
  const [liked, setLiked] = useState(false);
  const id = idOf(post.key);
  const role = (name: string): { 'data-ad-rendering-role'?: string } =>
    marked ? { 'data-ad-rendering-role': name } : {};
  const { text, shortened } = full ? { text: post.text, shortened: false } : shortForm(post);
  const likes = post.likes + (liked ? 1 : 0);
  return (
    <Slot position={position} id={id}>
      <div className="html-div">
        <div>
          <div>
            <Decoys count={6} />
            <div className="html-div card">
              <div className="html-div">
                <div>
                  <Decoys count={9} />
                </div>
                <div className="html-div">
                  <div className="html-div post-head">
                    <div>
                      <span>
                        <a
                          aria-label={post.by.name}
                          href={`/${post.by.handle}?${tracking(post.key)}`}
                          role="link"
                          tabIndex={0}
                        >
                          <Face handle={post.by.handle} label={post.by.name} />
                        </a>
                      </span>
                    </div>
                    <div className="html-div who">
                      <div>
                        <span dir="ltr">
                          <div {...role('profile_name')} className="html-div">
                            <h4 id={id} className="html-h4">
                              <span>
                                <span>
                                  <a
                                    href={`/${post.by.handle}?${tracking(post.key)}`}
                                    role="link"
                                    tabIndex={0}
                                  >
                                    <strong className="html-strong">
                                      <span className="html-span">{post.by.name}</span>
                                    </strong>
                                  </a>
                                </span>
                              </span>
                            </h4>
                          </div>
                        </span>
                      </div>
                      <div>
                        <span dir="ltr">
                          <div id={`${id}H1`} className="html-div when">
                            <span>
                              <span className="html-span">
                                <TimeLink post={post} label={`${id}time`} />
                              </span>
                            </span>
                            <span className="html-span" aria-hidden="true">
                              {' · '}
                            </span>
                            <svg viewBox="0 0 24 24" width="12" height="12" className="icon">
                              <title>{words.public}</title>
                              <path d="M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM3 12h18" />
                            </svg>
                          </div>
                        </span>
                      </div>
                    </div>
                    <div
                      aria-expanded={false}
                      aria-haspopup="menu"
                      aria-label={words.actions}
                      role="button"
                      tabIndex={0}
                      className="round"
                    >
                      <Icon of="dots" />
                    </div>
                    <a aria-label={words.hide} href="/" role="link" tabIndex={0} className="round">
                      <Icon of="close" />
                    </a>
                  </div>
                  {text ? (
                    <div className="html-div">
                      <div dir="auto" className="html-div">
                        <div {...role('story_message')} className="html-div message">
                          <div data-ad-comet-preview="message" data-ad-preview="message" id={`${id}H2`}>
                            <div>
                              <div>
                                <span dir="auto" lang={post.lang}>
                                  <Paragraphs
                                    text={text}
                                    seed={post.key}
                                    tail={
                                      shortened ? (
                                        <>
                                          {'… '}
                                          <div
                                            role="button"
                                            tabIndex={0}
                                            className="see-more"
                                            onClick={() => setFull(true)}
                                          >
                                            {words.seeMore}
                                          </div>
                                        </>
                                      ) : null
                                    }
                                  />
                                </span>
                              </div>
                            </div>
                          </div>
                        </div>
                      </div>
                    </div>
                  ) : null}
                  <div id={`${id}H3`} className="html-div">
                    <Attachment post={post} />
                  </div>
                </div>
                <div>
                  <div data-visualcompletion="ignore-dynamic">
                    <div>
                      <Counts post={post} likes={likes} id={id} onOpen={() => setOpen(true)} />
                      <div>
                        <div className="action-bar">
                          <div>
                            <div
                              aria-label={words.like}
                              role="button"
                              tabIndex={0}
                              className={liked ? 'action liked' : 'action'}
                              onClick={() => setLiked(!liked)}
                            >
                              <Icon of="like" />
                              <span dir="auto">
                                <span {...role('like_button')}>{words.like}</span>
                              </span>
                            </div>
                            <div aria-label={words.react} role="button" tabIndex={0} className="picker">
                              <i data-visualcompletion="css-img" />
                            </div>
                          </div>
                          <div>
                            <div
                              aria-label={words.leaveComment}
                              role="button"
                              tabIndex={0}
                              className="action"
                              onClick={() => setOpen(true)}
                            >
                              <Icon of="comment" />
                              <span dir="auto">
                                <span {...role('comment_button')}>{words.comment}</span>
                              </span>
                            </div>
                          </div>
                          <div>
                            <div aria-label={words.shareLong} role="button" tabIndex={0} className="action">
                              <Icon of="share" />
                              <span dir="auto">
                                <span {...role('share_button')}>{words.share}</span>
                              </span>
                            </div>
                          </div>
                        </div>
                      </div>
                      {open ? <Comments post={post} /> : null}
                    </div>
                  </div>
                </div>
              </div>
            </div>
            <Decoys count={6} />
          </div>
        </div>
      </div>
    </Slot>
  );
}

/** A place in the feed. Scrolled far away it stays, emptied. */
function Slot({ position, id, children }: { position: number; id: string; children: React.ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const [away, setAway] = useState<number | null>(null);
  useEffect(() => {
    const node = place.current;
    if (!node) return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => {
        // An editor that holds words is never emptied.
        const writing = node.contains(document.activeElement);
        setAway(!entry || entry.isIntersecting || writing ? null : entry.boundingClientRect.height);
      },
      { rootMargin: '2400px' },
    );
    observer.observe(node);
    return () => observer.disconnect();
  }, []);
  return (
    <div
      ref={place}
      aria-posinset={position}
      aria-describedby={['H1', 'H2', 'H3', 'H5', 'H4'].map((part) => id + part).join(' ')}
      aria-labelledby={id}
    >
      <div data-virtualized={away !== null}>
        {away === null ? <div>{children}</div> : <div style={{ height: away }} hidden={false} />}
      </div>
    </div>
  );
}

/** The link behind the age. It leads nowhere until a pointer or the focus comes near it. */
function TimeLink({ post, label }: { post: Post; label: string }) {
  const [near, setNear] = useState(false);
  const approach = (): void => setNear(true);
  const href = near
    ? `${address(post)}?${tracking(post.key)}`
    : `/?${tracking(post.key)}#?${letters(post.key, 3).toLowerCase()}`;
  return (
    <a
      href={href}
      role="link"
      tabIndex={0}
      target="_blank"
      onPointerOver={approach}
      onMouseOver={approach}
      onFocus={approach}
    >
      <Scrambled text={age(post.at)} label={label} />
    </a>
  );
}

function Attachment({ post }: { post: Post }) {
  if (post.photo)
    return (
      <a
        href={`/photo/?fbid=${post.at}&set=a.${post.at + 1}&${tracking(post.key)}`}
        role="link"
        tabIndex={0}
        className="photo"
      >
        <img alt={post.photo.alt} height={450} width={800} src={`/practice/photo/${post.photo.file}.svg`} />
      </a>
    );
  if (post.video)
    return (
      <div data-video-id={post.at} className="video">
        <video preload="none" playsInline />
        <Icon of="play" />
      </div>
    );
  if (post.shares) return <Shared post={post.shares} />;
  return null;
}

/** A post inside another one, without a bar of actions. */
function Shared({ post }: { post: Post }) {
  return (
    <div className="shared">
      <div className="post-head">
        <a
          href={`/${post.by.handle}?${tracking(post.key)}`}
          aria-label={post.by.name}
          role="link"
          tabIndex={0}
        >
          <Face handle={post.by.handle} label={post.by.name} />
        </a>
        <div className="who">
          <h4 className="html-h4">
            <a href={`/${post.by.handle}?${tracking(post.key)}`} role="link" tabIndex={0}>
              <strong className="html-strong">
                <span>{post.by.name}</span>
              </strong>
            </a>
          </h4>
          <div className="when">
            <TimeLink post={post} label={`${idOf(post.key)}time`} />
          </div>
        </div>
      </div>
      <div className="message">
        <div data-ad-comet-preview="message" data-ad-preview="message">
          <span dir="auto" lang={post.lang}>
            <Paragraphs text={post.text} seed={`shared ${post.key}`} />
          </span>
        </div>
      </div>
    </div>
  );
}

function Counts(props: { post: Post; likes: number; id: string; onOpen: () => void }) {
  const { words, choices } = usePage();
  const { post, likes, id, onOpen } = props;
  const shown = new Intl.NumberFormat(choices.language === 'ar' ? 'ar-EG' : choices.language).format(likes);
  const comments = post.comments.reduce((sum, { replies }) => sum + 1 + replies.length, 0);
  return (
    <div className="counts">
      <div>
        <span aria-label={words.reactedBy} role="toolbar">
          <span id={`${id}H5`}>
            <div aria-label={words.likesOf(likes)} role="button" tabIndex={0}>
              <img
                height={18}
                width={18}
                role="presentation"
                alt=""
                src={`/practice/emoji/${encodeURIComponent('👍')}.svg`}
              />
            </div>
          </span>
        </span>
        <span className="html-span">
          <div role="button" tabIndex={0}>
            <div className="unseen">{words.allReactions}</div>
            <span aria-hidden="true">
              <span>
                <span>{shown}</span>
              </span>
            </span>
            <span className="unseen">{shown}</span>
          </div>
        </span>
      </div>
      {comments > 0 ? (
        <div id={`${id}H4`} role="button" tabIndex={0} onClick={onOpen}>
          <span dir="auto">
            <span className="html-span">{words.comments(comments)}</span>
          </span>
        </div>
      ) : null}
    </div>
  );
}

/** A paid post between the others, with a link card. */
export function Advertisement({ position }: { position: number }) {
  const { words } = usePage();
  const id = idOf('advertisement');
  return (
    <Slot position={position} id={id}>
      <div className="html-div">
        <Decoys count={4} />
        <div className="card">
          <div className="post-head">
            <a href={`/${advertisement.handle}`} aria-label={advertisement.name} role="link" tabIndex={0}>
              <Face handle={advertisement.handle} label={advertisement.name} />
            </a>
            <div className="who">
              <div data-ad-rendering-role="profile_name">
                <h4 id={id} className="html-h4">
                  <a href={`/${advertisement.handle}`} role="link" tabIndex={0}>
                    <strong>
                      <span>{advertisement.name}</span>
                    </strong>
                  </a>
                </h4>
              </div>
              <div id={`${id}H1`} className="when">
                <a href="/ads/about/?entry_product=ad_preferences#?ad" role="link" tabIndex={0}>
                  <Scrambled text={words.sponsored} label={`${id}time`} />
                </a>
              </div>
            </div>
          </div>
          <div data-ad-rendering-role="story_message" className="message">
            <div data-ad-comet-preview="message" data-ad-preview="message" id={`${id}H2`}>
              <span dir="auto">
                <Paragraphs text={advertisement.text} seed="advertisement" />
              </span>
            </div>
          </div>
          <a
            href="https://l.facebook.com/l.php?u=https%3A%2F%2Fpedalandsons.example%2F&h=AT0"
            role="link"
            tabIndex={0}
            className="link-card"
          >
            <div data-ad-rendering-role="meta">pedalandsons.example</div>
            <b data-ad-rendering-role="title">Insured in two minutes</b>
            <div data-ad-rendering-role="description">Theft, falls and everything between.</div>
          </a>
          <div className="action-bar">
            <div>
              <div aria-label={words.like} role="button" tabIndex={0} className="action">
                <Icon of="like" />
                <span data-ad-rendering-role="like_button">{words.like}</span>
              </div>
              <div aria-label={words.react} role="button" tabIndex={0} className="picker">
                <i data-visualcompletion="css-img" />
              </div>
            </div>
            <div>
              <div aria-label={words.leaveComment} role="button" tabIndex={0} className="action">
                <Icon of="comment" />
                <span data-ad-rendering-role="comment_button">{words.comment}</span>
              </div>
            </div>
            <div>
              <div aria-label={words.shareLong} role="button" tabIndex={0} className="action">
                <Icon of="share" />
                <span data-ad-rendering-role="share_button">{words.share}</span>
              </div>
            </div>
          </div>
        </div>
      </div>
    </Slot>
  );
}

/** The clean words behind the scrambled ones, where only `aria-labelledby` finds them. */
export const HiddenLabels = ({ posts }: { posts: readonly Post[] }) => {
  const { words } = usePage();
  return (
    <div hidden>
      {posts.map((post) => (
        <span key={post.key} id={`${idOf(post.key)}time`}>
          {age(post.at)}
        </span>
      ))}
      <span id={`${idOf('advertisement')}time`}>{words.sponsored}</span>
    </div>
  );
};
