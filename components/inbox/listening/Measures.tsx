import { useId, type ReactNode } from 'react';
import type { Rate } from '@/lib/feedback/measures';
import { Bar } from './Bar';
import styles from './Listening.module.css';

interface Row {
  name: string;
  /** Null where there is nothing to measure yet; then `none` says how it comes to be. */
  value: string | null;
  share?: Rate;
  /** Of what, and of how many. */
  of: string;
  none: string;
}

/** Some measures that belong together, each with what it was taken of. */
export function Measures({
  title,
  rows,
  children,
}: {
  title: string;
  rows: readonly Row[];
  children?: ReactNode;
}) {
  const heading = useId();
  return (
    <section className={styles.card} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              <span className={styles.unseen}>Measure</span>
            </th>
            <th scope="col">
              <span className={styles.unseen}>Value</span>
            </th>
            <th scope="col">
              <span className={styles.unseen}>Share</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, value, share, of, none }) => (
            <tr key={name}>
              <th scope="row">
                {name}
                <span>{value === null ? none : of}</span>
              </th>
              <td>{value ?? '–'}</td>
              <td aria-hidden="true">
                {share && value !== null && <Bar rate={share} tone="var(--accent)" />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {children}
    </section>
  );
}
