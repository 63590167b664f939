/** What names a post: `key` is its number or `pfbid`, which no two things on Facebook share; `address` holds nothing but what names it. */
export interface Permalink {
  key: string;
  address: string;
}

const site = 'https://www.facebook.com';

/** The addresses Facebook gives posts: a pattern over the path, what its parameters add, and the address made of both. */
const forms: { path: RegExp; parameters?: Record<string, string>; address: string }[] = [
  { path: /^\/groups\/(?<who>[^/]+)\/(?:posts|permalink)\/(?<id>\w+)/, address: '/groups/{who}/posts/{id}/' },
  {
    path: /^\/groups\/(?<who>[^/]+)/,
    parameters: { id: 'multi_permalinks' },
    address: '/groups/{who}/posts/{id}/',
  },
  { path: /^\/(?<who>[^/]+)\/posts\/(?:[^/]+\/)?(?<id>\w+)/, address: '/{who}/posts/{id}' },
  {
    path: /^\/(?:permalink|story)\.php$/,
    parameters: { id: 'story_fbid', who: 'id' },
    address: '/permalink.php?story_fbid={id}&id={who}',
  },
  { path: /^\/photo(?:\.php)?\/?$/, parameters: { id: 'fbid' }, address: '/photo/?fbid={id}' },
  { path: /^\/[^/]+\/photos\/(?:[^/]+\/)?(?<id>\d+)/, address: '/photo/?fbid={id}' },
  { path: /^\/watch\/?$/, parameters: { id: 'v' }, address: '/watch/?v={id}' },
  { path: /^\/(?:[^/]+\/)?videos\/(?:[^/]+\/)?(?<id>\d+)/, address: '/watch/?v={id}' },
  { path: /^\/reel\/(?<id>\d+)/, address: '/reel/{id}' },
];

/** The post an address names; null for every other address. */
export function permalinkOf(url: URL | null): Permalink | null {
  if (!url) return null;
  for (const { path, parameters = {}, address } of forms) {
    const found = path.exec(url.pathname);
    if (!found) continue;
    const parts = new Map(Object.entries(found.groups ?? {}));
    for (const [part, parameter] of Object.entries(parameters))
      parts.set(part, url.searchParams.get(parameter) ?? '');
    const key = parts.get('id');
    if (key && [...parts.values()].every((value) => value !== ''))
      return {
        key,
        address: site + address.replaceAll(/\{(\w+)\}/g, (_, part: string) => parts.get(part) ?? ''),
      };
  }
  return null;
}

/** A comment, and the number of the one it stands under. */
export interface CommentPermalink extends Permalink {
  thread: string | null;
}

/** The comment an address names, by the post it belongs to. Author links carry the same number in base64 and name no post. */
export function commentOf(url: URL | null): CommentPermalink | null {
  const comment = numberIn(url?.searchParams.get('comment_id'));
  if (!url || comment === null) return null;
  const reply = numberIn(url.searchParams.get('reply_comment_id'));
  const base = permalinkOf(url)?.address ?? `${url.origin}${url.pathname}`;
  const ids = `comment_id=${comment}${reply === null ? '' : `&reply_comment_id=${reply}`}`;
  return {
    key: reply ?? comment,
    address: `${base}${base.includes('?') ? '&' : '?'}${ids}`,
    thread: reply === null ? null : comment,
  };
}

function numberIn(written: string | null | undefined): string | null {
  return written && /^\d+$/.test(written) ? written : null;
}
