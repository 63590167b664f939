import type { Health, Lackable } from '@/lib/messages/health';
import type { SeenPost } from '@/lib/feedback/capture';
import type { ReadingSite } from './adapter';
import { markup } from './markup';
import { lookUp, type Role } from './role';

/** Below so many signs a page may well hold no post at all. */
const fewest = 3;
/** So many signs are followed: more tell nothing new. */
const most = 200;
/** What fails on fewer posts than this share is theirs: a picture without words, a row that is still filling. */
const share = 1 / 4;
/** Beside posts such signs also stand in advertisements, headers and side columns. */
const strays = 3 / 4;

/**
 * How well `page` is understood. The posts are found from signs that the reading of posts does not use, so that what breaks the reading
 * cannot also hide that it broke. Nothing on the page is touched.
 */
export function healthOf(page: Document, site: ReadingSite): Health {
  const signs = [...page.querySelectorAll(markup.link)].filter(site.isSign).slice(0, most);
  const at = signs.map((sign) => site.postAt(sign));
  const posts = [...new Set(at.filter((post) => post !== null))];
  const seen = posts.map((post) => site.glance(post));
  const lacking = lacks(seen, site);
  const lost = at.filter((post) => post === null).length;
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

function lacks(seen: (SeenPost | null)[], site: ReadingSite): Lackable[] {
  const checks: Partial<Record<Lackable, (post: SeenPost | null) => boolean>> = {
    author: (post) => !post || post.author.name === '',
    words: (post) => !post || (post.text === '' && post.media.length === 0),
    // Facebook writes a post's address when somebody points at it, and nothing is pointed at here.
    ...(site.hidesAddresses ? {} : { address: (post) => !post || post.permalink === null }),
  };
  const lackables = Object.keys(checks) as Lackable[];
  return lackables.filter((what) => seen.filter((post) => checks[what]?.(post)).length > seen.length * share);
}

function driftedIn(post: Element, roles: Record<string, Role>): string[] {
  return Object.entries(roles).flatMap(([name, role]) =>
    role.per === 'post' && (lookUp(post, role).link ?? 0) > 0 ? [name] : [],
  );
}
