import type { Person, SeenPost } from '@/lib/feedback/capture';
import { addressOf, targetOf } from '../addresses';
import { allOf, firstOf, precedes, upward } from '../climb';
import { wordsOf } from '../words';
import { barsOf, headingOf } from './bars';
import { places, posts } from './hooks';
import { hover } from './hover';
import { permalinkOf, type Permalink } from './permalinks';
import { altsOf, isCut, nobody, personOf, picturesOf, prose, seen, shownWords } from './seen';

/** Who posted: in a group the heading names the group first and the member after it. */
export function authorOf(post: Element): Person {
  const heading = headingOf(post);
  if (!heading) return nobody;
  const bar = barsOf(post).post[0];
  const links = allOf(post, ['a[href]']).filter(
    (link) => !precedes(link, heading) && (!bar || precedes(link, bar)),
  );
  const member = links.find((link) => /^\/groups\/[^/]+\/user\//.test(targetOf(link)?.pathname ?? ''));
  const named = member ? [member, ...links] : links.filter((link) => heading.contains(link));
  return named.map(personOf).find((person) => person !== null) ?? nobody;
}

/** Whether the nearest heading around `element` is the post's own, and not that of a post shared inside it. */
function isOwn(element: Element, post: Element): boolean {
  const heading = headingOf(post);
  for (const at of upward(element)) {
    const nearest = headingOf(at);
    if (nearest || at === post) return nearest === heading;
  }
  return false;
}

/** The link that shows when it was posted: the first one after the author that leads to a post, or that hides where it leads. */
export function timeLinkOf(post: Element): Element | null {
  const heading = headingOf(post);
  if (!heading) return null;
  const links = allOf(post, ['a[href]']).filter((link) => precedes(heading, link) && !heading.contains(link));
  return (
    links.find((link) => (isVeiled(link) || permalinkOf(targetOf(link)) !== null) && isOwn(link, post)) ??
    null
  );
}

/** `/?__cft__...#?abc`: the address is written when the pointer or the focus reaches the link. */
function isVeiled(link: Element): boolean {
  const target = targetOf(link);
  return target !== null && target.pathname === '/' && target.hash.startsWith('#?');
}

/** The element that holds the author's words: by its mark, else the first block of words between the time and the bar of actions. */
export function messageOf(post: Element): Element | null {
  const marked = allOf(post, posts.message).find((message) => isOwn(message, post));
  if (marked) return marked;
  const heading = headingOf(post);
  const from = timeLinkOf(post) ?? heading;
  const [bar] = barsOf(post).post;
  if (!heading || !from || !bar) return null;
  const words = allOf(post, posts.block).find(
    (block) =>
      precedes(from, block) &&
      !from.contains(block) &&
      precedes(block, bar) &&
      !block.closest('a, [role="button"], [role="toolbar"], h2, h3, h4') &&
      !block.querySelector('h2, h3, h4') &&
      isOwn(block, post) &&
      wordsOf(block, prose) !== '',
  );
  return words ?? null;
}

/** By the link that shows the time, the page's own address where it is the page of this post, or a comment's link. */
async function addressOfPost(post: Element, signal: AbortSignal): Promise<Permalink | null | 'stopped'> {
  const link = timeLinkOf(post);
  if (link && isVeiled(link) && !(await hover(link, signal))) return 'stopped';
  const byTime = link && permalinkOf(targetOf(link));
  if (byTime) return byTime;
  const page = post.ownerDocument;
  const others = allOf(page, posts.feedPost).filter(
    (other) => !other.contains(post) && !post.contains(other),
  );
  const byPage =
    others.length === 0 || post.closest(places.dialog.join(', '))
      ? permalinkOf(addressOf(page.URL, page.URL))
      : null;
  if (byPage) return byPage;
  const byComment = allOf(post, posts.commentLink).map((comment) => permalinkOf(targetOf(comment)));
  return byComment.find((address) => address !== null) ?? null;
}

export async function readPost(post: Element, signal: AbortSignal): Promise<SeenPost | null> {
  const address = await addressOfPost(post, signal);
  if (address === 'stopped' || firstOf(post, posts.advertisement)) return null;
  const author = authorOf(post);
  const message = messageOf(post);
  const text = message ? shownWords(message) : '';
  const [bar] = barsOf(post).post;
  const heading = headingOf(post);
  const pictures = picturesOf(
    post,
    (picture) =>
      heading !== null &&
      precedes(heading, picture) &&
      (!bar || precedes(picture, bar)) &&
      !message?.contains(picture),
  );
  const videos = allOf(post, ['video']).filter((video) => !bar || precedes(video, bar));
  const media: SeenPost['media'] = [];
  if (pictures.length > 0) media.push('image');
  if (videos.length > 0) media.push('video');
  return seen({
    author,
    text,
    address,
    shortened: message !== null && isCut(message),
    images: altsOf(pictures),
    media,
    answers: null,
  });
}
