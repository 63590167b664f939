import { useCallback, useEffect, useMemo, useState, type RefObject } from 'react';

/** Up to here every row is drawn: find-in-page works, and nothing needs measuring. Of what a search finds fewer are, for they are others at each letter. */
const smallEnough = { all: 200, found: 40 };
/** The height that a row of a long list holds free while it is being read, so that nothing jumps. */
export const unread = 76;
const margin = 1000;
const step = 300;

/** What to draw: rows by their index, and the height of the gap before each that follows rows left out. */
interface Window {
  rows: readonly { index: number; gap: number }[];
  /** The height of what is left out after the last row. */
  rest: number;
  /** Beyond the small lists, rows are measured by this ref. */
  measure: ((row: HTMLElement | null) => (() => void) | undefined) | undefined;
}

/**
 * The part of a long list that is in view, by measured heights and a guess for rows not seen yet. `keep` stays drawn wherever it is: the
 * row that holds focus must not go from under the user.
 */
export function useWindow(
  ids: readonly string[],
  of: keyof typeof smallEnough,
  keep: string | null,
  scroller: RefObject<HTMLElement | null>,
): Window {
  const long = ids.length > smallEnough[of];
  // Filled as rows are seen, and read when the next ones are wanted: by its height alone no row comes or goes.
  const [heights] = useState(() => new Map<string, number>());
  const [view, setView] = useState({ top: 0, height: 0 });

  useEffect(() => {
    const element = scroller.current;
    if (!long || !element) return undefined;
    const stop = new AbortController();
    const look = () => {
      const top = Math.floor(element.scrollTop / step) * step;
      const height = element.clientHeight;
      setView((now) => (now.top === top && now.height === height ? now : { top, height }));
    };
    look();
    element.addEventListener('scroll', look, { passive: true, signal: stop.signal });
    globalThis.addEventListener('resize', look, { signal: stop.signal });
    return () => stop.abort();
  }, [long, scroller]);

  const observer = useMemo(
    () =>
      long
        ? new ResizeObserver((entries) => {
            for (const { target, borderBoxSize } of entries) {
              const [box] = borderBoxSize;
              if (target instanceof HTMLElement && target.dataset['id'] && box)
                heights.set(target.dataset['id'], box.blockSize);
            }
          })
        : undefined,
    [long, heights],
  );
  useEffect(() => () => observer?.disconnect(), [observer]);
  const measure = useCallback(
    (row: HTMLElement | null) => {
      if (!row || !observer) return undefined;
      observer.observe(row);
      return () => observer.unobserve(row);
    },
    [observer],
  );

  return useMemo(() => {
    if (!long) return { rows: ids.map((_, index) => ({ index, gap: 0 })), rest: 0, measure: undefined };
    const rows: { index: number; gap: number }[] = [];
    let gap = 0;
    let top = 0;
    for (const [index, id] of ids.entries()) {
      const height = heights.get(id) ?? unread;
      const inView = top + height > view.top - margin && top < view.top + view.height + step + margin;
      if (inView || id === keep) {
        rows.push({ index, gap });
        gap = 0;
      } else gap += height;
      top += height;
    }
    return { rows, rest: gap, measure };
  }, [long, ids, heights, view, keep, measure]);
}
