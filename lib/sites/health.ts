import type { Health, Lackable } from '@/lib/messages/health';
import type { ReadingSite } from './adapter';
import { markup } from './markup';
import { isPrivate } from './private-places';
import { lookUp, type Role } from './role';

/** Below so many signs a page may well hold no post at all. */
const fewest = 3;
/** So many signs are followed: more tell nothing new. */
const most = 60;
/** On so many posts words may be missing for reasons of their own: what is shown is no picture that we know. */
const wordless = 1 / 4;
/** Beside posts such signs also stand in advertisements, headers and side columns. */
const strays = 3 / 4;

/**
 * How well `page` is understood. The posts are found from signs that the reading of posts does not use, so that what breaks the reading
 * cannot also hide that it broke. Nothing on the page is touched.
 */
export function healthOf(page: Document, site: ReadingSite): Health {
  const links = [...page.querySelectorAll(markup.link)].filter((link) => site.isSign(link));
  const signs = links.slice(0, most).filter((link) => !isPrivate(link, site.id));
  const at = signs.map((sign) => site.postAt(sign));
  const posts = [...new Set(at.filter((post) => post !== null))];
  const lost = at.filter((post) => post === null).length;
  const lacking = lacksOf(posts, site);
  if (posts.length > 0 && lost > signs.length * strays) lacking.unshift('posts');
  return {
    site: site.id,
    state: stateOf(signs.length, posts.length, lacking),
    posts: posts.length,
    lacking,
    drifted: [...new Set(posts.flatMap((post) => driftedIn(post, site.roles(page))))],
  };
}

function stateOf(signs: number, posts: number, lacking: Lackable[]): Health['state'] {
  if (posts === 0) return signs < fewest ? 'nothing' : 'unrecognised';
  return lacking.length > 0 ? 'partly' : 'working';
}

function lacksOf(posts: Element[], site: ReadingSite): Lackable[] {
  const seen = posts.map((post) => ({ post, read: site.glance(post) }));
  const silent = seen.filter(({ read }) => !read || (read.text === '' && read.media.length === 0));
  const lacking: Lackable[] = [];
  if (seen.some(({ read }) => !read || read.author.name === '')) lacking.push('author');
  if (silent.length > seen.length * wordless) lacking.push('words');
  if (seen.some(({ post, read }) => read?.permalink === null && !site.hidesAddress(post)))
    lacking.push('address');
  return lacking;
}

function driftedIn(post: Element, roles: Record<string, Role>): string[] {
  return Object.entries(roles).flatMap(([name, role]) =>
    role.per === 'post' && (lookUp(post, role).link ?? 0) > 0 ? [name] : [],
  );
}
