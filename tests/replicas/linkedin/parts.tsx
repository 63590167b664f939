import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { Person } from '../company';
import { letters } from '../ids';
import { Face } from './furniture';
import { Icon } from './icons';
import { usePage, whole } from './page';
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
export function Frame({ token, prefix, type, children, below }: FrameProps) {
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

/** Who speaks: three links to the same profile, name, headline and what `below` says of the time. */
export function Actor({
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
export function Commentary({ text, id }: { text: string; id: string }) {
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

/** The four actions below a card. */
export function Bar({ onComment }: { onComment: () => void }) {
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
