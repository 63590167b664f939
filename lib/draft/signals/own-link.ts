import { phrases } from './match';
import type { Hit, Signal } from './signal';
import type { Brand } from '@/lib/profile/brand';
import { ownsHost } from '@/lib/profile/ownership';
import { spansOf } from '@/lib/text/span';

const pointer = phrases([
  `links? (?:is |are )?(?:in|via) (?:our |my |the )?(?:bio|comments?|profile|description|story|first comment)`,
  `(?:the )?link (?:is )?(?:below|👇)`,
]);
/** Hosts that hide where a link leads. */
const shorteners = new Set(
  't.co bit.ly ow.ly tinyurl.com goo.gl buff.ly lnkd.in fb.me trib.al dlvr.it su.pr owl.li rebrand.ly'.split(
    ' ',
  ),
);

const bare = (name: string) => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Whether a host is the brand's by its domains or, where it lists none, by its name. */
function isOwn(brand: Brand, host: string): boolean {
  if (ownsHost(brand, host)) return true;
  const label = bare(host.split('.').at(-2) ?? host);
  return [...brand.names, ...brand.handles].some((name) => bare(name).length > 3 && bare(name) === label);
}

export const ownLink: Signal = {
  id: 'own-link',
  why: 'Links to your own site turn a conversation into an advert.',
  weight: 2,
  anyLanguage: true,
  inReplies: true,
  find: ({ text, links, emails }, brand) => {
    const unknown = (host: string) => brand.domains.length === 0 || shorteners.has(host);
    const weigh = (host: string, hit: Hit): Hit[] => {
      if (isOwn(brand, host)) return [hit];
      return unknown(host) ? [{ ...hit, weight: 0.5 }] : [];
    };
    return [
      ...links.flatMap(({ start, end, host }) => weigh(host, { start, end })),
      ...emails.flatMap(({ start, end }) =>
        weigh(text.slice(start, end).split('@')[1]?.toLowerCase() ?? '', { start, end }),
      ),
      ...spansOf(text, pointer),
    ];
  },
};
