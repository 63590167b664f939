import { browser } from 'wxt/browser';
import type { FurtherScript, PushName, Pushes } from '@/lib/messages/contract';
import { load } from './scripts';

const tries = 5;
const betweenTriesMs = 150;

interface Tab {
  id: number;
  url: string;
}

/** Asks the page in a tab to keep something. False when no script of ours listens there: another site, or one that is switched off. */
export const capture = (tab: Tab, what: 'post' | 'selection') =>
  askOf('reading', tab, 'page.capture', { what });

/** Begins the walk through the replies on the page in a tab. False where nothing of ours may show. */
export const walk = (tab: Tab) => askOf('walking', tab, 'page.walk', {});

/** Asks a further script on the page in a tab, which is brought there first where it is not loaded yet. */
async function askOf<Name extends PushName>(
  script: FurtherScript,
  tab: Tab,
  name: Name,
  payload: Pushes[Name],
): Promise<boolean> {
  if (await ask(tab.id, name, payload)) return true;
  try {
    await load(script, { tabId: tab.id, frameId: 0, url: tab.url });
  } catch {
    return false;
  }
  for (let left = tries; left > 0; left -= 1) {
    await new Promise((resolve) => setTimeout(resolve, betweenTriesMs));
    if (await ask(tab.id, name, payload)) return true;
  }
  return false;
}

/** Tells the page in a tab. Resolves to whether a script of ours heard it. */
export async function ask<Name extends PushName>(
  tabId: number,
  name: Name,
  payload: Pushes[Name],
): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage(tabId, { name, payload })) === true;
  } catch {
    return false;
  }
}
