import { useLiveQuery } from 'dexie-react-hooks';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/Button';
import type { Capture } from '@/lib/feedback/capture';
import { saidAt } from '@/lib/feedback/captures/said-at';
import { nearnessNames } from '@/lib/feedback/wishes/near';
import { personOf } from '@/lib/feedback/people/person';
import { capturesOf } from '@/lib/inbox/captures/captures';
import { mergedUnder } from '@/lib/inbox/captures/merging';
import { ageOf } from '../age';
import { inPlaceOfWords, nameOf } from '../shown';
import { useAlike, type Likenesses } from '../use-alike';
import styles from './Detail.module.css';

interface Props {
  capture: Capture;
  likenesses: Likenesses;
  now: number;
  onOpen: (id: string) => void;
  onMerge: (id: string, into: string) => void;
  onUnmerge: (id: string) => void;
}

/** Who said the same: what is merged under a capture, each in its own words, and what may be the same again. */
export function Merged({ capture, likenesses, now, onOpen, onMerge, onUnmerge }: Props) {
  const under = useLiveQuery(() => mergedUnder(capture.id), [capture.id]);
  const kept = useLiveQuery(
    () => capturesOf(capture.mergedInto === null ? [] : [capture.mergedInto]),
    [capture.mergedInto],
  );
  const alike = useAlike(capture.id, likenesses);
  const [into] = kept ?? [];
  const people = new Set((under ?? []).map(personOf)).size;
  return (
    <>
      {into && (
        <section className={styles.section}>
          <h3>Merged into</h3>
          <Same capture={into} now={now} onOpen={onOpen}>
            <Button look="small" onClick={() => onUnmerge(capture.id)}>
              Put it back on its own
            </Button>
          </Same>
        </section>
      )}
      {under && under.length > 0 && (
        <section className={styles.section}>
          <h3>
            +{people} {people === 1 ? 'person' : 'people'} said the same
          </h3>
          <ul>
            {under.map((one) => (
              <li key={one.id}>
                <Same capture={one} now={now} onOpen={onOpen}>
                  <Button look="small" onClick={() => onUnmerge(one.id)}>
                    Take out
                  </Button>
                </Same>
              </li>
            ))}
          </ul>
        </section>
      )}
      {!into && alike && alike.length > 0 && (
        <section className={styles.section}>
          <h3>Said before?</h3>
          <ul>
            {alike.map(({ capture: one, near }) => (
              <li key={one.id}>
                <Same capture={one} now={now} what={nearnessNames[near.reason]} onOpen={onOpen}>
                  <Button look="small" onClick={() => onMerge(one.id, capture.id)}>
                    Merge
                  </Button>
                </Same>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface SameProps {
  capture: Capture;
  now: number;
  what?: string;
  onOpen: (id: string) => void;
  children: ReactNode;
}

function Same({ capture, now, what, onOpen, children }: SameProps) {
  const { id, author, text } = capture;
  return (
    <blockquote className={styles.quote}>
      <p dir="auto">{text || inPlaceOfWords(capture)}</p>
      <footer className={styles.by}>
        <button type="button" className={styles.link} onClick={() => onOpen(id)}>
          <bdi>{nameOf(author)}</bdi>
        </button>
        <span>
          · {ageOf(saidAt(capture), now)}
          {what !== undefined && ` · ${what}`}
        </span>
        <span className={styles.gap} />
        {children}
      </footer>
    </blockquote>
  );
}
