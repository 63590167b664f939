import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import { root } from '../../scripts/browsers.mjs';
import type { Launched } from '../browsers/launch';
import type { Replicas } from '../replicas/server';
import { manyCaptures, store } from './captures';
import { inChromium } from './chromium';
import type { Act } from './inbox-acts';
import { extensionProcess } from './memory';
import { timeToFirstRow } from './opening';
import { median, quantile } from './quantile';
import { megabytes, ms, type Row } from './table';

const sizes = [1_000, 10_000, 50_000] as const;
const atOnce = 5_000;
const times = 10;

/** Typed letter by letter; a key is measured in the page itself, until the last change that it made in the list, and anywhere. */
const searches = ['refund', 'delivery late', 'kind:idea dark'];
/** What is measured by itself, and how often. */
const acts: readonly { act: Act; what: string; times: number }[] = [
  { act: 'counters', what: 'counts of all lists', times },
  { act: 'ids of a list', what: 'which captures stand in the longest list', times },
  { act: 'read every word', what: 'every word read, as before the first search', times: 5 },
  { act: 'change 1,000', what: '1,000 changed and changed back, with history', times: 3 },
  { act: 'back up', what: 'backup of all', times: 3 },
  { act: 'restore', what: 'restore of all, in place of all', times: 1 },
];

/** The inbox with so many captures: what a person waits for. */
export async function inbox(replicas: Replicas): Promise<Row[]> {
  const script = await actsScript();
  const rows: Row[] = [];
  for (const size of sizes)
    rows.push(...(await inChromium(replicas, 'with', (launched) => measured(launched, size, script))));
  return rows;
}

async function measured(launched: Launched, size: number, script: string): Promise<Row[]> {
  const among = `${size.toLocaleString('en')} captures`;
  const pair = (found: readonly number[]) => `${ms(median(found))} / ${ms(quantile(found, 0.95))}`;
  const target = (text: string) => (size === 10_000 ? { target: text } : {});

  const filling = await launched.openExtensionPage('app.html');
  await filling.locator('[aria-busy="false"]').first().waitFor();
  await filling.close();
  const bare = await launched.openExtensionPage('manifest.json');
  const captures = manyCaptures(size);
  for (let at = 0; at < size; at += atOnce) await store(bare, captures.slice(at, at + atOnce));
  await bare.evaluate(script);
  const filed = await timeOf(bare, 'open');

  const openings = [];
  for (let opened = 0; opened < times; opened += 1) openings.push(await timeToFirstRow(launched, 'app.html'));
  const page = await launched.openExtensionPage('app.html');
  await page.locator('li[data-id]').first().waitFor();
  const keys = await timesOfKeys(page);
  const lists = await timesOfLists(page);
  const { resident } = extensionProcess();
  await page.close();

  const rows: Row[] = [
    { what: `${among}: filed anew, as once after an update`, ours: ms(filed) },
    { what: `${among}: full page to first row, p50 / p95`, ours: pair(openings), ...target('p50 ≤ 100 ms') },
    {
      what: `${among}: a key of a search, drawn, p50 / p95`,
      ours: pair(keys.map(({ list }) => list)),
      beside: `with what is in hand beside it ${pair(keys.map(({ page }) => page))}`,
      ...target('p95 ≤ 16 ms'),
    },
    { what: `${among}: another list, drawn, p50 / p95`, ours: pair(lists.map(({ page }) => page)) },
    { what: `${among}: memory of the extension’s process after searching`, ours: megabytes(resident) },
  ];
  for (const { act, what, times } of acts) {
    const found = [];
    for (let done = 0; done < times; done += 1) found.push(await timeOf(bare, act));
    rows.push({ what: `${among}: ${what}, p50 / p95`, ours: pair(found) });
  }
  return rows;
}

const timeOf = (page: Page, act: Act) => page.evaluate((act) => globalThis.timeOfAct(act), act);

/** What the acts are as a script; drivers run it where the extension's own rules would let none in. */
async function actsScript(): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['tests/bench/inbox-acts.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    tsconfig: 'tsconfig.json',
  });
  const [file] = outputFiles;
  if (!file) throw new Error('esbuild made no script of the acts');
  return file.text;
}

async function timesOfKeys(page: Page): Promise<Drawn[]> {
  const box = page.getByRole('searchbox', { name: 'Search captures' });
  await box.focus();
  // The first key reads every word, which is measured by itself.
  await page.keyboard.type('a');
  await settled(page);
  const found = [];
  for (const search of searches) {
    await box.fill('');
    await settled(page);
    for (const key of search) {
      await watch(page, 'input');
      await page.keyboard.type(key);
      // What is in hand follows once nobody has typed for a quarter of a second.
      await page.waitForTimeout(300);
      found.push(await settled(page));
    }
  }
  await box.fill('');
  await settled(page);
  return found;
}

async function timesOfLists(page: Page): Promise<Drawn[]> {
  const found = [];
  for (let at = 0; at < times; at += 1) {
    const name = at % 2 === 0 ? /^All/ : /^New/;
    await watch(page, 'click');
    await page.getByRole('navigation', { name: 'Lists' }).getByRole('button', { name }).click();
    found.push(await settled(page));
  }
  return found;
}

declare global {
  interface Window {
    /** Since when the page is watched, by its own clock, and when its list and all of it last changed. */
    watched?: { since: number; list: number; page: number };
  }
}

/** From the next event of this kind, notes when the page last changed. */
function watch(page: Page, event: 'input' | 'click'): Promise<void> {
  return page.evaluate((event) => {
    const note = {
      handleEvent() {
        const since = performance.now();
        const watched = { since, list: since, page: since };
        window.watched = watched;
        const all = { childList: true, subtree: true, characterData: true, attributes: true };
        new MutationObserver(() => (watched.page = performance.now())).observe(document, all);
        const list = document.querySelector('[data-list]');
        if (list) new MutationObserver(() => (watched.list = performance.now())).observe(list, all);
      },
    };
    addEventListener(event, note, { capture: true, once: true });
  }, event);
}

/** From an event until the last change that it made, in the list and anywhere. */
interface Drawn {
  list: number;
  page: number;
}

/** Waits until the page has been idle, and gives the times of its last changes since the event. */
function settled(page: Page): Promise<Drawn> {
  return page.evaluate(async () => {
    for (let idle = 0; idle < 3; idle += 1)
      await new Promise<void>((done) => requestIdleCallback(() => requestAnimationFrame(() => done())));
    const { since, list, page } = window.watched ?? { since: 0, list: 0, page: 0 };
    return { list: list - since, page: page - since };
  });
}
