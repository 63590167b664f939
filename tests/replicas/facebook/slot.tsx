import { useEffect, useRef, useState, type ReactNode } from 'react';
import { letters } from '../ids';

/** The id of a post's heading, from which those of its parts are made. */
export const idOf = (key: string): string => `«R${letters(key, 14)}»`;

/** A place in the feed. Scrolled far away it stays, emptied. */
export function Slot({ position, id, children }: { position: number; id: string; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const [away, setAway] = useState<number | null>(null);
  useEffect(() => {
    const node = place.current;
    if (!node) return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => {
        // An editor that holds words is never emptied.
        const writing = node.contains(document.activeElement);
        setAway(!entry || entry.isIntersecting || writing ? null : entry.boundingClientRect.height);
      },
      { rootMargin: '2400px' },
    );
    observer.observe(node);
    return () => observer.disconnect();
  }, []);
  return (
    <div
      ref={place}
      aria-posinset={position}
      aria-describedby={['H1', 'H2', 'H3', 'H5', 'H4'].map((part) => id + part).join(' ')}
      aria-labelledby={id}
    >
      <div data-virtualized={away !== null}>
        {away === null ? <div>{children}</div> : <div style={{ height: away }} hidden={false} />}
      </div>
    </div>
  );
}
