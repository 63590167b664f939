import { test as base, type Page } from '@playwright/test';
import { builds, findBrowser } from '../../scripts/browsers.mjs';
import { startReplicas, type Replicas } from '../replicas/server';
import { launch, type BrowserName, type Launched } from './launch';

interface Shared {
  browserKind: BrowserName;
  replicas: Replicas;
  earshot: Launched;
}

interface Each {
  /** A fresh tab; the extension starts the test with nothing stored. */
  tab: Page;
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
  async tab({ earshot }, use) {
    await empty(earshot);
    const tab = await earshot.context.newPage();
    await use(tab);
    await tab.close();
  },
});

export { expect } from '@playwright/test';

interface ExtensionApi {
  storage: { local: { clear(): Promise<void> } };
}

/** Empties what the extension keeps, through one of its own pages. */
async function empty(earshot: Launched): Promise<void> {
  const page = await earshot.openExtensionPage('popup.html');
  await page.evaluate(async () => {
    const { browser, chrome } = globalThis as { browser?: ExtensionApi; chrome?: ExtensionApi };
    await (browser ?? chrome)?.storage.local.clear();
    const opening = indexedDB.open('earshot');
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const database = opening.result;
    const tables = [...database.objectStoreNames];
    const transaction = database.transaction(tables, 'readwrite');
    for (const table of tables) transaction.objectStore(table).clear();
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    database.close();
  });
  await page.close();
}
