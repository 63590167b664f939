import { database, opened } from '../store/database';
import { countLists, firstIn, idsIn, rowsIn, type ListId, type Rows } from './lists';
import { readView, type View } from '../surfaces/views';

/** As many rows as the highest window shows at once. */
const shown = 30;

/** What a surface shows first: how it was left, the list it was left with, the rows that come into sight, and what the lists hold. */
export interface FirstPage {
  view: View;
  /** All that stands in the list where it was scrolled or something was searched for in it, else as much as is shown. */
  ids: readonly string[];
  rows: Rows;
  counts: Readonly<Record<ListId, number>>;
}

/** Opens the inbox and reads the first page of a surface in one go: what waits for one query after another is seen to wait. */
export async function readFirstPage(surface: View['surface']): Promise<FirstPage> {
  await opened();
  const { views, captures, trash, filed, counters } = database;
  return database.transaction('r', [views, captures, trash, filed, counters], async () => {
    const [view, counts] = await Promise.all([readView(surface), countLists()]);
    const whole = view.scroll > 0 || view.search !== '';
    const ids = await (whole ? idsIn(view.list) : firstIn(view.list, shown));
    return { view, ids, counts, rows: await rowsIn(view.list, ids.slice(0, shown)) };
  });
}
