import { useState, type MouseEvent, type ReactNode } from 'react';
import { age } from '../age';
import { advertisement, type Person } from '../company';
import { Icon } from './icons';
import { usePage, type Page } from './page';
import { like, useStore } from './store';
import { address, shownInFeed, type Status } from './statuses';
import { nameText, richText } from './text';

export type Place = 'feed' | 'focused' | 'answered';

interface Line {
  above?: boolean;
  below?: boolean;
}

/** One post. `line` says which neighbours the thread line joins it with; `pinned` is the profile's first post. */
export function Article(props: {
  status: Status;
  place?: Place;
  line?: Line;
  pinned?: boolean;
  alone?: boolean;
}) {
  const { status, place = 'feed', line = {}, pinned = false, alone = false } = props;
  const page = usePage();
  const focused = place === 'focused';
  const { text, shortened } = focused ? { text: status.text, shortened: false } : shownInFeed(status);
  const id = (part: string): string => `id__${status.id.slice(-8)}${part}`;
  const open = (event: MouseEvent): void => {
    if (focused || place === 'answered') return;
    if (event.target instanceof Element && event.target.closest('a, button, [role="link"], [role="menu"]'))
      return;
    if (getSelection()?.isCollapsed === false) return;
    page.go(address(status));
  };
  const body = (
    <>
      {alone && status.answers ? (
        <div className="replying">
          <div dir="ltr">
            {page.words.replyingTo}
            <a dir="ltr" role="link" href={`/${status.answers.by.handle}`}>
              @{status.answers.by.handle}
            </a>
          </div>
        </div>
      ) : null}
      {text ? (
        <div>
          <div dir="auto" lang={status.lang} id={id('text')} data-testid="tweetText" className="tweet-text">
            {richText(text)}
          </div>
          {shortened ? (
            <div
              dir="ltr"
              tabIndex={0}
              data-testid="tweet-text-show-more-link"
              className="more-link"
              role="link"
              onClick={() => page.go(address(status))}
            >
              <span>{page.words.showMore}</span>
            </div>
          ) : null}
        </div>
      ) : (
        <div />
      )}
      <Media status={status} id={id('media')} />
      {focused ? (
        <div className="when">
          <a href={address(status)} dir="ltr" role="link">
            <time dateTime={new Date(status.at).toISOString()}>{longTime(status.at, page)}</time>
          </a>
        </div>
      ) : null}
      {place === 'answered' ? null : <Actions status={status} id={id('bar')} />}
    </>
  );
  return (
    <article
      aria-labelledby={[id('name'), id('time'), id('text'), id('media'), id('bar')].join(' ')}
      role="article"
      tabIndex={focused ? -1 : 0}
      data-testid="tweet"
      className={`tweet ${place}`}
      onClick={open}
    >
      <div>
        <div>
          <Context status={status} pinned={pinned} line={line.above ?? false} />
          <div className="columns">
            <div className="column-avatar">
              <div data-testid="Tweet-User-Avatar">
                <Avatar of={status.by} />
              </div>
              {line.below ? <div className="thread-line" /> : null}
            </div>
            <div className="column-body">
              <Header status={status} id={id} timed={!focused} />
              {focused ? null : body}
            </div>
          </div>
          {focused ? body : null}
        </div>
      </div>
    </article>
  );
}

function Context({ status, pinned, line }: { status: Status; pinned: boolean; line: boolean }) {
  const { words } = usePage();
  if (pinned)
    return (
      <div className="context">
        <div data-testid="socialContext" dir="ltr">
          {words.pinned}
        </div>
      </div>
    );
  if (status.reposted)
    return (
      <div className="context">
        <Icon of="repost" />
        <span data-testid="socialContext" dir="ltr">
          <a href="/larkfieldbags" role="link">
            {words.reposted('Larkfield Bags')}
          </a>
        </span>
      </div>
    );
  return <div className="context-none">{line ? <div className="thread-line above" /> : null}</div>;
}

function Header({ status, id, timed }: { status: Status; id: (part: string) => string; timed: boolean }) {
  const { words } = usePage();
  const { by } = status;
  return (
    <div className="post-header">
      <div>
        <div id={id('name')} data-testid="User-Name" className="user-name">
          <div>
            <div>
              <a href={`/${by.handle}`} role="link">
                <div>
                  <div dir="ltr" className="display-name">
                    <span>{nameText(by.name)}</span>
                  </div>
                  {by.handle === 'larkfieldbags' ? <Verified /> : null}
                </div>
              </a>
            </div>
          </div>
          <div>
            <div className="under-name">
              <div>
                <a href={`/${by.handle}`} role="link" tabIndex={-1}>
                  <div dir="ltr">
                    <span>@{by.handle}</span>
                  </div>
                </a>
              </div>
              {timed ? (
                <>
                  <div dir="ltr" aria-hidden="true">
                    <span>·</span>
                  </div>
                  <div>
                    <a
                      id={id('time')}
                      href={address(status)}
                      dir="ltr"
                      aria-label={words.ago(age(status.at))}
                      role="link"
                    >
                      <time dateTime={new Date(status.at).toISOString()}>{age(status.at)}</time>
                    </a>
                  </div>
                </>
              ) : null}
            </div>
          </div>
        </div>
      </div>
      <div>
        <button
          aria-expanded={false}
          aria-haspopup="menu"
          aria-label={words.more}
          role="button"
          data-testid="caret"
          type="button"
          className="quiet"
        >
          <Icon of="dots" />
        </button>
      </div>
    </div>
  );
}

