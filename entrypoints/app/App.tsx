import { Inbox } from '@/components/inbox/Inbox';
import { Settings } from '@/components/settings/Settings';
import { Mark } from '@/components/ui/Mark';
import styles from './App.module.css';
import { useRoute } from './route';

/** The full page: the inbox, and what there is to choose. */
export function App() {
  const route = useRoute();
  return (
    <div className={styles.app}>
      <nav className={styles.nav} aria-label="Earshot">
        <p>
          <Mark size={26} />
          Earshot
        </p>
        <a href="#/" aria-current={route.page === 'settings' ? undefined : 'page'}>
          Inbox
        </a>
        <a href="#/settings" aria-current={route.page === 'settings' ? 'page' : undefined}>
          Settings
        </a>
      </nav>
      <main className={styles.main}>
        {route.page === 'settings' && <Settings />}
        {route.page !== 'settings' && (
          <>
            <h1 className={styles.title}>Inbox</h1>
            <Inbox
              surface="app"
              {...(route.page === 'capture' && {
                only: { id: route.id, onAll: () => location.assign('#/') },
              })}
            />
          </>
        )}
      </main>
    </div>
  );
}
