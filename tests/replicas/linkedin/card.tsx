import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { age } from '../age';
import { advertisement, company, type Person } from '../company';
import { letters } from '../ids';
import { Comments } from './comments';
import { Face } from './furniture';
import { Icon } from './icons';
import { usePage, whole } from './page';
import { address, advertisedPrefix, cardPrefix, cardToken, coursePrefix, profile, type Post } from './posts';
import { richText } from './text';

export type FeedType = 'FeedType_MAIN_FEED_RELEVANCE' | 'FeedType_FEED_DETAIL';

interface FrameProps {
  token: string;
  prefix: string;
  type: FeedType;
  children: ReactNode;
  below?: ReactNode;
}

/** The nested, equally keyed boxes that every card has. The id of its post hides in the key of the last one. */
function Frame({ token, prefix, type, children, below }: FrameProps) {
  const { words } = usePage();
  const key = `expanded${token}${type}`;
  const detail = type === 'FeedType_FEED_DETAIL';
  return (
    <div data-display-contents="true">
      <div>
        <div componentkey={key} id={detail ? key : undefined}>
          <div role={detail ? undefined : 'listitem'} componentkey={key} className="card">
            <div data-display-contents="true">
              <div componentkey={token}>
                <h2 className="unseen">
                  <span>{words.feedPost}</span>
                  <span aria-hidden="true" />
                </h2>
                {children}
              </div>
            </div>
            <div componentkey={`${prefix}-replaceableCommentTools${token}${type}`}>{below}</div>
          </div>
        </div>
      </div>
    </div>
  );
}

