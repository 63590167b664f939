import { browser } from 'wxt/browser';
import { readSettings } from '@/lib/inbox/settings/settings';
import { type Health, healthSchema } from '@/lib/messages/health';
import { siteOfHost } from '@/lib/sites/matches';

/** How well the page of the active tab is understood. Null where it is none of the sites, may not be read, or is switched off. */
export async function healthInFront(): Promise<Health | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const site = tab?.url && URL.canParse(tab.url) ? siteOfHost(new URL(tab.url).hostname) : null;
  if (!site || tab?.id === undefined || (await readSettings()).sites[site] === 'off') return null;
  try {
    const target = { tabId: tab.id };
    const [answer] = await browser.scripting.executeScript({ target, files: ['/health.js'] });
    return healthSchema.parse(answer?.result);
  } catch {
    return null;
  }
}
