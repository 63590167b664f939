import { Face, Icon } from './icons';
import { profile, type Post } from './posts';
import { idOf } from './slot';
import { Paragraphs, tracking } from './text';
import { TimeLink } from './time';

/** Photo, video or shared post below the words. */
export function Attachment({ post }: { post: Post }) {
  if (post.photo)
    return (
      <a
        href={`/photo/?fbid=${post.at}&set=a.${post.at + 1}&${tracking(post.key)}`}
        role="link"
        tabIndex={0}
        className="photo"
      >
        <img alt={post.photo.alt} height={450} width={800} src={`/practice/photo/${post.photo.file}.svg`} />
      </a>
    );
  if (post.video)
    return (
      <div data-video-id={post.at} className="video">
        <video preload="none" playsInline />
        <Icon of="play" />
      </div>
    );
  if (post.shares) return <Shared post={post.shares} />;
  return null;
}

/** A post inside another one, without a bar of actions. */
function Shared({ post }: { post: Post }) {
  return (
    <div className="shared">
      <div className="post-head">
        <a
          href={`${profile(post.by, post.group)}?${tracking(post.key)}`}
          aria-label={post.by.name}
          role="link"
          tabIndex={0}
        >
          <Face handle={post.by.handle} label={post.by.name} />
        </a>
        <div className="who">
          <h4 className="html-h4">
            <a href={`${profile(post.by, post.group)}?${tracking(post.key)}`} role="link" tabIndex={0}>
              <strong className="html-strong">
                <span>{post.by.name}</span>
              </strong>
            </a>
          </h4>
          <div className="when">
            <TimeLink post={post} label={`${idOf(post.key)}time`} />
          </div>
        </div>
      </div>
      <div className="message">
        <div data-ad-comet-preview="message" data-ad-preview="message">
          <span dir="auto" lang={post.lang}>
            <Paragraphs text={post.text} seed={`shared ${post.key}`} />
          </span>
        </div>
      </div>
    </div>
  );
}
