import type { ReactNode } from 'react';
import { Mark } from '@/components/ui/Mark';
import styles from './Surface.module.css';

/** A narrow surface as high as its window: the name, what can be opened from here, and the inbox below. */
export function Surface({ presses, children }: { presses: ReactNode; children: ReactNode }) {
  return (
    <main className={styles.surface}>
      <header className={styles.bar}>
        <Mark size={22} />
        <h1>Earshot</h1>
        {presses}
      </header>
      {children}
    </main>
  );
}
