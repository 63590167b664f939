import { browser } from 'wxt/browser';
import type { PushName, Pushes } from '@/lib/messages/contract';

/** Asks the page in a tab to keep something. False when no script of ours listens there. */
export async function capture(tabId: number, what: 'post' | 'selection'): Promise<boolean> {
  return ask(tabId, 'page.capture', { what });
}

/** The extension's own keys; the user changes them on the browser's page for extension shortcuts. */
export function listenToKeys(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'capture-post') void capture(tab.id, 'post');
    if (command === 'capture-selection') void capture(tab.id, 'selection');
    if (command === 'open-card') void ask(tab.id, 'page.card', {});
  });
}

async function ask<Name extends PushName>(
  tabId: number,
  name: Name,
  payload: Pushes[Name],
): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, { name, payload });
    return true;
  } catch {
    return false;
  }
}
