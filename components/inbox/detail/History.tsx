import { useLiveQuery } from 'dexie-react-hooks';
import { historyOf } from '@/lib/inbox/captures/changes';
import { ageOf } from '../age';
import type { Names } from '../use-names';
import styles from './Detail.module.css';
import { historyText } from './history-text';

/** Everything that happened to a capture, the last thing first. */
export function History({ id, names, now }: { id: string; names: Names; now: number }) {
  const events = useLiveQuery(() => historyOf(id), [id]);
  if (!events || events.length === 0) return null;
  const lines = events.toReversed().flatMap((event) => {
    const text = historyText(event, names);
    return text === null ? [] : [{ text, at: event.at }];
  });
  return (
    <details className={styles.history}>
      <summary>History · {lines.length}</summary>
      <ol>
        {lines.map(({ text, at }, index) => (
          <li key={`${at} ${index}`}>
            <span dir="auto">{text}</span>
            <time dateTime={new Date(at).toISOString()} title={new Date(at).toLocaleString('en')}>
              {ageOf(at, now)}
            </time>
          </li>
        ))}
      </ol>
    </details>
  );
}
