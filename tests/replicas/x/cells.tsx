import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { ListWindow, type View } from './window';

export interface Cell {
  key: string;
  content: ReactNode;
  /** Keeps its own node for good: it holds an editor. */
  lasting?: boolean;
}

/** Marks a node with the cell it holds now; a property, since real cells carry no attribute for it. */
const holding = new WeakMap<Element, string>();

/** X's list: cells placed one below the other by `transform` in a tall box, only those near the window in the page. */
export function Cells({ cells, label }: { cells: readonly Cell[]; label: string }) {
  const box = useRef<HTMLDivElement>(null);
  const [list] = useState(() => new ListWindow());
  const [{ shown, height }, setView] = useState<View>({ shown: [], height: 0 });

  useLayoutEffect(() => {
    const place = (): void => {
      const node = box.current;
      if (node) setView(list.view(cells, -node.getBoundingClientRect().top, innerHeight));
    };
    const measure = (): void => {
      const changed = Array.from(box.current?.children ?? [], (node) => {
        const key = holding.get(node);
        return key !== undefined && list.measured(key, node.getBoundingClientRect().height);
      });
      if (changed.includes(true)) place();
    };
    const sizes = new ResizeObserver(measure);
    const nodes = new MutationObserver(() => {
      sizes.disconnect();
      for (const node of box.current?.children ?? []) sizes.observe(node);
    });
    if (box.current) nodes.observe(box.current, { childList: true });
    for (const node of box.current?.children ?? []) sizes.observe(node);
    place();
    addEventListener('scroll', place, { passive: true });
    addEventListener('resize', place);
    return () => {
      removeEventListener('scroll', place);
      removeEventListener('resize', place);
      sizes.disconnect();
      nodes.disconnect();
    };
  }, [cells, list]);

  // A node that changed hands has another height although nothing resized it yet.
  useLayoutEffect(() => {
    const changed = Array.from(box.current?.children ?? [], (node) => {
      const key = holding.get(node);
      return key !== undefined && list.measured(key, node.getBoundingClientRect().height);
    });
    if (changed.includes(true) && box.current)
      setView(list.view(cells, -box.current.getBoundingClientRect().top, innerHeight));
  }, [cells, list, shown]);

  const contents = new Map(cells.map(({ key, content }) => [key, content]));
  return (
    <div aria-label={label}>
      <div ref={box} style={{ position: 'relative', minHeight: height }}>
        {shown
          .filter(({ key }) => contents.has(key))
          .map(({ key, start, slot }) => (
            <div
              key={slot ?? key}
              ref={(node) => {
                if (node) holding.set(node, key);
              }}
              data-testid="cellInnerDiv"
              style={{ transform: `translateY(${start}px)`, position: 'absolute', width: '100%' }}
            >
              {contents.get(key)}
            </div>
          ))}
      </div>
    </div>
  );
}
