import type { SiteId } from '@/lib/profile/site';
import { seenPostSchema, type Captured } from '../capture';
import { likenessOf } from '../wishes/similar';

/** What somebody writes down by hand of what a customer said: their words, and where they are known, who said it and where. */
interface Written {
  words: string;
  /** A name, a handle with its `@`, or both. */
  who: string;
  /** The address of the page, with or without `https://`. */
  where: string;
}

/** Why it cannot be kept. */
export type Unfit = 'no-words' | 'too-long' | 'no-address';

/** The same words of the same person are the same post, however often they are written down. `siteOf` says which site a host belongs to. */
export function writtenPost(
  { words, who, where }: Written,
  siteOf: (host: string) => SiteId | null,
): Captured | Unfit {
  const text = words.trim();
  if (text === '') return 'no-words';
  if (!seenPostSchema.shape.text.safeParse(text).success) return 'too-long';
  const page = where.trim() === '' ? null : pageOf(where.trim());
  if (page === 'no-address') return page;
  const site = (page && siteOf(page.hostname)) ?? 'web';
  const host = page && site === 'web' ? page.hostname : '';
  const { name, handle } = personIn(who.trim());
  // Selected words of a page that we do not know are told apart by its host, and these may be the same.
  const likeness = likenessOf(handle ?? (name || host), text);
  return {
    id: `${site}:hand:${likeness}`,
    likeness,
    site,
    author: { name: name || host.replace(/^www\./, ''), handle, profile: null },
    text,
    shortened: false,
    images: [],
    media: [],
    permalink: page?.href ?? null,
    postedAt: null,
    answers: null,
    taken: 'hand',
  };
}

function pageOf(where: string): URL | 'no-address' {
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(where) ? where : `https://${where}`;
  if (/\s/.test(address) || !URL.canParse(address)) return 'no-address';
  const page = new URL(address);
  const isPage = page.protocol === 'https:' || page.protocol === 'http:';
  return isPage && page.hostname.includes('.') ? page : 'no-address';
}

/** `Dana Reyes`, `@dana`, `Dana Reyes @dana` and `Dana Reyes (@dana)`. */
function personIn(who: string): { name: string; handle: string | null } {
  const [, name = '', handle] = /^(|.*\s)\(?@([^\s@()]+)\)?$/u.exec(who) ?? [];
  return handle === undefined ? { name: who, handle: null } : { name: name.trim() || handle, handle };
}
