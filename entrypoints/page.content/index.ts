import { defineContentScript } from 'wxt/utils/define-content-script';
import tokens from '@/components/tokens.css?inline';
import styles from '@/lib/page/page.css?inline';
import { isAlive, receive, send } from '@/lib/messages/send';
import { startPage } from '@/lib/page/page';
import { siteOf } from '@/lib/sites/index';
import { matches } from '@/lib/sites/matches';

export default defineContentScript({
  matches,
  runAt: 'document_start',
  async main(context) {
    const site = siteOf(location);
    if (!site) return;
    const briefing = await send('page.hello', {});
    // Off: we leave before a single listener is added.
    if (briefing.settings.sites[site.id] === 'off') return;
    const css = `${tokens}\n${styles}`;
    const page = startPage({ site, css, briefing, ask: send, isAlive, signal: context.signal });
    receive(page, context.signal);
  },
});
