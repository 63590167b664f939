import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { Replaced, Session, Snapshot } from '@/lib/editors/session';

/** What an extension page of either browser is given. */
declare const chrome: typeof browser;

/** The session that the extension itself keeps for the page in `tab`, called from its own page in the world that the two share. */
export class OurSession {
  private readonly desk: Page;
  private readonly tab: Page;

  constructor(desk: Page, tab: Page) {
    this.desk = desk;
    this.tab = tab;
  }

  /** Null until the script that keeps it has come: it joins when somebody begins to write. */
  snapshot = async (): Promise<Snapshot | null> => (await this.call('snapshot')) ?? null;
  undo = (): Promise<Replaced> => this.call('undo');
  replace = (...what: Parameters<Session['replace']>): Promise<Replaced> => this.call('replace', ...what);

  private call<Name extends 'snapshot' | 'undo' | 'replace'>(
    name: Name,
    ...parameters: Parameters<Session[Name]>
  ): Promise<Awaited<ReturnType<Session[Name]>>> {
    return this.desk.evaluate(
      async ({ url, name, parameters }) => {
        const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
        const [answer] = await chrome.scripting.executeScript({
          target: { tabId: tab?.id ?? -1 },
          func: (name: string, parameters: unknown[]) => {
            const stage = Reflect.get(globalThis, Symbol.for('earshot'));
            return stage?.session[name](...parameters);
          },
          args: [name, parameters],
        });
        return answer?.result;
      },
      { url: this.tab.url(), name, parameters },
    );
  }
}
