import type { Person, SeenPost } from '@/lib/feedback/capture';
import { likenessOf } from '@/lib/feedback/wishes/similar';
import { targetOf } from '../addresses';
import { closestAcross, precedes, upward } from '../climb';
import { altsIn } from '../pictures';
import { markup } from '../markup';
import { exactNumber } from '../numbers';
import { isPrivate } from '../private-places';
import { allOf, anyOf, firstOf, type Role } from '../role';
import { nameOf, wordsOf } from '../words';
import { posts, prose, statusPath } from './hooks';
import { handleOf, handleOfPicture } from './people';

const articles = anyOf(posts.post);

function permalinkOf(handle: string, id: string): string {
  return `https://x.com/${handle}/status/${id}`;
}

function statusOf(link: Element): { handle: string; id: string } | null {
  const [, handle, id] = targetOf(link)?.pathname.match(statusPath) ?? [];
  return handle && id ? { handle, id } : null;
}

/** Whether a link leads to a post itself: its pictures and figures add to the path. */
export function isStatusLink(link: Element): boolean {
  return targetOf(link)?.pathname.replace(statusPath, '') === '';
}

/** What `post` itself shows for a role, without the post it quotes. */
function own(post: Element, role: Role): Element[] {
  const quotes = quotesIn(post);
  return allOf(post, role).filter((found) => !quotes.some((quote) => quote.contains(found)));
}

/** Posts inside a post: pressed as a whole, with an author of their own; else what reaches up from a second author. */
function quotesIn(post: Element): Element[] {
  const [first, ...others] = allOf(post, posts.author);
  const pressed = allOf(post, posts.quote).filter((quote) =>
    [posts.author, posts.avatar, posts.text].some((role) => firstOf(quote, role)),
  );
  if (pressed.length > 0 || !first) return pressed;
  return others.flatMap(
    (other) => [...upward(other)].findLast((at) => post.contains(at) && !at.contains(first)) ?? [],
  );
}

function linksIn(root: Element): Element[] {
  return [...root.querySelectorAll(markup.link)];
}

/** The link that shows when it was posted, or any other that leads to the post itself; advertisements and quoted posts have none. */
function timeLinkOf(post: Element): Element | undefined {
  const byTime = own(post, posts.time).flatMap((time) => time.closest(markup.link) ?? []);
  return (
    byTime.find(isOfStatus) ??
    own(post, posts.author).flatMap(linksIn).find(isOfStatus) ??
    ownStatusLink(post)
  );
}

/** Neither in a quote nor in the words or at their end, where advertisements have such links too. */
function ownStatusLink(post: Element): Element | undefined {
  const others = [...quotesIn(post), ...own(post, posts.text), ...own(post, posts.more)];
  return linksIn(post).find((link) => isStatusLink(link) && !others.some((other) => other.contains(link)));
}

const isOfStatus = (link: Element) => statusOf(link) !== null;

/** By the header, the picture or the address; the name is what the first link to the account says that is not "@name" itself. */
function authorOf(post: Element): Person {
  const headed = own(post, posts.author).flatMap(linksIn).map(handleOf);
  const [avatar] = own(post, posts.avatar);
  const handle =
    headed.find((found) => found !== null) ?? handleOfPicture(avatar) ?? idOf(post)?.handle ?? null;
  if (handle === null) return { name: '', handle, profile: null };
  const [text] = own(post, posts.text);
  const names = linksIn(post)
    .filter((link) => handleOf(link) === handle && !text?.contains(link))
    .map((link) => nameOf(link, prose));
  const name = names.find((said) => said !== '' && said !== `@${handle}`);
  return { name: name ?? handle, handle, profile: `https://x.com/${handle}` };
}

function textOf(post: Element): string {
  const [text] = own(post, posts.text);
  return text ? wordsOf(text, prose) : '';
}

/** The person named in the line "Replying to @name", which stands between the header and the text. */
function namedBefore(post: Element): string | null {
  const [text] = own(post, posts.text);
  const [header] = own(post, posts.author);
  if (!text || !header) return null;
  const links = linksIn(post).filter(
    (link) => precedes(header, link) && precedes(link, text) && link.textContent.trim().startsWith('@'),
  );
  return links.map(handleOf).find((handle) => handle !== null) ?? null;
}

