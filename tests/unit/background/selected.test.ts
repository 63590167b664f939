import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { capturePostIn, captureSelected, captureSelectedIn } from '@/entrypoints/background/selected';
import { database } from '@/lib/inbox/store/database';

const url = 'https://x.com/home';
const words = 'I wish the hood came off.';
const here = { id: 7, url };

/** What a page answers to each message, in turn and then always; `undefined` where none of our scripts listens. */
function page(...answers: (boolean | undefined)[]) {
  const asked = vi.spyOn(browser.tabs, 'sendMessage');
  for (const answer of answers) asked.mockResolvedValue(answer as never);
  return asked;
}

const selectedOnPage = (text: string) =>
  vi.spyOn(browser.scripting, 'executeScript').mockResolvedValue([{ result: text }] as never);
const kept = async () => (await database.captures.toArray()).map(({ text }) => text);
let flashed: string[];

beforeEach(async () => {
  fakeBrowser.reset();
  flashed = [];
  // What is to be sent goes out after every capture, in one place at a time.
  vi.stubGlobal('navigator', { locks: { request: async () => undefined } });
  vi.spyOn(browser.action, 'setBadgeText').mockImplementation(async ({ text }) => {
    flashed.push(text ?? '');
  });
  vi.spyOn(browser.action, 'setBadgeBackgroundColor').mockResolvedValue();
  vi.spyOn(browser.action, 'setTitle').mockResolvedValue();
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([] as never);
  await database.open();
  await Promise.all(database.tables.map((table) => table.clear()));
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the menu on selected words', () => {
  test('leaves them to a page that has kept them', async () => {
    page(true);
    await captureSelected({ words, url, tab: here.id });
    expect(await kept()).toEqual([]);
    expect(flashed).toEqual([]);
  });

  test('keeps them with the address where the page finds no selection, as in a frame', async () => {
    page(false);
    await captureSelected({ words, url, tab: here.id });
    expect(await kept()).toEqual([words]);
    expect(flashed).toContain('✓');
  });

  test('says on the toolbar that nothing was kept where nobody has words', async () => {
    page(false);
    await captureSelected({ words: '', url, tab: here.id });
    expect(flashed).toEqual(['!']);
  });
});

test('the key for selected words says on the toolbar that there are none', async () => {
  page(false);
  selectedOnPage('');
  await captureSelectedIn(here);
  expect(await kept()).toEqual([]);
  expect(flashed).toEqual(['!']);
});

describe('the key for a post', () => {
  test('says on the toolbar that none is under pointer or focus', async () => {
    page(false);
    await capturePostIn(here);
    expect(flashed).toEqual(['!']);
  });

  test('leaves the answer to a page that has one', async () => {
    page(true);
    await capturePostIn(here);
    expect(flashed).toEqual([]);
  });

  test('says on the toolbar that no script of ours can be there', async () => {
    page(undefined);
    await capturePostIn({ id: 7, url: 'https://buffer.example/' });
    expect(flashed).toEqual(['!']);
  });
});
