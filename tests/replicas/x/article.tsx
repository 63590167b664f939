import type { MouseEvent } from 'react';
import { age } from '../age';
import { Actions } from './actions';
import { Avatar } from './avatar';
import { Icon } from './icons';
import { Media } from './media';
import { usePage, type Page } from './page';
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

const longTime = (at: number, page: Page): string =>
  new Intl.DateTimeFormat(page.choices.language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(at);
