import { browser } from 'wxt/browser';
import { siteOfHost } from '@/lib/sites/matches';
import { z } from '@/lib/zod';

const answered = z.string();

/** The structure of the page in a tab, with every word replaced in the page itself: its words never leave it. Null where it is no page of the sites. */
export async function structureIn({ id, url }: { id: number; url: string }): Promise<string | null> {
  if (!URL.canParse(url) || !siteOfHost(new URL(url).hostname)) return null;
  const target = { tabId: id, frameIds: [0] };
  const [answer] = await browser.scripting.executeScript({ target, files: ['/page-structure.js'] });
  return answered.parse(answer?.result);
}
