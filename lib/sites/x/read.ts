import type { Person, SeenPost } from '@/lib/feedback/capture';
import { likenessOf } from '@/lib/feedback/similar';
import { targetOf } from '../addresses';
import { allOf, closestAcross, firstOf, precedes, upward } from '../climb';
import { isPrivate } from '../private-places';
import { nameOf, wordsOf, type Reading } from '../words';
import { hooks, statusPath } from './hooks';
import { handleOf } from './people';

const posts = hooks.post.join(', ');

/** Text shows as written (`pre-wrap`), mentions stand in inline `div`s. */
const prose: Reading = { lines: '', paragraphs: '', drop: '', collapse: false };

function permalinkOf(handle: string, id: string): string {
  return `https://x.com/${handle}/status/${id}`;
}

function statusOf(link: Element): { handle: string; id: string } | null {
  const [, handle, id] = targetOf(link)?.pathname.match(statusPath) ?? [];
  return handle && id ? { handle, id } : null;
}

/** What `post` itself shows for a role, without the post it quotes. */
function own(post: Element, chain: readonly string[]): Element[] {
  return allOf(post, chain).filter((found) => {
    for (const at of upward(found)) {
      if (at === post) return true;
      if (at.matches(hooks.quote.join(', ')) && firstOf(at, hooks.author) && at !== found) return false;
    }
    return false;
  });
}

/** The link that shows when it was posted; advertisements and quoted posts have none. */
function timeLinkOf(post: Element): Element | undefined {
  return own(post, ['a[href*="/status/"]']).find((link) => link.querySelector('time[datetime]'));
}

function authorOf(post: Element): Person {
  const [block] = own(post, hooks.author);
  const links = block ? [...block.querySelectorAll('a[href]')].filter((link) => handleOf(link) !== null) : [];
  const [avatar] = own(post, hooks.avatar);
  const fromAvatar = avatar?.getAttribute('data-testid')?.slice('UserAvatar-Container-'.length);
  const handle = handleOf(links[0]) ?? fromAvatar ?? null;
  const name = links[0] ? nameOf(links[0], prose) : '';
  return { name: name || (handle ?? ''), handle, profile: handle && `https://x.com/${handle}` };
}

function textOf(post: Element): string {
  const [text] = own(post, hooks.text);
  return text ? wordsOf(text, prose) : '';
}

/** The person named in the line "Replying to @name", which stands between the header and the text. */
function namedBefore(post: Element): string | null {
  const [text] = own(post, hooks.text);
  const [header] = own(post, hooks.author);
  if (!text || !header) return null;
  const links = own(post, ['a[href]']).filter(
    (link) => precedes(header, link) && precedes(link, text) && link.textContent.trim().startsWith('@'),
  );
  return links.map(handleOf).find((handle) => handle !== null) ?? null;
}

/** The rows of the list around `post`, as they stand from top to bottom: recycled cells need not stand so in the page. */
function rowsAround(post: Element): Element[] {
  const list = closestAcross(post, hooks.cell.join(', '))?.parentElement;
  const tops = list
    ? Array.from(list.children, (row) => ({ row, top: row.getBoundingClientRect().top }))
    : [];
  return tops.toSorted((one, other) => one.top - other.top).map(({ row }) => row);
}

function postIn(row: Element | undefined): Element | null {
  return (row && allOf(row, hooks.post).find((post) => timeLinkOf(post))) ?? null;
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
    const joined = before && above && firstOf(above, hooks.separator) === null;
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

function idOf(post: Element): { handle: string; id: string } | null {
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
  const photos = own(post, hooks.photo).filter((photo) => !firstOf(photo, hooks.video));
  const media: SeenPost['media'] = [];
  if (photos.length > 0) media.push('image');
  if (own(post, hooks.video).length > 0) media.push('video');
  if (own(post, hooks.poll).length > 0) media.push('poll');
  return media;
}

function imagesOf(post: Element): string[] {
  const images = own(post, hooks.photo).flatMap((photo) => allOf(photo, ['img[alt]']));
  return images.map((image) => image.getAttribute('alt') ?? '').filter((alt) => alt !== '');
}

/** The post around `node`; advertisements and posts shared into messages are none. */
export function postAt(node: Element): Element | null {
  const post = closestAcross(node, posts);
  return post && timeLinkOf(post) && !isPrivate(node, 'x') ? post : null;
}

export function barOf(post: Element): Element {
  return own(post, hooks.bar).at(-1) ?? post;
}

export function read(post: Element): SeenPost | null {
  const status = idOf(post);
  const time = timeLinkOf(post)?.querySelector('time[datetime]')?.getAttribute('datetime');
  const author = authorOf(post);
  const text = textOf(post);
  if (!status || isPrivate(post, 'x') || (author.name === '' && text === '')) return null;
  const postedAt = Date.parse(time ?? '');
  return {
    id: `x:${status.id}`,
    likeness: likenessOf(author.handle ?? author.name, text),
    site: 'x',
    author,
    text,
    shortened: own(post, hooks.more).length > 0,
    images: imagesOf(post),
    media: mediaOf(post),
    permalink: permalinkOf(author.handle ?? status.handle, status.id),
    postedAt: Number.isNaN(postedAt) ? null : postedAt,
    answers: answeredBy(post),
    taken: 'post',
  };
}