const Verified = () => {
  const { words } = usePage();
  return (
    <div dir="ltr">
      <span>
        <svg viewBox="0 0 24 24" aria-label={words.verified} role="img" data-testid="icon-verified">
          <g>
            <path
              fill="currentColor"
              d="M12 2l2.600 2.100 3.300-.4 1 3.200 2.900 1.700-1.100 3.100 1.100 3.100-2.900 1.700-1 3.200-3.300-.4L12 22l-2.600-2.700-3.300.4-1-3.200-2.900-1.700 1.100-3.100L2.200 8.600l2.900-1.700 1-3.200 3.300.4z"
            />
            <path fill="none" stroke="#fff" strokeWidth="2" d="M7.500 12.500l3 3 6-6.500" />
          </g>
        </svg>
      </span>
    </div>
  );
};

export const Avatar = ({ of, link = true }: { of: Pick<Person, 'handle'>; link?: boolean }) => {
  const image = (
    <div>
      <img alt="" draggable src={`/practice/avatar/${of.handle}.svg`} />
    </div>
  );
  return (
    <div data-testid={`UserAvatar-Container-${of.handle}`} className="avatar">
      {link ? (
        <a href={`/${of.handle}`} aria-hidden="true" role="link" tabIndex={-1}>
          {image}
        </a>
      ) : (
        <div role="presentation">{image}</div>
      )}
    </div>
  );
};

function Media({ status, id }: { status: Status; id: string }) {
  const { words } = usePage();
  const parts: ReactNode[] = [];
  if (status.photo)
    parts.push(
      <a key="photo" href={`${address(status)}/photo/1`} role="link">
        <div aria-label={words.image} data-testid="tweetPhoto" className="photo">
          <img alt={status.photo.alt} draggable src={`/practice/photo/${status.photo.file}.svg`} />
        </div>
      </a>,
    );
  if (status.video)
    parts.push(
      <div key="video" data-testid="tweetPhoto">
        <div data-testid="placementTracking">
          <div data-testid="videoPlayer">
            <div data-testid="videoComponent" className="video">
              <video preload="none" tabIndex={-1} playsInline aria-label={words.embeddedVideo} />
              <div className="video-cover">
                <Icon of="play" />
                <span>1:46</span>
              </div>
            </div>
          </div>
        </div>
      </div>,
    );
  if (status.poll.length > 0)
    parts.push(
      <div key="poll" data-testid="card.wrapper">
        <div data-testid="cardPoll" className="poll">
          <div role="radiogroup">
            {status.poll.map((choice, index) => (
              <div key={choice} role="radio" aria-checked={false} tabIndex={0}>
                <div style={{ width: `${[21, 34, 28, 17][index] ?? 10}%` }} />
                <span>{choice}</span>
                <span>{[21, 34, 28, 17][index] ?? 10}%</span>
              </div>
            ))}
          </div>
          <div className="fine">214 {words.votes}</div>
        </div>
      </div>,
    );
  if (status.quotes) parts.push(<Quoted key="quoted" status={status.quotes} />);
  if (parts.length === 0) return null;
  return (
    <div id={id} className="media">
      {parts}
    </div>
  );
}

/** A post inside another one: its handle and time are text, not links. */
export function Quoted({ status }: { status: Status }) {
  const { go, words } = usePage();
  const { text, shortened } = shownInFeed(status);
  return (
    <div tabIndex={0} role="link" className="quoted" onClick={() => go(address(status))}>
      <div>
        <div data-testid="Tweet-User-Avatar">
          <Avatar of={status.by} link={false} />
        </div>
        <div data-testid="User-Name" className="user-name">
          <div dir="ltr" className="display-name">
            <span>{nameText(status.by.name)}</span>
          </div>
          <div className="under-name">
            <div dir="ltr" tabIndex={-1}>
              <span>@{status.by.handle}</span>
            </div>
            <div dir="ltr" aria-hidden="true">
              <span>·</span>
            </div>
            <div dir="ltr">
              <time dateTime={new Date(status.at).toISOString()}>{age(status.at)}</time>
            </div>
          </div>
        </div>
      </div>
      <div dir="auto" lang={status.lang} data-testid="tweetText" className="tweet-text">
        {richText(text)}
      </div>
      {shortened ? (
        <a href={address(status)} data-testid="tweet-text-show-more-link" className="more-link">
          {words.showMore}
        </a>
      ) : null}
    </div>
  );
}

