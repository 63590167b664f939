import { Inbox } from '@/components/inbox/Inbox';
import { pages } from '@/components/inbox/pages';
import { late } from '@/components/ui/late';
import { Mark } from '@/components/ui/Mark';
import { siteOfHost } from '@/lib/sites/matches';
import styles from './App.module.css';
import { useRoute } from './route';

const all = [{ page: 'inbox', href: '#/', name: 'Inbox' }, ...pages] as const;

// The inbox waits for no page but its own.
const Decide = late(async () => (await import('@/components/inbox/decide/Decide')).Decide);
const Listening = late(async () => (await import('@/components/inbox/listening/Listening')).Listening);
const Settings = late(async () => (await import('@/components/settings/Settings')).Settings);
const YourData = late(async () => (await import('@/components/settings/YourData')).YourData);

/** The full page: the inbox, and what there is to choose. */
export function App() {
  const route = useRoute();
  const shown = route.page === 'capture' || route.page === 'list' ? 'inbox' : route.page;
  return (
    <div className={styles.app}>
      <nav className={styles.nav} aria-label="Earshot">
        <h1>
          <Mark size={22} />
          Earshot
        </h1>
        {all.map(({ page, href, name }) => (
          <a key={page} href={href} aria-current={page === shown ? 'page' : undefined}>
            {name}
          </a>
        ))}
      </nav>
      <main className={styles.main}>
        {route.page === 'settings' && <Settings group={route.group} target={route.target} />}
        {shown === 'data' && <YourData siteOf={siteOfHost} />}
        {shown === 'decide' && <Decide />}
        {shown === 'listening' && <Listening />}
        {shown === 'inbox' && (
          <Inbox
            surface="app"
            siteOf={siteOfHost}
            {...(route.page === 'capture' && { shown: route.id })}
            {...(route.page === 'list' && { listed: route })}
          />
        )}
      </main>
    </div>
  );
}
