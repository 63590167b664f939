import { browser } from 'wxt/browser';
import type { FurtherScript, PushName, Pushes } from '@/lib/messages/contract';
import { load } from './scripts';

const tries = 5;
const betweenTriesMs = 150;

interface Tab {
  id: number;
  url: string;
}

/** What became of asking a page: `done`, or told there why not; `nothing` there to do it with; `unheard` where no script of ours listens. */
type Asked = 'done' | 'nothing' | 'unheard';

/** Asks the page in a tab to keep something. Unheard on another site, and on one that is switched off. */
export const capture = (tab: Tab, what: 'post' | 'selection') =>
  askOf('reading', tab, 'page.capture', { what });

/** Begins the walk through the replies on the page in a tab. Unheard where nothing of ours may show. */
export const walk = (tab: Tab) => askOf('walking', tab, 'page.walk', {});

/** Asks a further script on the page in a tab, which is brought there first where it is not loaded yet. */
async function askOf<Name extends PushName>(
  script: FurtherScript,
  tab: Tab,
  name: Name,
  payload: Pushes[Name],
): Promise<Asked> {
  const asked = await ask(tab.id, name, payload);
  if (asked !== 'unheard') return asked;
  try {
    await load(script, { tabId: tab.id, frameId: 0, url: tab.url });
  } catch {
    return 'unheard';
  }
  for (let left = tries; left > 0; left -= 1) {
    await new Promise((resolve) => setTimeout(resolve, betweenTriesMs));
    const asked = await ask(tab.id, name, payload);
    if (asked !== 'unheard') return asked;
  }
  return 'unheard';
}

/** Asks the page in a tab as it stands. */
export async function ask<Name extends PushName>(
  tabId: number,
  name: Name,
  payload: Pushes[Name],
): Promise<Asked> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, { name, payload });
    return answer === true ? 'done' : answer === false ? 'nothing' : 'unheard';
  } catch {
    return 'unheard';
  }
}
