import { useLiveQuery } from 'dexie-react-hooks';
import { Fragment, useEffect, useLayoutEffect, useRef } from 'react';
import type { Query } from '@/lib/feedback/search/query';
import { rowsIn, type ListId, type Rows } from '@/lib/inbox/queries/lists';
import type { FocusWish } from '../use-focus';
import type { Names } from '../use-names';
import { useNow } from '../use-now';
import styles from './CaptureList.module.css';
import { CaptureRow, type RowActs } from './CaptureRow';
import { unread, useWindow } from './use-window';

interface Props extends RowActs {
  ids: readonly string[];
  /** How many there are: of a list that has just been opened the first ids come first. */
  of: number;
  /** Their rows, where these are in memory; none then has to be read. */
  held: Rows | undefined;
  /** They are what a search found. */
  found: boolean;
  /** What is shown until they are read, as far as that is known. */
  first: Rows | undefined;
  list: ListId;
  query: Query;
  names: Names;
  /** The one in hand, which Tab comes to. Where it stands in another list, none is marked and Tab comes to the first. */
  current: string | null;
  selected: ReadonlySet<string>;
  /** Where the focus is to be; the list grants what is wished of it once the row is drawn. */
  focus: FocusWish;
  scroll: number;
  onScroll: (top: number) => void;
}

/** The captures of these ids, each a list item that knows its place. Of long lists only the rows in view are read and drawn. */
export function CaptureList({
  ids,
  of,
  held,
  found,
  first,
  list,
  query,
  names,
  current,
  selected,
  focus,
  ...rest
}: Props) {
  const { scroll, onScroll, ...acts } = rest;
  const now = useNow();
  const scroller = useRef<HTMLDivElement>(null);
  const reachable = current !== null && ids.includes(current) ? current : (ids[0] ?? null);
  const { rows, rest: undrawn, measure } = useWindow(ids, found ? 'found' : 'all', reachable, scroller);
  const below = undrawn + Math.max(0, of - ids.length) * unread;
  const wanted = rows.flatMap(({ index }) => ids[index] ?? []);
  const read = useLiveQuery(
    () => (held ? undefined : rowsIn(list, wanted)),
    [list, held ? '' : wanted.join('\n')],
    first,
  );
  const drawn = held ?? read;

  useEffect(() => {
    if (focus.wished() !== 'list') return;
    const all = scroller.current?.querySelectorAll<HTMLElement>('li[data-id]') ?? [];
    const wanted = current ?? reachable;
    const row = [...all].find(({ dataset }) => dataset['id'] === wanted);
    if (!row) return;
    focus.forget();
    row.querySelector('button')?.focus();
  });

  // The list is as high as it was once its rows are there.
  const restored = useRef(false);
  const ready = drawn !== undefined;
  useLayoutEffect(() => {
    if (!ready || restored.current || !scroller.current) return;
    restored.current = true;
    scroller.current.scrollTop = scroll;
  }, [ready, scroll]);

  return (
    <div
      className={styles.scroller}
      ref={scroller}
      data-captures
      onScrollEnd={({ currentTarget }) => onScroll(currentTarget.scrollTop)}
    >
      <ul aria-label="Captures" aria-busy={!ready}>
        {rows.map(({ index, gap }) => {
          const id = ids[index] ?? '';
          const capture = drawn?.captures.get(id);
          return (
            <Fragment key={id}>
              {gap > 0 && <li aria-hidden="true" style={{ blockSize: gap }} />}
              {!capture && measure && <li aria-hidden="true" style={{ blockSize: unread }} />}
              {capture && (
                <CaptureRow
                  ref={measure}
                  capture={capture}
                  list={list}
                  query={query}
                  now={now}
                  place={{ index, of }}
                  current={id === current}
                  reachable={id === reachable}
                  selected={selected.has(id)}
                  merged={drawn?.merged.get(id) ?? 0}
                  department={names.departments.find((one) => one.id === capture.department)?.name}
                  {...acts}
                />
              )}
            </Fragment>
          );
        })}
        {below > 0 && <li aria-hidden="true" style={{ blockSize: below }} />}
      </ul>
    </div>
  );
}
