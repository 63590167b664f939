import { expect, type Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { Launched } from './launch';

/** What an extension page or worker of either browser is given. */
declare const chrome: typeof browser & {
  commands: { onCommand: { dispatch(command: string, tab: unknown): void } };
  contextMenus: { onClicked: { dispatch(click: object, tab: unknown): void } };
};

export type Command = 'capture-post' | 'capture-selection' | 'open-card' | 'walk-replies';

/** What the background tells a page at each key; sent by the tests where the browser lets nobody press one. */
const told = {
  'capture-post': { name: 'page.capture', payload: { what: 'post' } },
  'capture-selection': { name: 'page.capture', payload: { what: 'selection' } },
  'open-card': { name: 'page.card', payload: {} },
  'walk-replies': { name: 'page.walk', payload: {} },
} as const satisfies Record<Command, object>;

/**
 * One of the extension's own keys on the page in `tab`. No driver reaches such keys: in Chromium the browser's event is raised in the
 * worker, in Firefox the page is told what the background would tell it.
 */
export async function pressKey(earshot: Launched, desk: Page, tab: Page, command: Command): Promise<void> {
  const url = tab.url();
  if (earshot.name === 'chromium') {
    await workerOf(earshot).evaluate(
      async ({ command, url }) => {
        const [tab] = (await chrome.tabs.query({})).filter((one) => one.url === url);
        chrome.commands.onCommand.dispatch(command, tab);
      },
      { command, url },
    );
    return;
  }
  // The half that captures is brought to the page by the first movement there, and answers once it has come.
  await expect
    .poll(() =>
      desk.evaluate(
        async ({ message, url }) => {
          const [tab] = (await chrome.tabs.query({})).filter((one) => one.url === url);
          return chrome.tabs.sendMessage(tab?.id ?? -1, message).catch(() => false);
        },
        { message: told[command], url },
      ),
    )
    .toBe(true);
}

/** A click on one of the extension's items in a menu. Chromium alone lets its event be raised. */
export async function clickMenu(
  earshot: Launched,
  tab: Page,
  click: { menuItemId: 'capture-selection' | 'check-draft'; selectionText?: string; editable?: boolean },
): Promise<void> {
  await workerOf(earshot).evaluate(
    async ({ click, pageUrl }) => {
      const [tab] = (await chrome.tabs.query({})).filter((one) => one.url === pageUrl);
      chrome.contextMenus.onClicked.dispatch({ editable: false, frameId: 0, pageUrl, ...click }, tab);
    },
    { click, pageUrl: tab.url() },
  );
}

/** Asks the background about the page in `tab`, as popup and side panel do about the page in front. Resolves to its answer as it is sent. */
export function askOfTab(desk: Page, tab: Page, name: 'tab.walk' | 'tab.structure'): Promise<unknown> {
  return desk.evaluate(
    async ({ name, address }) => {
      const [tab] = (await chrome.tabs.query({})).filter(({ url }) => url === address);
      return chrome.runtime.sendMessage({ name, payload: { id: tab?.id, url: tab?.url } });
    },
    { name, address: tab.url() },
  );
}

/** What the toolbar shows beside the extension's mark. */
export const badge = (desk: Page) => desk.evaluate(() => chrome.action.getBadgeText({}));

/** Stops the extension's service worker, as the browser does to an idle one. */
export async function stopWorker(desk: Page): Promise<void> {
  const session = await desk.context().newCDPSession(desk);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

function workerOf({ context }: Launched) {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('the extension has no service worker');
  return worker;
}
