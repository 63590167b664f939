import { createPortal } from 'react-dom';
import { Icon } from './icons';
import { usePage } from './page';
import { FeedPost } from './post';
import type { Post } from './posts';

/** A picture with what was posted of it beside: no feed, no place in one, and the picture outside the post. */
export function Viewer({ post }: { post: Post }) {
  return (
    <div className="viewer">
      <div className="viewed">
        <img
          data-visualcompletion="media-vc-image"
          alt={post.photo?.alt}
          src={`/practice/photo/${post.photo?.file}.svg`}
        />
      </div>
      <div role="complementary">
        <FeedPost post={post} position={1} marked={false} alone placeless />
      </div>
    </div>
  );
}

/** A post over the feed it was pressed in, where it stands a second time. */
export function PostDialog({ post }: { post: Post }) {
  const { words, go } = usePage();
  return createPortal(
    <div className="layer">
      <div role="dialog" aria-labelledby="post-over-title" className="dialog post-over">
        <div className="dialog-head">
          <h2 id="post-over-title" dir="auto">
            {words.timelineOf(post.by.name)}
          </h2>
          <div aria-label={words.close} role="button" tabIndex={0} className="round" onClick={() => go('/')}>
            <Icon of="close" />
          </div>
        </div>
        <FeedPost post={post} position={1} marked alone placeless />
      </div>
    </div>,
    document.body,
  );
}
