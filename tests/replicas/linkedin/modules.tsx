import { advertisement } from '../company';
import { letters } from '../ids';
import { Icon } from './icons';
import { usePage, whole } from './page';
import { Actor, Bar, Commentary, Frame } from './parts';
import { advertisedPrefix, coursePrefix } from './posts';

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
