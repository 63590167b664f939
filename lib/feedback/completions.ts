import { fold } from './fold';
import { kinds } from './kind';
import { queryKeys, type QueryKey } from './query';
import { statuses } from './status';
import { sourceIds } from '@/lib/profile/source';

/** What this inbox has names for. */
export interface Named {
  areas: readonly string[];
  departments: readonly string[];
  brands: readonly string[];
  /** Handles, or names where a site has none. */
  people: readonly string[];
}

export interface Completion {
  /** What is offered: `kind:` or `kind:idea`. */
  offer: string;
  /** The whole search once it is taken, and where typing goes on. */
  typed: string;
  caret: number;
}

const most = 8;

/** What the part of a search in front of the caret may become, in the order of the tables; none where it can become nothing else. */
export function completionsOf(typed: string, caret: number, names: Named): Completion[] {
  const [, not = '', written = ''] =
    /(?:^|\s)(-?)([^\s":]*(?::(?:"[^"]*|[^\s"]*))?)$/.exec(typed.slice(0, caret)) ?? [];
  const start = caret - written.length;
  const inPhrase = (typed.slice(0, start).split('"').length - 1) % 2 === 1;
  if (written === '' || inPhrase) return [];
  const colon = written.indexOf(':');
  const offers =
    colon < 0
      ? queryKeys.filter((key) => key.startsWith(fold(written))).map((key) => `${key}:`)
      : valuesFor(written.slice(0, colon), written.slice(colon + 1), names);
  return offers.slice(0, most).map((offer): Completion => {
    const taken = offer.endsWith(':') ? offer : `${offer} `;
    const after = typed.slice(caret).replace(/^\s+/, '');
    return {
      offer: `${not}${offer}`,
      typed: `${typed.slice(0, start)}${taken}${after}`,
      caret: start + taken.length,
    };
  });
}

function valuesFor(key: string, begun: string, names: Named): string[] {
  const known = queryKeys.find((one) => one === fold(key));
  if (!known) return [];
  const asked = fold(begun.replace(/^["@]/, ''));
  return values[known](names)
    .filter((value) => fold(value).startsWith(asked) && fold(value) !== asked)
    .map((value) => `${known}:${/\s/.test(value) ? `"${value}"` : value}`);
}

const values: Readonly<Record<QueryKey, (names: Named) => readonly string[]>> = {
  kind: () => kinds,
  area: ({ areas }) => areas,
  status: () => statuses,
  dept: ({ departments }) => departments,
  from: ({ people }) => people,
  brand: ({ brands }) => brands,
  site: () => sourceIds,
  before: () => [],
  after: () => [],
  is: () => ['unanswered'],
};
