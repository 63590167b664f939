import type { ReactNode } from 'react';
import styles from './Banner.module.css';

interface Props {
  title: string;
  advice: string;
  /** Something did not work; otherwise something waits for a decision. */
  alert?: boolean;
  children?: ReactNode;
}

/** Says plainly what happened, what is safe and what to do; the presses that do it are its children. */
export function Banner({ title, advice, alert = false, children }: Props) {
  return (
    <section className={`${styles.banner} ${alert ? styles.alert : ''}`} role={alert ? 'alert' : 'status'}>
      <div>
        <h2>{title}</h2>
        <p>{advice}</p>
      </div>
      {children}
    </section>
  );
}
