import { targetOf } from '../addresses';
import { reserved } from './hooks';

/** What names a post: `key` the same wherever it is seen, `address` with nothing but the parts that identify it. */
export interface Permalink {
  key: string;
  address: string;
}

const site = 'https://www.facebook.com';

/** The addresses Facebook gives posts: a pattern over the path, the parameters that count, and what they make. */
const forms: { path: RegExp; needs: string[]; make: (path: string[], parameters: string[]) => Permalink }[] =
  [
    {
      path: /^\/groups\/([^/]+)\/(?:posts|permalink)\/(\w+)/,
      needs: [],
      make: ([group, id]) => ({ key: `group:${id}`, address: `${site}/groups/${group}/posts/${id}/` }),
    },
    {
      path: /^\/groups\/([^/]+)/,
      needs: ['multi_permalinks'],
      make: ([group], [id]) => ({ key: `group:${id}`, address: `${site}/groups/${group}/posts/${id}/` }),
    },
    {
      path: /^\/([^/]+)\/posts\/(?:[^/]+\/)?(\w+)/,
      needs: [],
      make: ([who, id]) => ({ key: `post:${id}`, address: `${site}/${who}/posts/${id}` }),
    },
    {
      path: /^\/(?:permalink|story)\.php$/,
      needs: ['story_fbid', 'id'],
      make: (_, [id, who]) => ({
        key: `post:${id}`,
        address: `${site}/permalink.php?story_fbid=${id}&id=${who}`,
      }),
    },
    {
      path: /^\/photo(?:\.php)?\/?$/,
      needs: ['fbid'],
      make: (_, [id]) => ({ key: `photo:${id}`, address: `${site}/photo/?fbid=${id}` }),
    },
    {
      path: /^\/[^/]+\/photos\/(?:[^/]+\/)?(\d+)/,
      needs: [],
      make: ([id]) => ({ key: `photo:${id}`, address: `${site}/photo/?fbid=${id}` }),
    },
    {
      path: /^\/watch\/?$/,
      needs: ['v'],
      make: (_, [id]) => ({ key: `video:${id}`, address: `${site}/watch/?v=${id}` }),
    },
    {
      path: /^\/(?:[^/]+\/)?videos\/(?:[^/]+\/)?(\d+)/,
      needs: [],
      make: ([id]) => ({ key: `video:${id}`, address: `${site}/watch/?v=${id}` }),
    },
    {
      path: /^\/reel\/(\d+)/,
      needs: [],
      make: ([id]) => ({ key: `reel:${id}`, address: `${site}/reel/${id}` }),
    },
  ];

/** The post an address names; null for every other address. */
export function permalinkOf(url: URL | null): Permalink | null {
  if (!url) return null;
  for (const { path, needs, make } of forms) {
    const found = path.exec(url.pathname);
    const parameters = needs.map((name) => url.searchParams.get(name) ?? '');
    if (found && parameters.every((value) => value !== '')) return make(found.slice(1), parameters);
  }
  return null;
}

/** The comment an address names, by the post it belongs to. Author links carry the same id in base64 and name no post. */
export function commentOf(url: URL | null): Permalink | null {
  const comment = numberIn(url?.searchParams.get('comment_id'));
  if (!url || comment === null) return null;
  const reply = numberIn(url.searchParams.get('reply_comment_id'));
  const post = permalinkOf(url);
  const base = post?.address ?? `${url.origin}${url.pathname}`;
  const ids = `comment_id=${comment}${reply === null ? '' : `&reply_comment_id=${reply}`}`;
  return {
    key: `comment:${comment}${reply === null ? '' : `:${reply}`}`,
    address: `${base}${base.includes('?') ? '&' : '?'}${ids}`,
  };
}

function numberIn(written: string | null | undefined): string | null {
  return written && /^\d+$/.test(written) ? written : null;
}

/** A person's or page's own address, and the name in it; an account without a chosen name has a number instead. */
export function profileOf(
  link: Element,
): { handle: string | null; number: string | null; address: string } | null {
  const url = targetOf(link);
  if (!url) return null;
  const [first = '', second, third, fourth] = url.pathname.split('/').filter((part) => part !== '');
  if (first === 'groups' && third === 'user' && fourth)
    return { handle: null, number: fourth, address: `${site}/groups/${second}/user/${fourth}/` };
  if (first === 'people' && third)
    return { handle: null, number: third, address: `${site}/profile.php?id=${third}` };
  const number = url.searchParams.get('id');
  if (first === 'profile.php' && number)
    return { handle: null, number, address: `${site}/profile.php?id=${number}` };
  if (first === '' || second !== undefined || reserved.has(first) || permalinkOf(url)) return null;
  return { handle: first, number: null, address: `${site}/${first}` };
}
