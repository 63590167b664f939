import { useState } from 'react';
import { Attachment } from './attachment';
import { Comments } from './comments';
import { Face, Icon } from './icons';
import { usePage } from './page';
import { profile, shortForm, type Post } from './posts';
import { idOf, Slot } from './slot';
import { Decoys, Paragraphs, tracking } from './text';
import { TimeLink } from './time';

interface Props {
  post: Post;
  position: number;
  /** The markers for advertisers, which Facebook serves on some pages and not on others. */
  marked: boolean;
  /** The post's own page: its words in full, its comments open. */
  alone?: boolean;
  /** In no place of a feed: in a dialog or beside a picture. */
  placeless?: boolean;
}

export function FeedPost({ post, position, marked, alone = false, placeless = false }: Props) {
  const { words } = usePage();
  const [open, setOpen] = useState(alone || post.comments.length > 0);
  const [full, setFull] = useState(alone);
  const [liked, setLiked] = useState(false);
  const id = idOf(post.key);
  const role = (name: string): { 'data-ad-rendering-role'?: string } =>
    marked ? { 'data-ad-rendering-role': name } : {};
  const { text, shortened } = full ? { text: post.text, shortened: false } : shortForm(post);
  const likes = post.likes + (liked ? 1 : 0);
  const Title = post.viewed ? 'h2' : 'h4';
  const content = (
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
                        href={`${profile(post.by, post.group)}?${tracking(post.key)}`}
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
                          <Title id={id} className="html-h4">
                            <span>
                              <span>
                                <a
                                  href={`${profile(post.by, post.group)}?${tracking(post.key)}`}
                                  role="link"
                                  tabIndex={0}
                                >
                                  <strong className="html-strong">
                                    <span className="html-span">{post.by.name}</span>
                                  </strong>
                                </a>
                              </span>
                            </span>
                          </Title>
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
                  {post.viewed ? null : <Attachment post={post} />}
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
  );
  return placeless ? (
    content
  ) : (
    <Slot position={position} id={id}>
      {content}
    </Slot>
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