/** A place in the feed. Far away from the window its card is taken out; what somebody writes in stays. */
export function LazySlot({ id, children }: { id: string; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const [away, setAway] = useState<number | null>(null);
  useEffect(() => {
    const node = place.current;
    if (!node) return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => {
        const writing = node.querySelector('[contenteditable]') !== null;
        setAway(!entry || entry.isIntersecting || writing ? null : entry.boundingClientRect.height);
      },
      { rootMargin: '2400px' },
    );
    observer.observe(node);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={place} data-lazy-mount-id={id} style={away === null ? undefined : { height: away }}>
      {away === null ? children : null}
    </div>
  );
}

export function Card({ post, type }: { post: Post; type: FeedType }) {
  const { words } = usePage();
  const detail = type === 'FeedType_FEED_DETAIL';
  const [open, setOpen] = useState(detail);
  const token = cardToken(post);
  return (
    <Frame
      token={token}
      prefix={cardPrefix(post)}
      type={type}
      below={open ? <Comments post={post} prefix={cardPrefix(post)} token={token} /> : null}
    >
      <div className="head-row">
        <div>{post.reposted ? <Reposted /> : null}</div>
        <button type="button" aria-label={words.menuOf(post.by.name)} aria-expanded={false} className="round">
          <span>
            <Icon id="overflow-web-ios-small" />
          </span>
        </button>
        <button type="button" aria-label={words.hide(post.by.name)} className="round">
          <span>
            <Icon id="close-small" />
          </span>
        </button>
      </div>
      {post.reposted ? <hr role="presentation" /> : null}
      <Actor
        by={post.by}
        href={whole(profile(post.by))}
        below={
          <p componentkey={letters(`age ${post.key}`, 20)}>
            {age(post.at)} •<span> </span>
            <Icon id="globe-americas-small" label="Visibility: Global" />
          </p>
        }
      />
      {post.text ? <Commentary text={post.text} id={post.key} /> : null}
      {post.photo ? (
        <div>
          <a tabIndex={0} href={whole(address(post))} className="photo">
            <figure>
              <img alt={post.photo.alt} src={`/practice/photo/${post.photo.file}.svg`} data-loaded="true" />
            </figure>
          </a>
        </div>
      ) : null}
      {post.video ? (
        <div data-vjs-player="true" role="region" aria-label="Video Player" className="video">
          <video preload="none" playsInline tabIndex={-1} />
          <Icon id="play-large" />
        </div>
      ) : null}
      <Counts post={post} onOpen={() => setOpen(true)} />
      <hr role="presentation" />
      <Bar onComment={() => setOpen(true)} />
    </Frame>
  );
}

const Reposted = () => {
  const { words } = usePage();
  return (
    <p className="header">
      <a href={whole(profile(company))}>
        <strong>{company.name}</strong>
      </a>
      <span> </span>
      {words.repostedThis}
    </p>
  );
};

function Actor({
  by,
  href,
  below,
}: {
  by: Pick<Person, 'handle' | 'name' | 'about'>;
  href: string;
  below: ReactNode;
}) {
  const { words } = usePage();
  const isCompany = href.includes('/company/');
  return (
    <div className="actor">
      <a tabIndex={0} href={href}>
        <Face handle={by.handle} label={words.viewProfile(by.name)} />
      </a>
      <div>
        <div>
          <div>
            <a tabIndex={0} href={href}>
              <div>
                <div aria-label={`${by.name}${isCompany ? '' : ' 2nd'}`} className="name-line">
                  <div>
                    <div>
                      <p className="name">{by.name}</p>
                    </div>
                  </div>
                  {isCompany ? null : (
                    <div>
                      <p>
                        <span> </span>• 2nd
                      </p>
                    </div>
                  )}
                </div>
              </div>
            </a>
          </div>
          <div>
            <p className="fine">{by.about}</p>
          </div>
          <div className="fine">{below}</div>
          <a tabIndex={0} href={href} aria-hidden="true">
            <div />
          </a>
        </div>
      </div>
      <div data-display-contents="true">
        <button type="button" aria-label={`${words.follow} ${by.name}`} className="follow">
          <span>
            <Icon id="add-small" />
            <span>{words.follow}</span>
          </span>
        </button>
      </div>
    </div>
  );
}

/** Words of which only the first lines show. All of them are in the page: the rest is clamped away by style. */
function Commentary({ text, id }: { text: string; id: string }) {
  const { words } = usePage();
  const box = useRef<HTMLSpanElement>(null);
  const [open, setOpen] = useState(false);
  const [long, setLong] = useState(false);
  useLayoutEffect(() => {
    if (box.current && !open) setLong(box.current.scrollHeight > box.current.clientHeight + 2);
  }, [open]);
  return (
    <p componentkey={letters(`words ${id}`, 20)} className="commentary">
      <span
        ref={box}
        tabIndex={-1}
        data-testid="expandable-text-box"
        dir="auto"
        className={open ? '' : 'clamped'}
      >
        {richText(text)}
        {long && !open ? (
          <button
            type="button"
            aria-hidden="true"
            data-testid="expandable-text-button"
            onClick={() => setOpen(true)}
          >
            <span>
              <span>
                <span>…</span>
                <span> {words.more}</span>
              </span>
            </span>
          </button>
        ) : null}
      </span>
    </p>
  );
}

const twice = (long: string, short: string): ReactNode => (
  <>
    <span className="unseen">{long}</span>
    <span aria-hidden="true">{short}</span>
  </>
);

function Counts({ post, onOpen }: { post: Post; onOpen: () => void }) {
  const { words } = usePage();
  const comments = post.comments.reduce((sum, { replies }) => sum + 1 + replies.length, 0);
  return (
    <div className="counts fine">
      <a tabIndex={0} href={whole(address(post))}>
        <ul role="presentation">
          <li>
            <Icon id="like-consumption-ring-small" />
          </li>
        </ul>
        <p>{twice(words.reactions(post.likes), String(post.likes))}</p>
      </a>
      {comments > 0 ? (
        <div role="button" tabIndex={0} onClick={onOpen}>
          <p>{twice(words.comments(comments), words.comments(comments))}</p>
        </div>
      ) : null}
    </div>
  );
}

function Bar({ onComment }: { onComment: () => void }) {
  const { words } = usePage();
  const [liked, setLiked] = useState(false);
  return (
    <div className="bar">
      <div>
        <div>
          <div>
            <button
              type="button"
              aria-label={words.reaction}
              className={liked ? 'liked' : ''}
              onClick={() => setLiked(!liked)}
            >
              <span>
                <Icon id="thumbs-up-outline-small" />
                <span>{words.like}</span>
              </span>
            </button>
          </div>
        </div>
        <button type="button" aria-label={words.reactionsMenu} aria-expanded={false} className="picker">
          <span>
            <Icon id="chevron-up-small" />
          </span>
        </button>
      </div>
      <button type="button" onClick={onComment}>
        <span>
          <Icon id="comment-small" />
          <div>
            <span>{words.comment}</span>
          </div>
        </span>
      </button>
      <button type="button" aria-expanded={false}>
        <span>
          <Icon id="repost-small" />
          <div>
            <span>{words.repost}</span>
          </div>
        </span>
      </button>
      <a aria-disabled="false" href={whole('/feed/')}>
        <span>
          <Icon id="send-privately-small" />
          <div>
            <span>{words.send}</span>
          </div>
        </span>
      </a>
    </div>
  );
}

/** A paid post: no age, no visibility, nothing to hide it with. */
export function Advertisement() {
  const { words } = usePage();
  return (
    <Frame token={letters('advertisement', 43)} prefix={advertisedPrefix} type="FeedType_MAIN_FEED_RELEVANCE">
      <div className="head-row">
        <div />
        <button
          type="button"
          aria-label={words.menuOf(advertisement.name)}
          aria-expanded={false}
          className="round"
        >
          <span>
            <Icon id="overflow-web-ios-small" />
          </span>
        </button>
      </div>
      <Actor
        by={{ ...advertisement, about: '12,408 followers' }}
        href={whole('/company/pedal-and-sons/')}
        below={<p>{words.promoted}</p>}
      />
      <Commentary text={advertisement.text} id="advertisement" />
      <hr role="presentation" />
      <Bar onComment={() => {}} />
    </Frame>
  );
}

/** Something to learn between the posts: a card with the same bar and nobody who said anything. */
export function Course() {
  const { words } = usePage();
  return (
    <Frame token={letters('course', 43)} prefix={coursePrefix} type="FeedType_MAIN_FEED_RELEVANCE">
      <div className="head-row">
        <div>
          <p className="header">{words.course}</p>
        </div>
        <button type="button" aria-label={words.moreOptions} aria-expanded={false} className="round">
          <span>
            <Icon id="overflow-web-ios-small" />
          </span>
        </button>
      </div>
      <a tabIndex={0} href={whole('/learning/sewing-for-engineers/')} className="course">
        <p className="name">Sewing for engineers</p>
        <p className="fine">1h 12m • LinkedIn Learning</p>
      </a>
      <hr role="presentation" />
      <Bar onComment={() => {}} />
    </Frame>
  );
}
