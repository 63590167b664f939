import tokens from '@/components/tokens.css?inline';
import { isAlive, receive, send } from '@/lib/messages/send';
import type { Site } from '@/lib/sites/adapter';
import styles from './page.css?inline';
import { startPage } from './page';

/** What each site's content script does at the start of a document. Switched off, it leaves before a single listener is added. */
export async function start(site: Site, signal: AbortSignal): Promise<void> {
  const briefing = await send('page.hello', {});
  if (briefing.settings.sites[site.id] === 'off') return;
  const css = `${tokens}\n${styles}`;
  receive(startPage({ site, css, briefing, ask: send, isAlive, signal }), signal);
}
