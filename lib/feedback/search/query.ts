import type { Capture } from '../capture';
import { fold } from './fold';
import { kindNames, kinds, type Kind } from '../sorting/kind';
import { statuses, statusNames, type Status } from '../captures/status';
import { isUnanswered, isUnassigned } from '../captures/filed-under';
import { saidAt } from '../captures/said-at';
import type { Brand } from '@/lib/profile/brand';
import { sourceIds, sourceNames, type SourceId } from '@/lib/profile/source';

/** What is asked of a capture besides its words. */
export type Searched = Pick<
  Capture,
  | 'kind'
  | 'second'
  | 'status'
  | 'brand'
  | 'site'
  | 'author'
  | 'postedAt'
  | 'capturedAt'
  | 'areas'
  | 'department'
  | 'answered'
  | 'snoozedUntil'
  | 'mergedInto'
>;

/** What somebody looks for. */
export interface Query {
  /** Words and phrases that must all occur, folded. */
  words: readonly string[];
  /** Words and phrases none of which may occur, folded. */
  without: readonly string[];
  /** For each key asked for, a test. */
  tests: readonly ((capture: Searched) => boolean)[];
  /** A sentence for each part that asks for nothing there is; such a part is passed over. */
  errors: readonly string[];
}

const queryKeys = [
  'kind',
  'area',
  'status',
  'dept',
  'from',
  'brand',
  'site',
  'before',
  'after',
  'is',
] as const;
export type QueryKey = (typeof queryKeys)[number];

type Brands = readonly Pick<Brand, 'id' | 'names'>[];
type Departments = readonly { id: string; name: string }[];
interface Called {
  brands: Brands;
  departments: Departments;
}
type Test = (capture: Searched) => boolean;

interface Part {
  not: boolean;
  /** As it was typed, folded; none before a word. */
  key: string | null;
  value: string;
}

/**
 * A search as typed: words, "phrases in quotes", `key:value`, each of them wanted, or unwanted with `-` in front. Values of one key are
 * alternatives, but for the times, which all hold; different keys must all hold. A key we do not know is a word. Brands and
 * departments are found by what they are called.
 */
export function queryOf(typed: string, brands: Brands = [], departments: Departments = []): Query {
  const words: string[] = [];
  const without: string[] = [];
  const wanted = new Map<QueryKey, Test[]>();
  const tests: Test[] = [];
  const errors: string[] = [];
  for (const { not, key, value } of partsOf(typed)) {
    if (!isKey(key)) {
      (not ? without : words).push(fold(key === null ? value : `${key}:${value}`));
      continue;
    }
    const test = asks[key](value, { brands, departments });
    if (typeof test === 'string') errors.push(test);
    else if (not) tests.push((capture) => !test(capture));
    else if (key === 'before' || key === 'after') tests.push(test);
    else wanted.set(key, [...(wanted.get(key) ?? []), test]);
  }
  for (const alternatives of wanted.values())
    tests.push((capture) => alternatives.some((test) => test(capture)));
  return { words, without, tests, errors };
}

const isKey = (key: string | null): key is QueryKey => queryKeys.some((known) => known === key);

const part =
  /(?<not>-(?=[^\s-]))?(?:(?<key>\p{L}+):)?(?:["“”„](?<phrase>[^"“”„]*)["“”„]?|(?<word>[^\s"“”„]*))/gu;

function partsOf(typed: string): Part[] {
  return [...typed.matchAll(part)].flatMap(({ groups = {} }): Part[] => {
    const value = (groups['phrase'] ?? groups['word'] ?? '').trim();
    const key = groups['key'] === undefined ? null : fold(groups['key']);
    return value === '' && key === null ? [] : [{ not: groups['not'] !== undefined, key, value }];
  });
}

/** Whether a query asks for anything at all. */
export const asksAnything = ({ words, without, tests }: Query): boolean =>
  words.length + without.length + tests.length > 0;

/** What is searched of a capture, folded once: its author and words, and our summary and note. */
export function searchable({
  author,
  text,
  summary,
  note,
}: Pick<Capture, 'author' | 'text' | 'summary' | 'note'>): string {
  return fold([author.name, author.handle ?? '', text, summary, note].join('\n'));
}

