import { seenPostSchema } from '@/lib/feedback/capture';
import { kindNames, kinds, type Kind } from '@/lib/feedback/kind';
import { likenessOf } from '@/lib/feedback/similar';
import type { Brought } from '@/lib/inbox/imports';
import { siteIds, type SiteId } from '@/lib/profile/site';
import type { Columns, Field } from './columns';
import type { BadRow } from './read';
import type { Sheet } from './sheet';

/** What of a table can be kept, and why the rest cannot. `site` is where it was said unless a row's id says otherwise. */
export function broughtBy(
  sheet: Sheet,
  columns: Columns,
  site: SiteId,
): { brought: Brought[]; bad: readonly BadRow[] } {
  const brought: Brought[] = [];
  const bad = [...sheet.bad];
  const taken = new Set<string>();
  for (const { number, cells } of sheet.rows) {
    const cell = (field: Field) => {
      const column = columns[field];
      return column === null ? '' : (cells[column] ?? '');
    };
    const one = broughtIn(cell, site, taken);
    if (typeof one === 'string') bad.push({ line: number, why: one });
    else {
      taken.add(one.post.id);
      brought.push(one);
    }
  }
  return { brought, bad: bad.toSorted((one, other) => one.line - other.line) };
}

/** What a row says, or why it cannot be kept. */
function broughtIn(
  cell: (field: Field) => string,
  elsewhere: SiteId,
  taken: ReadonlySet<string>,
): Brought | string {
  const text = cell('text');
  if (text.trim() === '') return 'There are no words in it.';
  const postedAt = cell('date').trim() === '' ? null : timeOf(cell('date').trim());
  if (Number.isNaN(postedAt)) return `“${cell('date').slice(0, 40)}” is not a date like 2026-11-27.`;
  const handle = cell('handle').trim().replace(/^@/, '') || null;
  const name = cell('author').trim() || handle || '';
  const likeness = likenessOf(handle ?? name, text);
  const own = siteIds.find((id) => cell('id').startsWith(`${id}:`));
  const site = own ?? elsewhere;
  // Several people’s words may stand under the id of the one that the others were merged into.
  const id = own && !taken.has(cell('id')) ? cell('id') : `${site}:${likeness}`;
  const url = cell('url').trim();
  const post = seenPostSchema.safeParse({
    id,
    likeness,
    site,
    author: { name, handle, profile: null },
    text,
    shortened: false,
    images: [],
    media: [],
    permalink: /^https?:\/\//.test(url) ? url : null,
    postedAt,
    answers: null,
    taken: 'selection',
  });
  if (!post.success) return `${post.error.issues[0]?.path.join('.') ?? 'The row'} is not what it should be.`;
  const area = cell('area').trim();
  return { post: post.data, kind: kindOf(cell('kind')), areas: area === '' ? [] : [area] };
}

const kindOf = (said: string): Kind | null =>
  kinds.find((kind) => [kind, kindNames[kind].toLowerCase()].includes(said.trim().toLowerCase())) ?? null;

/** Only what can be read in one way: nobody knows whether 3/4 is in March or in April. */
const timeOf = (said: string) => (/^\d{4}-\d\d-\d\d/.test(said) ? Date.parse(said) : NaN);
