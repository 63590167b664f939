import type { Person, SeenPost } from '@/lib/feedback/capture';
import { nobody } from '@/lib/feedback/people/person';
import { addressOf, targetOf } from '../addresses';
import { precedes, upward } from '../climb';
import { markup } from '../markup';
import { altsIn } from '../pictures';
import { allOf, anyOf, firstOf } from '../role';
import { wordsOf } from '../words';
import { barsOf, beginningOf, headingOf } from './bars';
import { countsOf } from './counts';
import { places, posts, prose } from './hooks';
import { languageOf } from './language';
import { hover } from './hover';
import { permalinkOf, type Permalink } from './permalinks';
import { personOf } from './people';
import { type Told, timeTold } from './times';
import { isCut, picturesOf, seen, shownWords } from './seen';

function linksIn(post: Element): Element[] {
  return [...post.querySelectorAll(markup.link)];
}

/** Who posted: in a group the heading names the group first and the member after it. */
export function authorOf(post: Element): Person {
  const [bar] = barsOf(post).post;
  const heading = bar && beginningOf(post, bar);
  if (!heading) return nobody;
  const links = linksIn(post).filter((link) => !precedes(link, heading) && precedes(link, bar));
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
  const [bar] = barsOf(post).post;
  const heading = bar && beginningOf(post, bar);
  if (!heading) return null;
  const links = linksIn(post).filter((link) => precedes(heading, link) && !heading.contains(link));
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

/** What stands beside the time: who may see the post. */
function rowOf(time: Element, post: Element): Element {
  const heading = headingOf(post);
  const around = heading && [...upward(time)].findLast((at) => post.contains(at) && !at.contains(heading));
  return around ?? time;
}

/** The element that holds the author's words: by its mark, else the first block of words between the time and the bar of actions. */
export function messageOf(post: Element): Element | null {
  const marked = allOf(post, posts.message).find((message) => isOwn(message, post));
  if (marked) return marked;
  const [bar] = barsOf(post).post;
  const from = timeLinkOf(post);
  // Without the time nothing tells the words from its scrambled letters.
  if (!bar || !from) return null;
  const row = rowOf(from, post);
  const isMessage = (block: Element) =>
    precedes(from, block) &&
    !row.contains(block) &&
    precedes(block, bar) &&
    !block.closest(anyOf(posts.furniture)) &&
    !block.querySelector(anyOf(posts.title)) &&
    isOwn(block, post) &&
    wordsOf(block, prose) !== '';
  // A later link is followed where what an earlier one finds is not the message.
  for (const { find } of posts.block.chain) {
    const message = [...post.querySelectorAll(find)].find(isMessage);
    if (message) return message;
  }
  return null;
}

/** Has the site write the post's address. False when `signal` ended that. */
export async function unveil(post: Element, signal: AbortSignal): Promise<boolean> {
  const link = timeLinkOf(post);
  return !link || !isVeiled(link) || hover(link, signal);
}

/** By the link that shows the time, the page's own address where it is the page of this post, or a comment's link. */
function addressOfPost(post: Element): Permalink | null {
  const link = timeLinkOf(post);
  const byTime = link && permalinkOf(targetOf(link));
  if (byTime) return byTime;
  const page = post.ownerDocument;
  const others = allOf(page, posts.feedPost).filter(
    (other) => !other.contains(post) && !post.contains(other),
  );
  const byPage =
    others.length === 0 || post.closest(anyOf(places.dialog))
      ? permalinkOf(addressOf(page.URL, page.URL))
      : null;
  if (byPage) return byPage;
  const byComment = allOf(post, posts.commentLink).map((comment) => permalinkOf(targetOf(comment)));
  return byComment.find((address) => address !== null) ?? null;
}

/** What the link of the time is called for who cannot see it: its letters stand out of order, with hidden ones among them. */
function timeOf(post: Element, now: number): Told | null {
  const link = timeLinkOf(post);
  const page = post.ownerDocument;
  const labelled =
    link && [link, ...link.querySelectorAll(markup.labelled)].find((at) => at.matches(markup.labelled));
  const ids = labelled?.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const label =
    labelled?.getAttribute('aria-label') ?? ids.map((id) => page.getElementById(id)?.textContent).join(' ');
  return timeTold(label, languageOf(page), now);
}

/** The picture whose page this is: in the viewer it stands beside the post. */
function viewedWith(post: Element): Element[] {
  const page = post.ownerDocument;
  const shown = permalinkOf(addressOf(page.URL, page.URL));
  const isViewer = shown?.address.includes('/photo/') && addressOfPost(post)?.key === shown.key;
  return isViewer ? allOf(page, posts.viewed) : [];
}

export function readPost(post: Element, now: number): SeenPost | null {
  if (firstOf(post, posts.advertisement)) return null;
  const author = authorOf(post);
  const message = messageOf(post);
  const text = message ? shownWords(message) : '';
  const [bar] = barsOf(post).post;
  const heading = bar && beginningOf(post, bar);
  const pictures =
    bar && heading
      ? picturesOf(
          post,
          (picture) => precedes(heading, picture) && precedes(picture, bar) && !message?.contains(picture),
        )
      : [];
  pictures.push(...viewedWith(post));
  const videos = [...post.querySelectorAll(markup.video)].filter((video) => !bar || precedes(video, bar));
  const media: SeenPost['media'] = [];
  if (pictures.length > 0) media.push('image');
  if (videos.length > 0) media.push('video');
  return seen({
    author,
    text,
    address: addressOfPost(post),
    shortened: message !== null && isCut(message),
    images: altsIn(pictures),
    media,
    counts: countsOf(post),
    time: timeOf(post, now),
    answers: null,
  });
}
