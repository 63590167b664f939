import { Marked } from '@/components/ui/Marked';
import type { Capture } from '@/lib/feedback/capture';
import { hitsIn } from '@/lib/feedback/search/hits';
import type { Query } from '@/lib/feedback/search/query';
import styles from './CaptureRow.module.css';
import { excerptOf } from './excerpt';

/** What we wrote of a capture ourselves, where a search found something in it: else nobody would see why the row is there. */
export function OurWords({
  capture: { summary, note },
  query,
}: {
  capture: Pick<Capture, 'summary' | 'note'>;
  query: Query;
}) {
  return [
    { name: 'Summary', text: summary },
    { name: 'Note', text: note },
  ]
    .filter(({ text }) => hitsIn(text, query).length > 0)
    .map(({ name, text }) => {
      const excerpt = excerptOf(text, query);
      return (
        <span key={name} className={styles.ours} dir="auto">
          {name}: <Marked text={excerpt} ranges={hitsIn(excerpt, query)} />
        </span>
      );
    });
}
