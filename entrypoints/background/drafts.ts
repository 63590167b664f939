import { browser, type Browser } from 'wxt/browser';
import { type Arrival, brought } from '@/lib/draft/box';
import { changeBox } from '@/lib/inbox/surfaces/box';
import { foundDraftSchema } from '@/lib/messages/found-draft';
import { siteOfHost } from '@/lib/sites/matches';
import { flash } from './badge';

/** Firefox's own; the types we build with are Chrome's. */
const { sidebarAction } = browser as typeof browser & { sidebarAction?: { open: () => Promise<void> } };

type Click = Browser.contextMenus.OnClickData;

/** Opens the side panel's box with the draft that was clicked. */
export function checkDraft(click: Click, tab: Browser.tabs.Tab | undefined): void {
  // Both browsers open a panel only in the click itself: nothing may be awaited before.
  void openPanel(tab).catch(() => browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') }));
  void bring(click, tab).catch(() => flash('!'));
}

async function openPanel(tab: Browser.tabs.Tab | undefined): Promise<void> {
  if (sidebarAction) await sidebarAction.open();
  else await browser.sidePanel.open({ windowId: tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT });
}

async function bring(click: Click, tab: Browser.tabs.Tab | undefined): Promise<void> {
  const { text, arrival } = await readIn(click, tab?.id);
  const address = click.frameUrl ?? click.pageUrl ?? '';
  const site = URL.canParse(address) ? siteOfHost(new URL(address).hostname) : null;
  await changeBox((box) => brought(box, text, arrival, site), Date.now());
}

/** What the frame says; where nothing can be asked there, the words that the browser itself hands over, which it has put in one line. */
async function readIn(click: Click, tabId: number | undefined): Promise<{ text: string; arrival: Arrival }> {
  const found = tabId === undefined ? null : await ask(tabId, click.frameId ?? 0);
  if (found?.found === 'private') return { text: '', arrival: 'private' };
  if (found?.found === 'text' && found.text.trim() !== '') return { text: found.text, arrival: 'read' };
  const text = click.selectionText ?? '';
  return { text, arrival: text.trim() === '' ? 'unreadable' : 'selection' };
}

/** Null for pages that no extension may read: the browser's own, a PDF, a frame of another site. */
async function ask(tabId: number, frameId: number) {
  try {
    const target = { tabId, frameIds: [frameId] };
    const [answer] = await browser.scripting.executeScript({ target, files: ['/draft-text.js'] });
    return foundDraftSchema.parse(answer?.result);
  } catch {
    return null;
  }
}