/** The rows of the list around `post`, as they stand from top to bottom: recycled cells need not stand so in the page. A row holds one post. */
export function rowsAround(post: Element): Element[] {
  const list = [...upward(post)].find((at) => at.querySelectorAll(articles).length > 1);
  const tops = list
    ? Array.from(list.children, (row) => ({ row, top: row.getBoundingClientRect().top }))
    : [];
  return tops.toSorted((one, other) => one.top - other.top).map(({ row }) => row);
}

export function postIn(row: Element | undefined): Element | null {
  return (row && allOf(row, posts.post).find((post) => timeLinkOf(post))) ?? null;
}

/**
 * The post that `post` answers. On a status page what stands above the focused post leads to it and what stands below answers it, or
 * the post right above where a thread line joins them. In a feed only the line "Replying to" says so.
 */
function answeredBy(post: Element): SeenPost['answers'] {
  const rows = rowsAround(post);
  const at = rows.findIndex((row) => row.contains(post));
  const [above] = rows.slice(Math.max(at - 1, 0), at);
  const before = postIn(above);
  const named = namedBefore(post);
  const known =
    named &&
    rows
      .slice(0, at)
      .map(postIn)
      .findLast((other) => other && authorOf(other).handle === named);
  const focusedId = new URL(post.ownerDocument.URL).pathname.match(statusPath)?.[2];
  const focused = rows.findIndex((row) => focusedId !== undefined && idIn(row) === focusedId);
  if (focused >= 0) {
    if (known) return answered(known);
    const joined = before && above && firstOf(above, posts.separator) === null;
    const parent = at <= focused || joined ? before : postIn(rows[focused]);
    if (parent) return answered(parent);
  }
  if (!named) return null;
  return {
    author: { name: `@${named}`, handle: named, profile: `https://x.com/${named}` },
    text: '',
    permalink: null,
  };
}

function idIn(row: Element): string | null {
  const post = postIn(row);
  return (post && idOf(post)?.id) ?? null;
}

export function idOf(post: Element): { handle: string; id: string } | null {
  const link = timeLinkOf(post);
  return link ? statusOf(link) : null;
}

function answered(post: Element): SeenPost['answers'] {
  const status = idOf(post);
  const author = authorOf(post);
  return {
    author,
    text: textOf(post),
    permalink: status && permalinkOf(author.handle ?? status.handle, status.id),
  };
}

function mediaOf(post: Element): SeenPost['media'] {
  const photos = own(post, posts.photo).filter((photo) => !firstOf(photo, posts.video));
  const media: SeenPost['media'] = [];
  if (photos.length > 0) media.push('image');
  if (own(post, posts.video).length > 0) media.push('video');
  if (own(post, posts.poll).length > 0) media.push('poll');
  return media;
}

/** The numbers that the controls say in full; what they show is rounded. Null where a control says none. */
function countsOf(post: Element): SeenPost['counts'] {
  const exact = (role: Role) => exactNumber(own(post, role)[0]?.getAttribute('aria-label') ?? null);
  return { replies: exact(posts.replies), reposts: exact(posts.reposts), likes: exact(posts.likes) };
}

/** A status id holds its own time: its upper bits are milliseconds since the site's first day. */
function timeIn(id: string): number {
  return Number(BigInt(id) >> 22n) + 1_288_834_974_657;
}

/** The post around `node`; advertisements and posts shared into messages are none. */
export function postAt(node: Element): Element | null {
  const post = closestAcross(node, articles);
  return post && timeLinkOf(post) && !isPrivate(node, 'x') ? post : null;
}

export function barOf(post: Element): Element {
  return own(post, posts.bar).at(-1) ?? post;
}

export function read(post: Element): SeenPost | null {
  const status = idOf(post);
  const time = Date.parse(own(post, posts.time)[0]?.getAttribute('datetime') ?? '');
  const author = authorOf(post);
  const text = textOf(post);
  if (!status || isPrivate(post, 'x') || (author.name === '' && text === '')) return null;
  return {
    id: `x:${status.id}`,
    likeness: likenessOf(author.handle ?? author.name, text),
    site: 'x',
    author,
    text,
    shortened: own(post, posts.more).length > 0,
    images: altsIn(own(post, posts.photo)),
    media: mediaOf(post),
    counts: countsOf(post),
    permalink: permalinkOf(author.handle ?? status.handle, status.id),
    postedAt: Number.isNaN(time) ? timeIn(status.id) : time,
    postedTo: 'second',
    answers: answeredBy(post),
    taken: 'post',
  };
}