function Actions({ status, id }: { status: Status; id: string }) {
  const { words, compose, choices } = usePage();
  const { liked } = useStore();
  const [menu, setMenu] = useState(false);
  const mine = liked.has(status.id);
  const likes = status.likes + (mine ? 1 : 0);
  const replies = status.replies.length;
  const reposts = Math.floor(status.likes / 6);
  const views = status.likes * 47;
  const shown = (count: number): ReactNode =>
    count > 0 ? (
      <div>
        <span data-testid="app-text-transition-container">
          <span>
            <span>{new Intl.NumberFormat(choices.language, { notation: 'compact' }).format(count)}</span>
          </span>
        </span>
      </div>
    ) : null;
  return (
    <div>
      <div>
        <div
          aria-label={words.counts(replies, reposts, likes, views)}
          role="group"
          id={id}
          className="actions"
        >
          <div>
            <button
              aria-label={words.count('replies', replies)}
              role="button"
              data-testid="reply"
              type="button"
              onClick={() => compose({ answers: status })}
            >
              <Icon of="reply" />
              {shown(replies)}
            </button>
          </div>
          <div className="has-menu">
            <button
              aria-expanded={menu}
              aria-haspopup="menu"
              aria-label={words.count('reposts', reposts)}
              role="button"
              data-testid="retweet"
              type="button"
              onClick={() => setMenu(!menu)}
            >
              <Icon of="repost" />
              {shown(reposts)}
            </button>
            {menu ? (
              <div role="menu" className="menu">
                <div role="menuitem" tabIndex={0} data-testid="retweetConfirm" onClick={() => setMenu(false)}>
                  {words.repost}
                </div>
                <a
                  role="menuitem"
                  href="/compose/post"
                  onClick={(event) => {
                    event.preventDefault();
                    event.stopPropagation();
                    setMenu(false);
                    compose({ quotes: status });
                  }}
                >
                  {words.quote}
                </a>
              </div>
            ) : null}
          </div>
          <div>
            <button
              aria-label={words.count('likes', likes)}
              role="button"
              data-testid={mine ? 'unlike' : 'like'}
              className={mine ? 'mine' : ''}
              type="button"
              onClick={() => like(status.id)}
            >
              <Icon of="like" />
              {shown(likes)}
            </button>
          </div>
          <div>
            <a href={`${address(status)}/analytics`} aria-label={words.count('views', views)} role="link">
              <Icon of="views" />
              {shown(views)}
            </a>
          </div>
          <div>
            <button aria-label={words.bookmark} role="button" data-testid="bookmark" type="button">
              <Icon of="bookmark" />
            </button>
          </div>
          <div>
            <button
              aria-expanded={false}
              aria-haspopup="menu"
              aria-label={words.share}
              role="button"
              type="button"
            >
              <Icon of="share" />
            </button>
          </div>
        </div>
      </div>
    </div>
  );
}

/** A paid post: the same article without a time, wrapped for counting. */
export function Advertisement() {
  const { words } = usePage();
  return (
    <div data-testid="placementTracking">
      <article role="article" tabIndex={0} data-testid="tweet" className="tweet feed">
        <div>
          <div>
            <div className="context-none" />
            <div className="columns">
              <div className="column-avatar">
                <div data-testid="Tweet-User-Avatar">
                  <Avatar of={advertisement} />
                </div>
              </div>
              <div className="column-body">
                <div className="post-header">
                  <div>
                    <div data-testid="User-Name" className="user-name">
                      <div>
                        <a href={`/${advertisement.handle}`} role="link">
                          <div dir="ltr" className="display-name">
                            <span>{advertisement.name}</span>
                          </div>
                        </a>
                      </div>
                      <div className="under-name">
                        <a href={`/${advertisement.handle}`} role="link" tabIndex={-1}>
                          <span>@{advertisement.handle}</span>
                        </a>
                      </div>
                    </div>
                  </div>
                  <div className="fine" dir="ltr">
                    <span>{words.promoted}</span>
                  </div>
                </div>
                <div dir="auto" lang="en" data-testid="tweetText" className="tweet-text">
                  <span>{advertisement.text}</span>
                </div>
                <div role="group" id="id__advertisement" className="actions few">
                  <div>
                    <button
                      role="button"
                      data-testid="reply"
                      type="button"
                      aria-label={words.count('replies', 4)}
                    >
                      <Icon of="reply" />
                      <div>4</div>
                    </button>
                  </div>
                  <div>
                    <button
                      role="button"
                      data-testid="retweet"
                      type="button"
                      aria-label={words.count('reposts', 1)}
                    >
                      <Icon of="repost" />
                    </button>
                  </div>
                  <div>
                    <button
                      role="button"
                      data-testid="like"
                      type="button"
                      aria-label={words.count('likes', 12)}
                    >
                      <Icon of="like" />
                      <div>12</div>
                    </button>
                  </div>
                </div>
              </div>
            </div>
          </div>
        </div>
      </article>
    </div>
  );
}

const longTime = (at: number, page: Page): string =>
  new Intl.DateTimeFormat(page.choices.language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(at);
