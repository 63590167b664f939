import { useId, type ReactNode } from 'react';
import { Heading, Under } from './Heading';
import styles from './Settings.module.css';

/** One subject of the settings, with a line on what it changes. */
export function Section({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Heading id={id} className={styles.title}>
        {title}
      </Heading>
      <p className={styles.lead}>{lead}</p>
      <Under>{children}</Under>
    </section>
  );
}
