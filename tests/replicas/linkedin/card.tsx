import { useEffect, useRef, useState, type ReactNode } from 'react';
import { age } from '../age';
import { company } from '../company';
import { letters } from '../ids';
import { Comments } from './comments';
import { Icon } from './icons';
import { usePage, whole } from './page';
import { Actor, Bar, Commentary, Frame, type FeedType } from './parts';
import { address, cardPrefix, cardToken, profile, type Post } from './posts';

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
