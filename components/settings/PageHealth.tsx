import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { Health, Lackable } from '@/lib/messages/health';
import { send } from '@/lib/messages/send';
import { sites } from '@/lib/profile/site';
import styles from './PageHealth.module.css';

const named: Record<Lackable, string> = {
  posts: 'some posts',
  author: 'who wrote them',
  words: 'their words',
  address: 'their addresses',
  box: 'the box you write in',
};
const elsewhere = 'Right-click the box and choose “Check this draft”.';
const byHand = 'Select words and right-click them to capture those.';

/** In one line how well the page in front is understood, and what works there all the same. Nothing where there is nothing to read. */
export function PageHealth() {
  const [health, setHealth] = useState<Health | null>(null);

  useEffect(() => {
    const stop = new AbortController();
    const look = () =>
      void send('page.health', {}).then(
        (found) => !stop.signal.aborted && setHealth(found),
        () => setHealth(null),
      );
    const arrived = (_: number, { status }: { status?: string }) => {
      if (status === 'complete') look();
    };
    look();
    browser.tabs.onActivated.addListener(look);
    browser.tabs.onUpdated.addListener(arrived);
    stop.signal.addEventListener('abort', () => {
      browser.tabs.onActivated.removeListener(look);
      browser.tabs.onUpdated.removeListener(arrived);
    });
    return () => stop.abort();
  }, []);

  if (!health || health.state === 'nothing') return null;
  return (
    <p className={styles.health} data-state={health.state} role="status">
      {lineOf(health)}
    </p>
  );
}

function lineOf({ site, state, posts, lacking }: Health): string {
  const { name } = sites[site];
  if (state === 'unrecognised')
    return `${name} has changed: the posts on this page are not recognised. ${byHand}`;
  const read = `${name}: ${posts} ${posts === 1 ? 'post' : 'posts'} on this page can be captured`;
  if (state === 'working') return `${read}.`;
  if (posts === 0) return `${name}: Earshot cannot make out ${named.box}. ${elsewhere}`;
  const missing = new Intl.ListFormat('en').format(lacking.map((what) => named[what]));
  return `${read}, but Earshot cannot make out ${missing}. ${lacking.includes('box') ? elsewhere : byHand}`;
}
