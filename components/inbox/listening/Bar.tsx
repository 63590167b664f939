import type { Rate } from '@/lib/feedback/measures';
import styles from './Listening.module.css';

interface Props {
  rate: Rate;
  tone: string;
  /** A share to stay below, drawn as a line. */
  target?: number;
}

/** A share as a length. Decoration: the figures beside it say the same. */
export function Bar({ rate: { part, of }, tone, target }: Props) {
  const whole = 100;
  return (
    <svg className={styles.bar} viewBox={`0 0 ${whole} 10`} preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles.ground} width={whole} height={10} />
      <rect width={of === 0 ? 0 : (whole * part) / of} height={10} style={{ fill: tone }} />
      {target !== undefined && <rect className={styles.target} x={whole * target} width={0.7} height={10} />}
    </svg>
  );
}
