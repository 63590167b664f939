import type { Ref } from 'react';
import { Marked } from '@/components/ui/Marked';
import type { Judgement } from '@/lib/profile/verdict';
import { joined } from '@/lib/text/span';
import styles from './MarkedField.module.css';

interface Props {
  ref: Ref<HTMLTextAreaElement>;
  id: string;
  value: string;
  judgement: Judgement;
  placeholder: string;
  describedBy: string;
  onChange: (value: string) => void;
}

/**
 * A text area that grows with its words, the marked ones underlined. Nothing inside a text area can be marked, so the same words stand
 * invisibly behind it in the same type, and give it its height.
 */
export function MarkedField({ ref, id, value, judgement, placeholder, describedBy, onChange }: Props) {
  return (
    <div className={styles.field}>
      <div className={styles.behind} data-verdict={judgement.verdict} aria-hidden="true" dir="auto">
        <Marked text={value} ranges={joined(judgement.findings)} />
        {/* The line that a last break has begun is as high as any. */}
        {'\u200B'}
      </div>
      <textarea
        ref={ref}
        id={id}
        dir="auto"
        value={value}
        placeholder={placeholder}
        aria-describedby={describedBy}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}
