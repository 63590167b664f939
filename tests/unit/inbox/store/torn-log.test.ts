import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** As a worker that has just been started loads it. */
const started = async () => {
  vi.resetModules();
  return import('@/lib/inbox/store/torn-log');
};
const written = vi.fn<(name: string) => void>();

beforeEach(() => {
  fakeBrowser.reset();
  written.mockReset();
  const open = indexedDB.open.bind(indexedDB);
  vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
    written(name);
    return open(name, version);
  });
});
afterEach(() => vi.restoreAllMocks());

const done = () => Promise.resolve('written');
const full = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
const isNoted = async () => (await fakeBrowser.storage.session.get('torn-log'))['torn-log'] === true;

test('where no write has failed nothing more is written', async () => {
  const { committing } = await started();
  expect(await committing(done)).toBe('written');
  const closed = Object.assign(new Error(), { name: 'DatabaseClosedError' });
  await expect(committing(() => Promise.reject(closed))).rejects.toMatchObject({ reason: 'closed' });
  await committing(done);
  expect(await isNoted()).toBe(false);
  expect(written).not.toHaveBeenCalled();
});

test('after a write that a full disk refused the log is replaced once, by a later worker too', async () => {
  const { committing: before } = await started();
  await expect(before(full)).rejects.toMatchObject({ reason: 'quota' });
  await vi.waitFor(async () => expect(await isNoted()).toBe(true));
  const { committing } = await started();
  await committing(done);
  await vi.waitFor(async () => expect(await isNoted()).toBe(false));
  expect(written).toHaveBeenCalledWith('earshot-scratch');
  expect(await indexedDB.databases()).toEqual([]);
  written.mockClear();
  await committing(done);
  expect(written).not.toHaveBeenCalled();
});

test('what there is still no room for is done after a later write', async () => {
  const { committing } = await started();
  await expect(committing(full)).rejects.toMatchObject({ reason: 'quota' });
  const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  await committing(done);
  await vi.waitFor(async () => expect(await indexedDB.databases()).toEqual([]));
  await vi.waitFor(() => expect(add).toHaveBeenCalled());
  expect(await isNoted()).toBe(true);
  add.mockRestore();
  await vi.waitFor(async () => {
    await committing(done);
    expect(await isNoted()).toBe(false);
  });
});
