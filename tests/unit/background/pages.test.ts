import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { runInOpenPages } from '@/entrypoints/background/pages';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

test('after an install every open page gets its script, whatever a tab that may not be scripted says', async () => {
  const content = { matches: ['https://x.com/*'], js: ['page-x.js'] };
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ content_scripts: [content] } as never);
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 1 }, { id: 2 }] as never);
  const scripted: number[] = [];
  vi.spyOn(browser.scripting, 'executeScript').mockImplementation(async ({ target }) => {
    await new Promise((resolve) => setImmediate(resolve));
    if (target.tabId === 1) throw new Error('Cannot access contents of the page');
    scripted.push(target.tabId);
    return [];
  });
  await runInOpenPages();
  expect(scripted).toEqual([2]);
});
