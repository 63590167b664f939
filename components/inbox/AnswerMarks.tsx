import { useId } from 'react';
import { Button } from '@/components/ui/Button';
import { answerers } from '@/lib/feedback/capture';
import type { Answerer } from '@/lib/inbox/captures/answers';
import styles from './AnswerMarks.module.css';

const names: Readonly<Record<Answerer, string>> = {
  us: 'By us',
  customer: 'By another customer',
  nobody: 'None needed',
};

/** What waits for an answer, marked as having one. */
export function AnswerMarks({ onAnswered }: { onAnswered: (by: Answerer) => void }) {
  const id = useId();
  return (
    <div className={styles.marks} role="group" aria-labelledby={id}>
      <span id={id}>Mark as answered:</span>
      {answerers.map((by) => (
        <Button key={by} look="small" onClick={() => onAnswered(by)}>
          {names[by]}
        </Button>
      ))}
    </div>
  );
}
