import { useLiveQuery } from 'dexie-react-hooks';
import { Fragment, useRef, useState } from 'react';
import type { Query } from '@/lib/feedback/query';
import { capturesOf } from '@/lib/inbox/captures';
import { questionsAnswered } from '@/lib/inbox/questions';
import styles from './CaptureList.module.css';
import { CaptureRow, type RowActions } from './CaptureRow';
import { useNow } from './use-now';
import { useWindow } from './use-window';

/** The height that a row of a long list holds free while it is being read, so that nothing jumps. */
const unread = 148;

interface Props extends RowActions {
  ids: readonly string[];
  query: Query;
}

/** The captures of these ids, each a list item with its words. Of long lists only the rows in view are read and drawn. */
export function CaptureList({ ids, query, ...act }: Props) {
  const now = useNow();
  const scroller = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const { rows, rest, measure } = useWindow(ids, focused, scroller);
  const wanted = rows.flatMap(({ index }) => ids[index] ?? []);
  const captures = useLiveQuery(() => capturesOf(wanted), [wanted.join('\n')]);
  const questions = useLiveQuery(() => questionsAnswered(wanted), [wanted.join('\n')]);
  const byId = new Map(captures?.map((capture) => [capture.id, capture]));
  return (
    <div className={styles.scroller} ref={scroller}>
      <ul
        className={styles.list}
        aria-label="Captures"
        aria-busy={captures === undefined}
        onFocus={({ target }) => setFocused(target.closest<HTMLElement>('li')?.dataset['id'] ?? null)}
        onBlur={() => setFocused(null)}
      >
        {rows.map(({ index, gap }) => {
          const capture = byId.get(ids[index] ?? '');
          return (
            <Fragment key={ids[index]}>
              {gap > 0 && <li aria-hidden="true" style={{ blockSize: gap }} />}
              {!capture && measure && <li aria-hidden="true" style={{ blockSize: unread }} />}
              {capture && (
                <CaptureRow
                  capture={capture}
                  query={query}
                  now={now}
                  walked={questions?.get(capture.id)}
                  {...(measure && { ref: measure, place: { index, of: ids.length } })}
                  {...act}
                />
              )}
            </Fragment>
          );
        })}
        {rest > 0 && <li aria-hidden="true" style={{ blockSize: rest }} />}
      </ul>
    </div>
  );
}
