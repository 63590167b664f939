import type { Person, SeenPost } from '@/lib/feedback/capture';
import { likenessOf } from '@/lib/feedback/similar';
import { targetOf, addressOf } from '../addresses';
import { allOf, firstOf, precedes, upward } from '../climb';
import { isPrivate } from '../private-places';
import { nameOf, wordsOf, type Reading } from '../words';
import { barsOf, headingOf, isComment, postAround } from './bars';
import { hooks } from './hooks';
import { hover } from './hover';
import { commentOf, permalinkOf, profileOf, type CommentPermalink, type Permalink } from './permalinks';

/** Lines are blocks of their own direction, and stand together in a block for each paragraph; the buttons among the words are "See more" and its like. */
const prose: Reading = {
  lines: 'div[dir="auto"], p, li, blockquote',
  paragraphs: ':has(> div[dir="auto"])',
  drop: '[aria-hidden="true"], [role="button"]',
  collapse: false,
};

/** "See more", in any language, is the one button among the words; the rest is not in the page until it is pressed. */
function isCut(words: Element): boolean {
  return firstOf(words, hooks.button) !== null;
}

/** The words without the dots that only lead to "See more". */
function shownWords(words: Element): string {
  const text = wordsOf(words, prose);
  return isCut(words) ? text.replace(/\s*(?:…|\.{3})$/u, '') : text;
}

const nobody: Person = { name: '', handle: null, profile: null };

function personOf(link: Element): Person | null {
  const profile = profileOf(link);
  const name = nameOf(link, prose);
  return profile && name !== '' ? { name, handle: profile.handle, profile: profile.address } : null;
}

/** Who posted: in a group the heading names the group first and the member after it. */
function authorOf(post: Element): Person {
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
function timeLinkOf(post: Element): Element | null {
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
function messageOf(post: Element): Element | null {
  const marked = allOf(post, hooks.message).find((message) => isOwn(message, post));
  if (marked) return marked;
  const heading = headingOf(post);
  const from = timeLinkOf(post) ?? heading;
  const [bar] = barsOf(post).post;
  if (!heading || !from || !bar) return null;
  const words = allOf(post, hooks.block).find(
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

function picturesOf(post: Element, within: (picture: Element) => boolean): Element[] {
  const emoji = hooks.emoji.join(', ');
  return allOf(post, ['img']).filter(
    (image) => !image.matches(`${emoji}, [role="presentation"]`) && within(image),
  );
}

function altsOf(pictures: Element[]): string[] {
  return pictures.map((picture) => picture.getAttribute('alt') ?? '').filter((alt) => alt !== '');
}

/** By the link that shows the time, the page's own address where it is the page of this post, or a comment's link. */
async function addressOfPost(post: Element, signal: AbortSignal): Promise<Permalink | null | 'stopped'> {
  const link = timeLinkOf(post);
  if (link && isVeiled(link) && !(await hover(link, signal))) return 'stopped';
  const byTime = link && permalinkOf(targetOf(link));
  if (byTime) return byTime;
  const page = post.ownerDocument;
  const others = allOf(page, hooks.feedPost).filter(
    (other) => !other.contains(post) && !post.contains(other),
  );
  const byPage =
    others.length === 0 || post.closest(hooks.dialog.join(', '))
      ? permalinkOf(addressOf(page.URL, page.URL))
      : null;
  if (byPage) return byPage;
  const byComment = allOf(post, hooks.commentLink).map((comment) => permalinkOf(targetOf(comment)));
  return byComment.find((address) => address !== null) ?? null;
}

/** Reads a post or a comment. A post's address may take a hover; when `signal` ends that, there is no answer. */
export async function read(post: Element, signal: AbortSignal): Promise<SeenPost | null> {
  if (isPrivate(post, 'facebook')) return null;
  return isComment(post) ? readComment(post) : readPost(post, signal);
}

async function readPost(post: Element, signal: AbortSignal): Promise<SeenPost | null> {
  const address = await addressOfPost(post, signal);
  if (address === 'stopped' || firstOf(post, hooks.advertisement)) return null;
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

/** What stands in `comment` itself, without the comments under it. */
function own(comment: Element, chain: readonly string[]): Element[] {
  const role = hooks.comment.join(', ');
  return allOf(comment, chain).filter((found) => (found.closest(role) ?? comment) === comment);
}

function commentLinkOf(comment: Element): CommentPermalink | null {
  const addresses = own(comment, hooks.commentLink).map((link) => commentOf(targetOf(link)));
  return addresses.find((address) => address !== null) ?? null;
}

function commentAuthorOf(comment: Element): Person {
  return (
    own(comment, hooks.commentLink)
      .map(personOf)
      .find((person) => person !== null) ?? nobody
  );
}

function commentTextOf(comment: Element): Element | null {
  // The row of actions is a list of its own.
  const item = comment.closest('li');
  const outside = (block: Element) => block.closest('li') === item && !block.closest('a, [role="button"]');
  for (const selector of hooks.commentText) {
    const block = own(comment, [selector]).find(outside);
    // Paragraphs of one comment are siblings.
    if (block) return selector === hooks.commentText[0] ? block : (block.parentElement ?? block);
  }
  return null;
}

function readComment(comment: Element): SeenPost | null {
  const block = commentTextOf(comment);
  const text = block ? shownWords(block) : '';
  const link = own(comment, hooks.commentLink)[0];
  const pictures = picturesOf(
    comment,
    (picture) => own(comment, ['img']).includes(picture) && picture.closest('a[href*="/photo"]') !== null,
  );
  const media: SeenPost['media'] = [];
  if (pictures.length > 0) media.push('image');
  if (own(comment, ['video']).length > 0) media.push('video');
  return seen({
    author: link ? commentAuthorOf(comment) : nobody,
    text,
    address: commentLinkOf(comment),
    shortened: block !== null && isCut(block),
    images: altsOf(pictures),
    media,
    answers: answeredBy(comment),
  });
}

/** A reply answers the comment whose number its own address begins with; every other comment answers the post. */
function answeredBy(comment: Element): SeenPost['answers'] {
  const parent = parentOf(comment);
  if (parent) {
    const block = commentTextOf(parent);
    return {
      author: commentAuthorOf(parent),
      text: block ? shownWords(block) : '',
      permalink: commentLinkOf(parent)?.address ?? null,
    };
  }
  const post = postAround(comment);
  if (!post) return null;
  const message = messageOf(post);
  const address = timeLinkOf(post);
  return {
    author: authorOf(post),
    text: message ? shownWords(message) : '',
    permalink: (address && permalinkOf(targetOf(address))?.address) ?? null,
  };
}

function parentOf(comment: Element): Element | null {
  const around = comment.parentElement?.closest(hooks.comment.join(', '));
  if (around && isComment(around)) return around;
  const thread = commentLinkOf(comment)?.thread;
  if (!thread) return null;
  const before = allOf(comment.ownerDocument, hooks.comment).filter((other) => precedes(other, comment));
  return before.findLast((other) => commentLinkOf(other)?.key === thread) ?? null;
}

interface Read extends Pick<SeenPost, 'author' | 'text' | 'shortened' | 'images' | 'media' | 'answers'> {
  address: Permalink | null;
}

/** Times are never read: the visible one is scrambled, and its clean name is in the reader's language ("1 d", "14 October 2016"). */
function seen({ address, ...read }: Read): SeenPost | null {
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
