import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { Capture } from '@/lib/feedback/capture';
import type { OwnPost } from '@/lib/feedback/posts/own-post';
import type { Question, WalkedReply } from '@/lib/feedback/posts/question';
import type { View } from '@/lib/inbox/surfaces/views';
import type { Settings } from '@/lib/profile/settings';

/** What an extension page of either browser is given. */
declare const chrome: typeof browser;

interface Rows {
  captures: Capture;
  posts: OwnPost;
  questions: Question;
  replies: WalkedReply;
  views: View;
}

/** Everything the extension keeps of one kind, read past its own code. */
export function stored<Table extends keyof Rows>(desk: Page, table: Table): Promise<Rows[Table][]> {
  return desk.evaluate(async (name) => {
    const opening = indexedDB.open('earshot');
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const database = opening.result;
    const reading = database.transaction(name).objectStore(name).getAll();
    await new Promise((resolve) => (reading.onsuccess = resolve));
    database.close();
    return reading.result;
  }, table);
}

/** What the extension keeps until the browser is closed. */
export const keptInSession = (desk: Page) => desk.evaluate(() => chrome.storage.session.get(null));

/**
 * Puts rows where the extension keeps its own, as if it had written them on other days. Captures are filed at the next opening, as after an
 * upgrade.
 */
export async function seed<Table extends keyof Rows>(
  desk: Page,
  table: Table,
  rows: readonly Rows[Table][],
): Promise<void> {
  await desk.evaluate(
    async ({ name, rows }) => {
      const opening = indexedDB.open('earshot');
      await new Promise((resolve) => (opening.onsuccess = resolve));
      const database = opening.result;
      const writing = database.transaction([name, 'counters'], 'readwrite');
      if (name === 'captures') writing.objectStore('counters').clear();
      for (const row of rows) writing.objectStore(name).put(row);
      await new Promise((resolve) => (writing.oncomplete = resolve));
      database.close();
    },
    { name: table, rows },
  );
}

/** Changes the settings as another open surface would; whatever is not named stands at its default. */
export async function setSettings(desk: Page, settings: Partial<Settings>): Promise<void> {
  await desk.evaluate((settings) => chrome.storage.local.set({ settings }), settings);
}

/**
 * Puts in place of the extension's database one that takes none of its rows, as a browser does whose disk is full or whose storage is damaged.
 * Whatever the extension still has open is closed by it.
 */
export async function breakDatabase(desk: Page): Promise<void> {
  await desk.evaluate(async () => {
    const looking = indexedDB.open('earshot');
    await new Promise((resolve) => (looking.onsuccess = resolve));
    const { version, objectStoreNames } = looking.result;
    const reading = looking.result.transaction(objectStoreNames);
    // Lists can be read, and are empty; of the posts by which a budget is counted not even that.
    const stores = [...objectStoreNames].map((name) => {
      const store = reading.objectStore(name);
      return {
        name,
        indexes: name === 'posts' ? [] : [...store.indexNames].map((index) => store.index(index)),
      };
    });
    // By these the extension knows that there is nothing to put in order at the opening.
    const counting = looking.result.transaction('counters').objectStore('counters').getAll();
    await new Promise((resolve) => (counting.onsuccess = resolve));
    looking.result.close();
    const deleting = indexedDB.deleteDatabase('earshot');
    await new Promise((resolve) => (deleting.onsuccess = resolve));
    const opening = indexedDB.open('earshot', version);
    opening.onupgradeneeded = () => {
      for (const { name, indexes } of stores) {
        const counters = name === 'counters';
        const store = opening.result.createObjectStore(name, { keyPath: counters ? 'term' : 'nowhere' });
        for (const { name: index, keyPath, unique, multiEntry } of indexes)
          store.createIndex(index, keyPath, { unique, multiEntry });
        if (counters) for (const counter of counting.result) store.put(counter);
      }
    };
    await new Promise((resolve) => (opening.onsuccess = resolve));
    opening.result.close();
  });
}

/** Makes room for a database as the extension makes it, where `breakDatabase` was. */
export async function mendDatabase(desk: Page): Promise<void> {
  await desk.evaluate(async () => {
    const deleting = indexedDB.deleteDatabase('earshot');
    await new Promise((resolve) => (deleting.onsuccess = resolve));
  });
}
