import type { Person, SeenPost } from '@/lib/feedback/capture';
import { likenessOf } from '@/lib/feedback/similar';
import { allOf, firstOf } from '../climb';
import { nameOf, wordsOf, type Reading } from '../words';
import { posts, shared } from './hooks';
import { profileOf } from './people';
import { type Permalink } from './permalinks';

/** Lines are blocks of their own direction, and stand together in a block for each paragraph; the buttons among the words are "See more" and its like. */
export const prose: Reading = {
  lines: 'div[dir="auto"], p, li, blockquote',
  paragraphs: ':has(> div[dir="auto"])',
  drop: '[aria-hidden="true"], [role="button"]',
  collapse: false,
};

/** "See more", in any language, is the one button among the words; the rest is not in the page until it is pressed. */
export function isCut(words: Element): boolean {
  return firstOf(words, shared.button) !== null;
}

/** The words without the dots that only lead to "See more". */
export function shownWords(words: Element): string {
  const text = wordsOf(words, prose);
  return isCut(words) ? text.replace(/\s*(?:…|\.{3})$/u, '') : text;
}

export const nobody: Person = { name: '', handle: null, profile: null };

export function personOf(link: Element): Person | null {
  const profile = profileOf(link);
  const name = nameOf(link, prose);
  return profile && name !== '' ? { name, handle: profile.handle, profile: profile.address } : null;
}

export function picturesOf(post: Element, within: (picture: Element) => boolean): Element[] {
  const emoji = posts.emoji.join(', ');
  return allOf(post, ['img']).filter(
    (image) => !image.matches(`${emoji}, [role="presentation"]`) && within(image),
  );
}

export function altsOf(pictures: Element[]): string[] {
  return pictures.map((picture) => picture.getAttribute('alt') ?? '').filter((alt) => alt !== '');
}

interface Read extends Pick<SeenPost, 'author' | 'text' | 'shortened' | 'images' | 'media' | 'answers'> {
  address: Permalink | null;
}

/** Times are never read: the visible one is scrambled, and its clean name is in the reader's language ("1 d", "14 October 2016"). */
export function seen({ address, ...read }: Read): SeenPost | null {
  if (read.author.name === '' && read.text === '') return null;
  const likeness = likenessOf(read.author.name, read.text);
  return {
    id: `facebook:${address?.key ?? likeness}`,
    likeness,
    site: 'facebook',
    ...read,
    permalink: address?.address ?? null,
    postedAt: null,
    taken: 'post',
  };
}
