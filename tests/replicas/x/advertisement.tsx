import { advertisement } from '../company';
import { Avatar } from './avatar';
import { Icon } from './icons';
import { usePage } from './page';

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
