import { bare, isShortener } from '../link-owner';
import { countedByPost, often } from './often';
import { emails, links, mentions } from '@/lib/text/segments';

/** Where anybody's pages and letterboxes stand, by a part of the host. */
const everybodys = new Set(
  `youtube youtu instagram facebook linkedin twitter x tiktok threads pinterest eventbrite linktr meetup zoom google gmail hotmail outlook yahoo icloud
  apple spotify amazon etsy github medium typeform surveymonkey justgiving gofundme kickstarter patreon substack wikipedia bbc theguardian gov`.split(
    /\s+/,
  ),
);
const ofOurs = /\b(?:follow|tag|dm|message|mention|us)(?: us)?(?: at| on)?:? $/iu;
const looked = 30;

/** The brand's own sites: where its letters come from, and where its posts lead again and again. */
export function ownDomains(posts: readonly string[]): string[] {
  const letters = posts.flatMap((post, index) =>
    emails(post).map(({ start, end }) => ({
      text: post.slice(start, end).split('@')[1]?.toLowerCase() ?? '',
      post: index,
    })),
  );
  const led = posts.flatMap((post, index) => links(post).map(({ host }) => ({ text: host, post: index })));
  const again = [...countedByPost(led)].filter(([, count]) => count >= often(posts.length));
  const hosts = new Set([...again.map(([host]) => host), ...letters.map(({ text }) => text)]);
  const own = [...hosts].filter(
    (host) => !isShortener(host) && !host.split('.').some((part) => everybodys.has(part)),
  );
  return own.filter((host) => !own.some((other) => host.endsWith(`.${other}`)));
}

/**
 * How the brand is mentioned: as its posts ask to be, or as its sites are spelt; else what they go on mentioning. Whom a post answers is somebody
 * else.
 */
export function ownHandles(posts: readonly string[], domains: readonly string[]): string[] {
  const spelt = new Set(domains.flatMap((domain) => domain.split('.').map(bare)));
  const inside = posts
    .flatMap((post, index) =>
      mentions(post).map(({ start, end }) => ({
        text: post.slice(start + 1, end).toLowerCase(),
        post: index,
        before: post.slice(Math.max(0, start - looked), start),
      })),
    )
    .filter(({ before }) => before.trim() !== '');
  const ours = inside.filter(({ text, before }) => ofOurs.test(before) || spelt.has(bare(text)));
  if (ours.length > 0) return [...countedByPost(ours).keys()];
  return [...countedByPost(inside)].filter(([, count]) => count > 1).map(([handle]) => handle);
}