/** Whether a capture is what a query asks for. A word may be a part of a longer one. */
export function matchesQuery(capture: Searched, folded: string, { words, without, tests }: Query): boolean {
  return (
    tests.every((test) => test(capture)) &&
    words.every((word) => folded.includes(word)) &&
    !without.some((word) => folded.includes(word))
  );
}

/** For each key what its value asks, or the sentence that says why it asks nothing. */
const asks: Readonly<Record<QueryKey, (value: string, called: Called) => Test | string>> = {
  kind: (value) => {
    const kind = named<Kind>(value, kinds, (kind) => kindNames[kind]);
    return kind
      ? (capture) => capture.kind === kind || capture.second === kind
      : choice('kind', value, kinds);
  },
  status: (value) => {
    const status = named<Status>(value, statuses, (status) => statusNames[status]);
    return status ? (capture) => capture.status === status : choice('status', value, statuses);
  },
  site: (value) => {
    const site = named<SourceId>(value, sourceIds, (site) => sourceNames[site]);
    return site ? (capture) => capture.site === site : choice('site', value, sourceIds);
  },
  is: (value) => {
    const standing = fold(value);
    if (standing === 'unanswered') return isUnanswered;
    if (standing === 'unassigned') return isUnassigned;
    return '“is:” knows two words: say “is:unanswered” or “is:unassigned”.';
  },
  area: (value) =>
    value === ''
      ? '“area:” needs the name of an area.'
      : ({ areas }) => areas.some((area) => begins(area, value)),
  dept: (value, { departments }) => {
    const ids = new Set(departments.filter(({ name }) => begins(name, value)).map(({ id }) => id));
    if (value === '') return '“dept:” needs the name of a department.';
    return ids.size === 0
      ? `No department is called “${value}”.`
      : ({ department }) => department !== null && ids.has(department);
  },
  from: (value) => {
    const person = fold(value.replace(/^@/, ''));
    return person === ''
      ? '“from:” needs a name or a handle.'
      : ({ author }) => fold(author.name).includes(person) || fold(author.handle ?? '').includes(person);
  },
  brand: (value, { brands }) => {
    const ids = new Set(
      brands.filter(({ names }) => names.some((name) => begins(name, value))).map(({ id }) => id),
    );
    if (value === '') return '“brand:” needs the name of a brand.';
    return ids.size === 0
      ? `No brand is called “${value}”.`
      : ({ brand }) => brand !== null && ids.has(brand);
  },
  before: (value) => {
    const day = dayOf(value);
    return day === null ? undated('before', value) : (capture) => saidAt(capture) < day;
  },
  after: (value) => {
    const day = dayOf(value);
    return day === null ? undated('after', value) : (capture) => saidAt(capture) >= day;
  },
};

const begins = (name: string, value: string) => fold(name).startsWith(fold(value));

/** An id, or what it is called, in one or several. */
function named<Id extends string>(
  value: string,
  ids: readonly Id[],
  nameOf: (id: Id) => string,
): Id | undefined {
  const asked = fold(value);
  return ids.find((id) => [id, `${id}s`, fold(nameOf(id))].includes(asked));
}

function choice(key: QueryKey, value: string, ids: readonly string[]): string {
  const all = `${ids.slice(0, -1).join(', ')} or ${ids.at(-1)}`;
  return value === '' ? `“${key}:” needs one of ${all}.` : `“${value}” is no ${key}: say ${all}.`;
}

/** The first moment of a day, a month or a year, where the person is; null where it is none. */
function dayOf(value: string): number | null {
  const [, year, month = '1', day = '1'] = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(value) ?? [];
  if (year === undefined) return null;
  const date = new Date(Number(year), Number(month) - 1, Number(day));
  return date.getMonth() === Number(month) - 1 && date.getDate() === Number(day) ? date.getTime() : null;
}

function undated(key: QueryKey, value: string): string {
  return value === ''
    ? `“${key}:” needs a date, as in “${key}:2026-05-01”.`
    : `“${value}” is no date: say “${key}:2026-05-01”, “${key}:2026-05” or “${key}:2026”.`;
}
