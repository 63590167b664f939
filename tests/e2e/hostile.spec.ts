import type { Page } from '@playwright/test';
import { customersSaid } from '../browsers/customers';
import { databaseOf, putDatabase } from '../browsers/raw';
import { expect, test } from '../browsers/test';
import { hostile } from '../samples/hostile';

const words = Object.entries(hostile);

/** An inbox in which customers said nothing else. Lists and counts are made of it at its opening. */
async function inboxOf(texts: readonly string[]) {
  const raw = await databaseOf(5);
  const [capture] = customersSaid(1_700_000_000_000);
  const rows = texts.map((text, at) => ({
    ...capture,
    id: `x:${at}`,
    likeness: String(at),
    text,
    note: text.slice(0, 20_000),
    author: { name: text.slice(0, 300), handle: text.slice(0, 100), profile: null },
  }));
  const stores = raw.stores.map((store) => ({
    ...store,
    rows: store.name === 'captures' ? rows : [],
    keys: [],
  }));
  return { ...raw, stores };
}

/** That words have done something else than stand there. */
const harm = (page: Page) =>
  page.evaluate(() => ({
    ran:
      document.title === 'hacked' || document.querySelector('img[src="x"], a[href^="javascript:"]') !== null,
    overflows: document.documentElement.scrollWidth > document.documentElement.clientWidth,
  }));
const none = { ran: false, overflows: false };

for (const path of ['popup.html', 'app.html'] as const) {
  test(`hostile words stand in ${path} word for word, run nothing and break no layout`, async ({
    tab,
    openPage,
  }) => {
    test.slow();
    await tab.close();
    const bare = await openPage('icon/128.png');
    await putDatabase(bare, await inboxOf(words.map(([, text]) => text)));
    const page = await openPage(path);
    if (path === 'popup.html') await page.setViewportSize({ width: 400, height: 600 });
    await expect(page.locator('li[data-id]').first()).toBeVisible();
    expect(await harm(page)).toEqual(none);
    await page.locator('li[data-id] button').first().click();
    const unseen = new Map<string, string>(words);
    for (let opened = 0; opened < words.length; opened += 1) {
      const standing = () =>
        page.evaluate(
          (words) => {
            const shown = new Set([...document.querySelectorAll('section *')].map((one) => one.textContent));
            return words.find(([, text]) => shown.has(text))?.[0] ?? null;
          },
          [...unseen],
        );
      await expect.poll(standing, `unseen: ${[...unseen.keys()].join(', ')}`).not.toBeNull();
      const what = (await standing()) ?? '';
      expect(await harm(page), what).toEqual(none);
      unseen.delete(what);
      await page.keyboard.press('j');
    }
  });
}
