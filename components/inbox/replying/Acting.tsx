import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import type { Capture } from '@/lib/feedback/capture';
import type { Answerer } from '@/lib/inbox/captures/answers';
import { AnswerMarks } from '../AnswerMarks';
import { answererNames } from '../answerer-names';
import styles from './Replying.module.css';

interface Props {
  capture: Capture;
  /** What came of it that is to be told; null where it is only answered. */
  came: 'shipped' | 'declined' | null;
  /** There is something to say. */
  ready: boolean;
  /** What the site is called. */
  site: string;
  onCopy: () => void;
  /** Null where the original cannot be found. */
  onOpen: (() => void) | null;
  onTold: () => void;
  onAnswered: (by: Answerer | null) => void;
  onSkip: () => void;
}

/** The ways a reply goes out, and what is noted of it. Nothing is posted from here. */
export function Acting({ capture, came, ready, site, onCopy, onOpen, onTold, onAnswered, onSkip }: Props) {
  const { answered } = capture;
  return (
    <>
      <div className={styles.acts}>
        {onOpen && (
          <Button look="main" disabled={!ready} onClick={onOpen}>
            <Icon name="out" size={13} />
            Open on {site}
          </Button>
        )}
        <Button look="framed" disabled={!ready} onClick={onCopy}>
          Copy
        </Button>
        {came && (
          <Button look="framed" disabled={!ready} onClick={onTold}>
            Mark as told
          </Button>
        )}
        <span className={styles.gap} />
        <Button onClick={onSkip}>Skip</Button>
      </div>
      {came === null && answered === null && <AnswerMarks onAnswered={onAnswered} />}
      {came === null && answered !== null && (
        <p className={styles.answered}>
          {answererNames[answered.by]}
          <Button look="small" onClick={() => onAnswered(null)}>
            Not answered
          </Button>
        </p>
      )}
    </>
  );
}
