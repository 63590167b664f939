import { Mark } from '@/components/ui/Mark';
import styles from './EmptyInbox.module.css';

/** Before the first capture: how one is made. */
export function EmptyInbox() {
  return (
    <section className={styles.empty}>
      <Mark size={44} />
      <h2>Nothing captured yet</h2>
      <p>What customers say to you waits here until someone acts on it.</p>
      <ol>
        <li>Open X, Facebook or LinkedIn and find a customer’s post or reply.</li>
        <li>
          Point at it and press <b>Capture as idea</b>. Selected words and a right click do as well.
        </li>
        <li>It shows up here. Say what it is, pass it on, and tell them what came of it.</li>
      </ol>
    </section>
  );
}
