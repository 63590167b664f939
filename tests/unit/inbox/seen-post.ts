import type { SeenPost } from '@/lib/feedback/capture';
import { likenessOf } from '@/lib/feedback/wishes/similar';

/** A post as a site's adapter would hand it over, with what a test is about set by hand. */
export function seenPost(post: Partial<SeenPost> & { id: string }): SeenPost {
  const author = post.author ?? { name: 'Dana Reyes', handle: 'dana', profile: 'https://x.com/dana' };
  const text = post.text ?? `The clasp of ${post.id} broke after two weeks.`;
  return {
    likeness: likenessOf(author.handle ?? author.name, text),
    site: 'x',
    author,
    text,
    shortened: false,
    images: [],
    media: [],
    permalink: 'https://x.com/dana/status/1',
    postedAt: 1_700_000_000_000,
    answers: null,
    taken: 'post',
    ...post,
  };
}
