import { Marked } from '@/components/ui/Marked';
import { hitsIn } from '@/lib/feedback/search/hits';
import type { Query } from '@/lib/feedback/search/query';
import styles from './Words.module.css';

/** The customer's own words, all of them. */
export function Words({ text, query }: { text: string; query: Query }) {
  return (
    <p className={styles.words} dir="auto">
      <Marked text={text} ranges={hitsIn(text, query)} />
    </p>
  );
}
