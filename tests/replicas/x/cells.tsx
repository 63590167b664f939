import { useEffect, useLayoutEffect, useReducer, useRef, type ReactNode } from 'react';

export interface Cell {
  key: string;
  content: ReactNode;
  /** Keeps its own node for good: it holds an editor. */
  lasting?: boolean;
}

const margin = 900;
const guess = 180;

/**
 * A list of which only the cells near the window exist. A node that leaves serves the next cell that enters, so the same `article`
 * holds one post now and another later.
 */
export function Cells({ cells, label }: { cells: readonly Cell[]; label: string }) {
  const box = useRef<HTMLDivElement>(null);
  const heights = useRef(new Map<string, number>()).current;
  const slots = useRef(new Map<string, number>()).current;
  const [, draw] = useReducer((count: number) => count + 1, 0);

  useEffect(() => {
    addEventListener('scroll', draw, { passive: true });
    addEventListener('resize', draw);
    return () => {
      removeEventListener('scroll', draw);
      removeEventListener('resize', draw);
    };
  }, []);

  const top = box.current ? -box.current.getBoundingClientRect().top : 0;
  let offset = 0;
  const near = cells.flatMap((cell) => {
    const start = offset;
    offset += heights.get(cell.key) ?? guess;
    return cell.lasting || (offset > top - margin && start < top + innerHeight + margin)
      ? [{ cell, start }]
      : [];
  });

  const needed = new Set(near.map(({ cell }) => cell.key));
  for (const key of slots.keys()) if (!needed.has(key)) slots.delete(key);
  const taken = new Set(slots.values());
  for (const { cell } of near) {
    if (cell.lasting || slots.has(cell.key)) continue;
    let free = 0;
    while (taken.has(free)) free += 1;
    taken.add(free);
    slots.set(cell.key, free);
  }

  useLayoutEffect(() => {
    const measure = (): void => {
      let changed = false;
      for (const node of box.current?.children ?? []) {
        const key = keys.get(node);
        const { height } = node.getBoundingClientRect();
        if (key === undefined || heights.get(key) === height) continue;
        heights.set(key, height);
        changed = true;
      }
      if (changed) draw();
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const node of box.current?.children ?? []) observer.observe(node);
    return () => observer.disconnect();
  });

  return (
    <div aria-label={label}>
      <div ref={box} style={{ position: 'relative', minHeight: offset }}>
        {near.map(({ cell, start }) => (
          <div
            key={cell.lasting ? cell.key : `slot ${slots.get(cell.key)}`}
            ref={(node) => {
              if (node) keys.set(node, cell.key);
            }}
            data-testid="cellInnerDiv"
            style={{ transform: `translateY(${start}px)`, position: 'absolute', width: '100%' }}
          >
            {cell.content}
          </div>
        ))}
      </div>
    </div>
  );
}

const keys = new WeakMap<Element, string>();
