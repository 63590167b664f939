import { browser } from 'wxt/browser';
import type { FurtherScript } from '@/lib/messages/contract';
import type { SiteId } from '@/lib/profile/site';
import { siteOfHost } from '@/lib/sites/matches';

interface Frame {
  tabId: number;
  frameId: number;
  url: string;
}

const fileOf = (script: FurtherScript, site: SiteId) =>
  script === 'reading' || script === 'walking'
    ? (`/${script}-${site}.js` as const)
    : (`/${script}.js` as const);

/** Puts a script of ours into a frame of one of the sites. One that is there already gives way to the new one, which starts afresh. */
export async function load(script: FurtherScript, { tabId, frameId, url }: Frame): Promise<void> {
  const site = URL.canParse(url) ? siteOfHost(new URL(url).hostname) : null;
  if (!site) throw new Error(`script.load: ${url || 'a frame without address'} is no page of the sites`);
  const files = [fileOf(script, site)];
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files });
}
