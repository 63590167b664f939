import type { Page } from '@playwright/test';
import { captureSchema, type Capture } from '@/lib/feedback/capture';
import { untouched } from '@/lib/feedback/captures/triage';
import { kinds } from '@/lib/feedback/sorting/kind';
import { statuses } from '@/lib/feedback/captures/status';
import { saidRows } from '../../scripts/evaluate/said';

const minute = 60_000;

const said = saidRows().map(({ text }) => text);
/** Has no factor in common with how many texts there are, so that the second text is another one each time round. */
const stride = 701;

/** What customers say, in texts of the length people write; none is said twice. */
function saidBy(index: number): string {
  const round = Math.floor(index / said.length);
  const one = said[index % said.length] ?? '';
  return round === 0 ? one : `${one} ${said[(index * stride + round) % said.length] ?? ''}`;
}

/** As many captures as asked for, of every kind and status, a minute apart. */
export function manyCaptures(count: number): Capture[] {
  const now = Date.now();
  return Array.from({ length: count }, (_, index) => {
    const number = String(index);
    return captureSchema.parse({
      id: `x:${number}`,
      likeness: number,
      site: 'x',
      author: { name: `Customer ${number}`, handle: `customer${number}`, profile: null },
      text: saidBy(index),
      shortened: false,
      images: [],
      media: [],
      permalink: `https://x.com/customer${number}/status/${number}`,
      postedAt: now - index * minute,
      answers: null,
      taken: 'post',
      capturedAt: now - index * minute,
      identity: null,
      brand: null,
      kind: kinds[index % kinds.length],
      kindBy: 'guess',
      second: null,
      sentiment: 'neu',
      unsure: false,
      ...untouched(now - index * minute),
      status: statuses[index % statuses.length],
    });
  });
}

/**
 * Puts captures into the database, which a page of the extension must have made before, past everything that runs in it. They are filed at the
 * next opening, as after an upgrade.
 */
export function store(page: Page, captures: readonly Capture[]): Promise<void> {
  return page.evaluate(async (captures) => {
    const opening = indexedDB.open('earshot');
    await new Promise((done) => opening.addEventListener('success', done));
    const database = opening.result;
    const transaction = database.transaction(['captures', 'counters'], 'readwrite');
    transaction.objectStore('counters').clear();
    for (const capture of captures) transaction.objectStore('captures').put(capture);
    await new Promise((done) => transaction.addEventListener('complete', done));
    database.close();
  }, captures);
}
