import type { Capture } from '@/lib/feedback/capture';
import { withValue } from '@/lib/feedback/search/query-text';
import type { ListId } from '@/lib/inbox/queries/lists';
import type { View } from '@/lib/inbox/surfaces/views';
import { neighbourOf } from './neighbour';
import type { Focus, FocusWish } from './use-focus';
import type { Selection } from './use-selection';
import { useStanding } from './use-standing';
import type { ChangeView } from './use-view';

/** So many are replied to at a time. */
const mostReplied = 50;

/** Where people are in the inbox, and how they get about in it. */
export interface Moves {
  /** The capture in hand. */
  current: string | null;
  /** What a command is done to: what is selected, else what is in hand. */
  targets: readonly string[];
  /** Whether what is in hand stands open. */
  open: boolean;
  replying: boolean;
  /** Where the focus belongs. */
  place: Focus;
  by: (step: 1 | -1) => void;
  /** Does what the targets are finished with by, and takes the next one in hand. */
  finish: (work: () => void) => void;
  /** What the open capture is finished with by: where its row goes, the list beside it goes on. */
  finishOpen: (work: () => void, acted: readonly string[]) => void;
  openOne: (id: string) => void;
  /** Opens one wherever it is, with nothing searched for. */
  showOne: (id: string) => void;
  showPerson: (capture: Capture) => void;
  toList: (list: ListId) => void;
  /** Shows a list with something searched for in it, as a link does. */
  toFound: (list: ListId, search: string) => void;
  search: (words: string) => void;
  reply: (ids: readonly string[]) => void;
  /** Back to the list. */
  leave: () => void;
}

interface Among {
  /** What is in sight, in its order. */
  ids: readonly string[];
  view: View;
  onView: ChangeView;
  selection: Selection;
  focus: FocusWish;
  /** Whether what is open stands beside the list. */
  beside: boolean;
}

export function useMoves({ ids, view, onView, selection, focus, beside }: Among): Moves {
  const current = view.current ?? ids[0] ?? null;
  const replying = view.replying.length > 0;
  const open = beside || (view.open && current !== null) || replying;
  const targets = selection.ids.length > 0 ? selection.ids : current === null ? [] : [current];
  const place = beside || !view.open ? 'list' : 'detail';
  const at = current === null ? -1 : ids.indexOf(current);
  const stood = useStanding(at);

  const go = (to: string | null, on: Focus) => {
    onView({ current: to, open: view.open && to !== null });
    focus.wish(on);
  };
  const goOn = (work: () => void, done: readonly string[]) => {
    const next = neighbourOf(ids, current, done);
    work();
    go(next, next === null ? 'list' : place);
  };
  const toFound = (list: ListId, search: string) =>
    onView({ list, search, current: null, open: false, replying: [], scroll: 0 });
  return {
    current,
    targets,
    open,
    replying,
    place,
    by: (step) => {
      // Where it left the list, the next one has come up to its place.
      const from = at >= 0 ? at : step === 1 ? stood() - 1 : stood();
      const to = ids[Math.min(ids.length - 1, Math.max(0, from + step))];
      if (to === undefined) return;
      onView({ replying: [] });
      go(to, place);
    },
    finish: (work) => {
      goOn(work, targets);
      selection.none();
    },
    finishOpen: (work, acted) => {
      const goes = beside && view.list !== 'all' && at >= 0 && acted.some((id) => id === current);
      if (goes) goOn(work, acted);
      else work();
    },
    openOne: (id) => {
      onView({ current: id, open: true, replying: [] });
      focus.wish('detail');
    },
    showOne: (id) => onView({ list: 'all', search: '', current: id, open: true, replying: [] }),
    showPerson: ({ author }) => {
      onView({ list: 'all', search: withValue('', 'from', author.handle ?? author.name), open: false });
      focus.wish('list');
    },
    toList: (list) => {
      selection.none();
      toFound(list, '');
      focus.wish('list');
    },
    toFound,
    search: (words) => onView({ search: words, current: null, scroll: 0 }),
    reply: (some) => onView({ replying: some.slice(0, mostReplied) }),
    leave: () => {
      onView(replying ? { replying: [] } : { open: false });
      focus.wish('list');
    },
  };
}
