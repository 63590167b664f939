import { browser } from 'wxt/browser';
import { siteOfHost } from '@/lib/sites/matches';

interface Frame {
  tabId: number;
  frameId: number;
  url: string;
}

const reading = {
  x: '/reading-x.js',
  facebook: '/reading-facebook.js',
  linkedin: '/reading-linkedin.js',
} as const;

/** Puts a script of ours into a frame of one of the sites. One that is there already gives way to the new one, which starts afresh. */
export async function load(script: 'card' | 'reading', { tabId, frameId, url }: Frame): Promise<void> {
  const site = URL.canParse(url) ? siteOfHost(new URL(url).hostname) : null;
  if (!site) throw new Error(`script.load: ${url || 'a frame without address'} is no page of the sites`);
  const file = script === 'card' ? '/card.js' : reading[site];
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] });
}
