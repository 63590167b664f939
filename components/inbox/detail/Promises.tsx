import { useLiveQuery } from 'dexie-react-hooks';
import { Button } from '@/components/ui/Button';
import type { Capture } from '@/lib/feedback/capture';
import { personOf } from '@/lib/feedback/people/person';
import { toldTo } from '@/lib/inbox/captures/promises';
import { ageOf } from '../age';
import styles from './Detail.module.css';

interface Props {
  capture: Capture;
  now: number;
  onOpen: (id: string) => void;
  /** It was not told after all: takes back the act that said so, of these captures. */
  onTakeBack: (change: string, ids: readonly string[]) => void;
}

const excerptOf = (text: string) => (text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text);

/** What its author was told, about this and about whatever else they said, and when. */
export function Promises({ capture, now, onOpen, onTakeBack }: Props) {
  const person = personOf(capture);
  const told = useLiveQuery(() => toldTo(person), [person]);
  if (!told || told.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3>
        Told to <bdi>{capture.author.name}</bdi>
      </h3>
      <ul>
        {told.map(({ change, text, at, about }) => (
          <li key={change}>
            <blockquote className={styles.quote}>
              <p dir="auto">{text}</p>
              <footer className={styles.by}>
                <time dateTime={new Date(at).toISOString()} title={new Date(at).toLocaleString('en')}>
                  {ageOf(at, now)}
                </time>
                {about
                  .filter(({ id }) => id !== capture.id)
                  .map(({ id, text: words }) => (
                    <span key={id}>
                      {' · about '}
                      <button type="button" className={styles.link} dir="auto" onClick={() => onOpen(id)}>
                        {excerptOf(words)}
                      </button>
                    </span>
                  ))}
                <span className={styles.gap} />
                <Button
                  look="small"
                  onClick={() =>
                    onTakeBack(
                      change,
                      about.map(({ id }) => id),
                    )
                  }
                >
                  Not told after all
                </Button>
              </footer>
            </blockquote>
          </li>
        ))}
      </ul>
    </section>
  );
}
