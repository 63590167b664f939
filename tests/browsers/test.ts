import { test as base, type Page } from '@playwright/test';
import { builds, findBrowser } from '../../scripts/browsers.mjs';
import { startReplicas, type Replicas } from '../replicas/server';
import { launch, type BrowserName, type Launched } from './launch';

interface Shared {
  browserKind: BrowserName;
  replicas: Replicas;
  earshot: Launched;
  /** A page of the extension, open all the while, through which its store is emptied and looked into. */
  desk: Page;
}

interface Each {
  /** A fresh tab; the extension starts the test with nothing stored. */
  tab: Page;
  /** Opens one of the extension's own pages for this test; the text among them is of its origin, and nothing of it runs there. */
  openPage: (path: 'popup.html' | 'sidepanel.html' | 'app.html' | 'icon/128.png') => Promise<Page>;
}

/** One browser with the extension for each spec file, one tab and an empty inbox for each test. */
export const test = base.extend<Each, Shared>({
  browserKind: ['chromium', { option: true, scope: 'worker' }],
  replicas: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const replicas = await startReplicas();
      await use(replicas);
      await replicas.close();
    },
    { scope: 'worker' },
  ],
  earshot: [
    async ({ browserKind, replicas }, use) => {
      const executablePath = findBrowser(browserKind);
      if (!executablePath) throw new Error(`${browserKind} is not installed`);
      const { proxyPort } = replicas;
      const launched = await launch({
        name: browserKind,
        proxyPort,
        executablePath,
        extension: builds[browserKind],
      });
      await use(launched);
      await launched.close();
    },
    { scope: 'worker' },
  ],
  desk: [
    async ({ earshot }, use) => {
      const desk = await earshot.openExtensionPage('popup.html');
      // Its database is made by then, and by nobody else.
      await desk.locator('[aria-busy="false"]').first().waitFor();
      await use(desk);
    },
    { scope: 'worker' },
  ],
  async tab({ earshot, desk }, use) {
    await empty(desk);
    const tab = await earshot.context.newPage();
    await use(tab);
    await tab.close();
  },
  async openPage({ earshot }, use) {
    const opened: Page[] = [];
    await use(async (path) => {
      const page = await earshot.openExtensionPage(path);
      opened.push(page);
      return page;
    });
    // Firefox closes the page and does not say so before its next command: waiting for it would wait for ever.
    for (const page of opened) void page.close().catch(() => null);
  },
});

export { expect } from '@playwright/test';

interface ExtensionApi {
  storage: Record<'local' | 'session', { clear(): Promise<void> }>;
}

/** Empties what the extension keeps. */
async function empty(desk: Page): Promise<void> {
  await desk.evaluate(async () => {
    const { browser, chrome } = globalThis as { browser?: ExtensionApi; chrome?: ExtensionApi };
    const { storage } = browser ?? chrome ?? {};
    await Promise.all([storage?.local.clear(), storage?.session.clear()]);
    const opening = indexedDB.open('earshot');
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const database = opening.result;
    const tables = [...database.objectStoreNames];
    const transaction = database.transaction(tables, 'readwrite');
    for (const table of tables) transaction.objectStore(table).clear();
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    database.close();
  });
}
