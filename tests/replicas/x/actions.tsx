import { useState, type ReactNode } from 'react';
import { Icon } from './icons';
import { usePage } from './page';
import { like, useStore } from './store';
import { address, type Status } from './statuses';

/** The bar below a post: reply, repost, like, views, bookmark, share, in X's order. */
export function Actions({ status, id }: { status: Status; id: string }) {
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
