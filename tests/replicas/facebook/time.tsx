import { useState } from 'react';
import { age } from '../age';
import { letters } from '../ids';
import { usePage } from './page';
import { address, withMore, type Post } from './posts';
import { idOf } from './slot';
import { Scrambled, tracking } from './text';

/** The link behind the age. It leads nowhere until a pointer or the focus comes near it. */
export function TimeLink({ post, label }: { post: Post; label: string }) {
  const { choices } = usePage();
  const [near, setNear] = useState(false);
  const approach = (): void => setNear(true);
  const href = near
    ? withMore(address(post), tracking(post.key))
    : `/?${tracking(post.key)}#?${letters(post.key, 3).toLowerCase()}`;
  return (
    <a
      href={href}
      role="link"
      tabIndex={0}
      target="_blank"
      onPointerOver={approach}
      onMouseOver={approach}
      onFocus={approach}
    >
      <Scrambled text={age(post.at, choices.language)} label={label} />
    </a>
  );
}

/** The clean words behind the scrambled ones, where only `aria-labelledby` finds them. */
export const HiddenLabels = ({ posts }: { posts: readonly Post[] }) => {
  const { words, choices } = usePage();
  return (
    <div hidden>
      {posts.map((post) => (
        <span key={post.key} id={`${idOf(post.key)}time`}>
          {age(post.at, choices.language)}
        </span>
      ))}
      <span id={`${idOf('advertisement')}time`}>{words.sponsored}</span>
    </div>
  );
};
