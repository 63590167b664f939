import type { SeenPost } from '@/lib/feedback/capture';
import { likenessOf } from '@/lib/feedback/wishes/similar';
import { markup } from '../markup';
import { anyOf, firstOf } from '../role';
import { wordsOf } from '../words';
import { posts, prose, shared } from './hooks';
import { type Permalink } from './permalinks';
import type { Told } from './times';

/** "See more", in any language, is the one button among the words; the rest is not in the page until it is pressed. */
export function isCut(words: Element): boolean {
  return firstOf(words, shared.button) !== null;
}

/** The words without the dots that only lead to "See more". */
export function shownWords(words: Element): string {
  const text = wordsOf(words, prose);
  return isCut(words) ? text.replace(/\s*(?:…|\.{3})$/u, '') : text;
}

export function picturesOf(post: Element, within: (picture: Element) => boolean): Element[] {
  const words = `${anyOf(posts.emoji)}, ${anyOf(posts.ornament)}`;
  return [...post.querySelectorAll(markup.image)].filter((image) => !image.matches(words) && within(image));
}

interface Read extends Pick<
  SeenPost,
  'author' | 'text' | 'shortened' | 'images' | 'media' | 'counts' | 'answers'
> {
  address: Permalink | null;
  time: Told | null;
}

export function seen({ address, time, ...read }: Read): SeenPost | null {
  if (read.author.name === '' && read.text === '') return null;
  const likeness = likenessOf(read.author.name, read.text);
  return {
    id: `facebook:${address?.key ?? likeness}`,
    likeness,
    site: 'facebook',
    ...read,
    permalink: address?.address ?? null,
    postedAt: time?.at ?? null,
    ...(time && { postedTo: time.to }),
    taken: 'post',
  };
}
