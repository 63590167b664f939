import { database, writing } from '../store/database';
import { keepingUp } from '../store/keeping-up';
import type { ListId } from '../queries/lists';

const surfaces = ['popup', 'sidepanel', 'app'] as const;

/** Where somebody is in one surface's inbox, kept so that a popup that closes under the user's hands reopens as it was. */
export interface View {
  surface: (typeof surfaces)[number];
  list: ListId;
  /** What is searched for in the list, as typed: words and `key:value`, by which filters are chosen as well. */
  search: string;
  /** The capture in hand, by id. */
  current: string | null;
  /** It is open, where there is no room for it beside the list. */
  open: boolean;
  /** The captures whose authors are being replied to, by id; none where nobody is. */
  replying: readonly string[];
  /** How far the list was scrolled, in px. */
  scroll: number;
  /** What was begun to be written of a capture and is not kept there yet, by field and id. */
  typed: Readonly<Record<string, string>>;
}

/** The view a surface was left with, at first what is new. A row of an earlier version lacks what it did not know. */
export async function readView(surface: View['surface']): Promise<View> {
  const fresh: View = {
    surface,
    list: 'new',
    search: '',
    current: null,
    open: false,
    replying: [],
    scroll: 0,
    typed: {},
  };
  return { ...fresh, ...(await database.views.get(surface)) };
}

const keepLatest = keepingUp((_: string, view: View) => writing(() => database.views.put(view)));

/** Of views that come faster than they are written the last one is kept. */
export const keepView = (view: View): Promise<unknown> => keepLatest(view.surface, view);

/** Forgets whatever surfaces were left with that is about these captures. Only inside a transaction that may write `views`. */
export async function forgetInViews(ids: readonly string[]): Promise<void> {
  const gone = new Set(ids);
  await database.views
    .where('surface')
    .anyOf(surfaces)
    .modify((view: Partial<View>) => {
      const kept = Object.entries(view.typed ?? {}).filter(
        ([field]) => !ids.some((id) => field.endsWith(` ${id}`)),
      );
      view.typed = Object.fromEntries(kept);
      view.replying = (view.replying ?? []).filter((id) => !gone.has(id));
      if (gone.has(view.current ?? '')) view.current = null;
    });
}
