import type { ReactNode } from 'react';
import { age } from '../age';
import { Avatar } from './avatar';
import { Icon } from './icons';
import { usePage } from './page';
import { address, shownInFeed, type Status } from './statuses';
import { nameText, richText } from './text';

/** Photo, video, poll and quoted post below the words. */
export function Media({ status, id }: { status: Status; id: string }) {
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
