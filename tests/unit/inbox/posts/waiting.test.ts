import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetWaiting, keepWaiting, waitingFor, waitingTo } from '@/lib/inbox/posts/waiting';

const hour = 60 * 60 * 1000;
const home = 'https://x.com/home';
const reply = (post: string, text = `To ${post}`) => ({
  post: `x:${post}`,
  permalink: `https://x.com/maya/status/${post}`,
  to: 'Maya',
  text,
  why: 'They asked.',
  tells: [],
});

beforeEach(() => fakeBrowser.reset());

test('a reply waits in the tab in which it was chosen, and on the page of its post in any', async () => {
  await keepWaiting(reply('1'), 7, 0);
  expect(await waitingFor(7, home, 1)).toEqual(reply('1'));
  expect(await waitingFor(8, home, 1)).toBeNull();
  expect(await waitingFor(8, 'https://x.com/maya/status/1', 1)).toEqual(reply('1'));
});

test('the one chosen last comes first, and another to the same post takes its place', async () => {
  await keepWaiting(reply('1'), 7, 0);
  await keepWaiting(reply('2'), 7, 1);
  await keepWaiting(reply('1', 'Better so'), 7, 2);
  expect(await waitingFor(7, home, 3)).toEqual(reply('1', 'Better so'));
});

test('after an hour it waits no more, and is kept no more', async () => {
  await keepWaiting(reply('1'), 7, 0);
  expect(await waitingFor(7, home, hour - 1)).toEqual(reply('1'));
  expect(await waitingFor(7, home, hour)).toBeNull();
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});

test('once it was sent it waits no more, and until then it is known by its post however long', async () => {
  await keepWaiting(reply('1'), null, 0);
  await keepWaiting(reply('2'), 7, 0);
  expect(await waitingTo('x:1')).toEqual(reply('1'));
  await forgetWaiting('x:1');
  expect(await waitingTo('x:1')).toBeNull();
  expect(await waitingFor(8, 'https://x.com/maya/status/1', 1)).toBeNull();
  expect(await waitingFor(7, home, 1)).toEqual(reply('2'));
});

test('what something else put there is passed over', async () => {
  await fakeBrowser.storage.session.set({ 'waiting:x:1': { text: 7 }, other: true });
  expect(await waitingFor(7, home, 1)).toBeNull();
});
