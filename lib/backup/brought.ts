import { capturedSchema } from '@/lib/feedback/capture';
import { kindNames, kinds, type Kind } from '@/lib/feedback/sorting/kind';
import { likenessOf } from '@/lib/feedback/wishes/similar';
import type { Brought } from '@/lib/inbox/captures/imports';
import type { SiteId } from '@/lib/profile/site';
import { sourceIds, type SourceId } from '@/lib/profile/source';
import type { Columns, Field } from './columns';
import { orderShown, timeOf, type Order } from './dates';
import type { BadRow } from './read';
import type { Sheet } from './sheet';

/** How a table is to be read. */
export interface Reading {
  columns: Columns;
  /** Where it was said unless a row's id or address says otherwise. */
  site: SourceId;
  /** Which number of a date comes first where the column does not show it; null leaves such words without a date. */
  order: Order | null;
}

export interface Found {
  brought: Brought[];
  /** Rows of which nothing comes. */
  bad: readonly BadRow[];
  /** How many come without the date, or the kind, that stands in their row. */
  undated: number;
  unsorted: number;
}

/** What of a table can be kept, and why the rest cannot. `siteOf` says which site a host belongs to. */
export function broughtBy(
  sheet: Sheet,
  { columns, site, order }: Reading,
  siteOf: (host: string) => SiteId | null,
): Found {
  const found = { brought: [] as Brought[], bad: [...sheet.bad], undated: 0, unsorted: 0 };
  const taken = new Map<string, number>();
  const read = { site, siteOf, order: orderShown(columnOf(sheet, columns.date)) ?? order };
  for (const { number, cells } of sheet.rows) {
    const cell = (field: Field) => {
      const column = columns[field];
      return column === null ? '' : (cells[column] ?? '').trim();
    };
    const one = broughtIn(cells[columns.text ?? ''] ?? '', cell, read, taken);
    if (typeof one === 'string') found.bad.push({ line: number, why: one });
    else {
      taken.set(one.post.id, number);
      found.brought.push(one);
      if (one.post.postedAt === null && cell('date') !== '') found.undated += 1;
      if (one.kind === null && cell('kind') !== '') found.unsorted += 1;
    }
  }
  return { ...found, bad: found.bad.toSorted((one, other) => one.line - other.line) };
}

/** What stands in a column, from above. */
export const columnOf = (sheet: Sheet, column: string | null): string[] =>
  column === null ? [] : sheet.rows.map(({ cells }) => cells[column] ?? '');

interface Read {
  site: SourceId;
  siteOf: (host: string) => SiteId | null;
  order: Order | null;
}

/** What a row says, or why it cannot be kept. */
function broughtIn(
  text: string,
  cell: (field: Field) => string,
  { site: elsewhere, siteOf, order }: Read,
  taken: ReadonlyMap<string, number>,
): Brought | string {
  if (text.trim() === '') return 'There are no words in it.';
  const handle = cell('handle').replace(/^@/, '') || null;
  const name = cell('author') || handle || '';
  const likeness = likenessOf(handle ?? name, text);
  const url = URL.canParse(cell('url')) ? new URL(cell('url')) : null;
  const page = url && /^https?:$/.test(url.protocol) ? url : null;
  const own = sourceIds.find((id) => cell('id').startsWith(`${id}:`));
  const site = own ?? (page && siteOf(page.hostname)) ?? elsewhere;
  // Several people’s words may stand under the id of the one that the others were merged into.
  const id = own && !taken.has(cell('id')) ? cell('id') : `${site}:${likeness}`;
  const twin = taken.get(id);
  if (twin !== undefined) return `It says what row ${twin} says, by the same person.`;
  const post = capturedSchema.safeParse({
    id,
    likeness,
    site,
    author: { name, handle, profile: null },
    text,
    shortened: false,
    images: [],
    media: [],
    permalink: page && cell('url'),
    postedAt: timeOf(cell('date'), order),
    answers: null,
    taken: 'selection',
  });
  if (!post.success) return `${post.error.issues[0]?.path.join('.') ?? 'The row'} is not what it should be.`;
  const area = cell('area');
  return { post: post.data, kind: kindOf(cell('kind')), areas: area === '' ? [] : [area] };
}

const kindOf = (said: string): Kind | null =>
  kinds.find((kind) => [kind, kindNames[kind].toLowerCase()].includes(said.trim().toLowerCase())) ?? null;
