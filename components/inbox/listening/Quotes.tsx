import type { Capture } from '@/lib/feedback/capture';
import { saidAt } from '@/lib/feedback/captures/said-at';
import { ageOf } from '../age';
import styles from './Listening.module.css';

const mostShown = 6;

interface Props {
  ids: readonly string[];
  captureOf: (id: string) => Capture | undefined;
  now: number;
}

/** What was said, word for word, the latest first, each a way to its capture. */
export function Quotes({ ids, captureOf, now }: Props) {
  const said = ids.flatMap((id) => captureOf(id) ?? []).toSorted((one, other) => saidAt(other) - saidAt(one));
  return (
    <>
      {said.slice(0, mostShown).map((capture) => (
        <blockquote key={capture.id} className={styles.quote}>
          <p dir="auto">{capture.text}</p>
          <footer>
            <a href={`#/capture/${encodeURIComponent(capture.id)}`}>
              <bdi>{capture.author.name || 'A customer'}</bdi>
            </a>{' '}
            · {ageOf(saidAt(capture), now)}
          </footer>
        </blockquote>
      ))}
      {said.length > mostShown && <p className={styles.none}>And {said.length - mostShown} more.</p>}
    </>
  );
}
