import { useState } from 'react';
import { Marked } from '@/components/ui/Marked';
import { hitsIn } from '@/lib/feedback/hits';
import type { Query } from '@/lib/feedback/query';
import styles from './Words.module.css';

/** Words beyond this are folded away; all of them stay in the page, where find-in-page and assistive tools reach them. */
const short = { letters: 260, lines: 5 };

/** The customer's own words. Long ones open at a press, or when a hit would be out of sight. */
export function Words({ text, query }: { text: string; query: Query }) {
  const [opened, setOpened] = useState(false);
  const long = text.length > short.letters || text.split('\n', short.lines + 1).length > short.lines;
  const hits = hitsIn(text, query);
  const open = opened || hits.some(({ start }) => start > short.letters);
  return (
    <>
      <p className={`${styles.words} ${long && !open ? styles.closed : ''}`} dir="auto">
        <Marked text={text} ranges={hits} />
      </p>
      {long && (
        <button type="button" className={styles.more} aria-expanded={open} onClick={() => setOpened(!open)}>
          {open ? 'Less' : 'More'}
        </button>
      )}
    </>
  );
}
