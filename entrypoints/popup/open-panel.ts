import { browser } from 'wxt/browser';

/** Firefox's own; the types we build with are Chrome's. */
const { sidebarAction } = browser as typeof browser & { sidebarAction?: { open: () => Promise<void> } };

/** Asked for ahead of the press: both browsers open a panel only in the press itself, and Chrome wants to know the window. */
const here = browser.windows.getCurrent();

/** Opens the side panel beside the page and closes the popup over it. */
export async function openPanel(): Promise<void> {
  if (sidebarAction) await sidebarAction.open();
  else await browser.sidePanel.open({ windowId: (await here).id ?? browser.windows.WINDOW_ID_CURRENT });
  window.close();
}
