import { hosts } from '../matches';
import { type Disguise, isVocabulary } from './disguise';
import { parameters } from './vocabulary';

const known: ReadonlySet<string> = new Set([
  ...Object.values(hosts).flat(),
  't.co',
  'l.facebook.com',
  'lnkd.in',
]);

/** Kinds of address that are told by their beginning. */
const bare: ReadonlySet<string> = new Set(['blob:', 'data:', 'mailto:']);

/** An address of the same form that leads nowhere: what names a kind of page stays, every name, number and foreign host is another one. */
export function disguisedAddress(href: string, page: string, disguise: Disguise): string {
  if (href === '' || href.startsWith('#')) return href && '#';
  if (!URL.canParse(href, page)) return disguise.of(href);
  const url = new URL(href, page);
  // Pictures in the address itself, mail, scripts: nothing of them is structure.
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return bare.has(url.protocol) ? url.protocol : 'x:';
  const path = url.pathname
    .split('/')
    .map((part) => disguisedPart(decoded(part), disguise))
    .join('/');
  const query = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [name = '', value = ''] = pair.split('=');
      return `${parameters.has(name) ? name : disguise.of(name)}=${disguise.of(decoded(value))}`;
    });
  const search = query.length > 0 ? `?${query.join('&')}` : '';
  // A veiled address is told by the beginning of its fragment.
  const fragment = url.hash.startsWith('#?') ? `#?${disguise.of(url.hash)}` : url.hash && '#';
  const isWhole = URL.canParse(href) || href.startsWith('//');
  const host = known.has(url.hostname) ? url.hostname : `${disguise.of(url.hostname)}.example`;
  return `${isWhole ? `https://${host}` : ''}${path}${search}${fragment}`;
}

/** A part of a path may itself be made of parts: `urn:li:activity:1`, `ana_bolts-activity-1-xyz`. */
function disguisedPart(part: string, disguise: Disguise): string {
  return part
    .split(/([:;,()-]|(?<=\w)_(?=\w))/)
    .map((token) => (/^[:;,()_-]?$/.test(token) || isVocabulary(token) ? token : disguise.of(token)))
    .join('');
}

/** As it reads; what is no such writing stays as it is. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
