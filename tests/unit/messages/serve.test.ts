import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { requests, type RequestName } from '@/lib/messages/contract';
import { push, serve, type Handlers } from '@/lib/messages/serve';
import { seenPost } from '../inbox/seen-post';

const site = 'https://x.com';
const own = { id: browser.runtime.id };
const page = { ...own, url: `${site}/home`, tab: { id: 1 } };
const extensionPage = () => ({ ...own, url: browser.runtime.getURL('/popup.html') });
const add = { name: 'capture.add', payload: { post: seenPost({ id: 'x:1' }), identity: null } };

const further = (part: object) => ({
  name: 'suggestions.further',
  payload: { draft: { text: 'a' }, brand: 'unknown', topic: { phrase: 'a' }, offered: [], ...part },
});

/** A handler for each request that only remembers what it was given. */
function remembering() {
  const handled: { name: string; payload: unknown }[] = [];
  const rows = Object.keys(requests).map((name) => [
    name,
    (payload: unknown) => {
      handled.push({ name, payload });
      return Promise.resolve({ answered: name });
    },
  ]);
  return { handled, handlers: Object.fromEntries(rows) as Handlers };
}

let handled: { name: string; payload: unknown }[];

function ask(message: unknown, sender: object): Promise<unknown> {
  return new Promise((resolve) => {
    void fakeBrowser.runtime.onMessage.trigger(message, sender, resolve);
  });
}

beforeEach(() => {
  fakeBrowser.reset();
  const served = remembering();
  handled = served.handled;
  serve(served.handlers, [site]);
});

test('a request of a page on an allowed origin is answered', async () => {
  expect(await ask(add, page)).toEqual({ ok: true, value: { answered: 'capture.add' } });
  expect(handled).toEqual([add]);
});

test('a draft of a page, for whatever site or none, is handed on', async () => {
  for (const draft of [{ text: 'a' }, { text: 'a', site: 'x', reply: true }])
    expect(await ask(further({ draft }), page)).toMatchObject({ ok: true });
  expect(handled).toHaveLength(2);
});

test('what the request does not name is not handed on', async () => {
  await ask({ ...add, payload: { ...add.payload, note: 'sell it' } }, page);
  expect(handled).toEqual([add]);
});

describe('refused before anything is done', () => {
  test.each<[string, unknown, () => object]>([
    ['another extension', add, () => ({ ...page, id: 'somebody-else' })],
    ['a page on another origin', add, () => ({ ...page, url: 'https://x.com.example/home' })],
    ['a page on the origin’s own subdomain', add, () => ({ ...page, url: 'https://pro.x.com/' })],
    ['a page without encryption', add, () => ({ ...page, url: 'http://x.com/home' })],
    ['a sender without an address', add, () => own],
    ['a sender with an address that is none', add, () => ({ ...own, url: 'x.com' })],
    ['a page’s request from an extension page', add, extensionPage],
    ['an extension page’s request from a page', { name: 'inbox.changed', payload: {} }, () => page],
    ['words', 'capture.add', () => page],
    ['nothing', undefined, () => page],
    ['a message without a name', { payload: {} }, () => page],
    ['a name nobody knows', { name: 'capture.all', payload: {} }, () => page],
    ['a name of every object', { name: 'toString', payload: {} }, () => page],
    ['a payload that is missing', { name: 'capture.add' }, () => page],
    [
      'a post without words',
      { name: 'capture.add', payload: { post: { ...add.payload.post, text: null }, identity: null } },
      () => page,
    ],
    [
      'a post of a site we do not know',
      { name: 'capture.add', payload: { post: { ...add.payload.post, site: 'myspace' }, identity: null } },
      () => page,
    ],
    [
      'more words than anybody writes',
      {
        name: 'capture.add',
        payload: { post: seenPost({ id: 'x:1', text: 'a'.repeat(1_000_001) }), identity: null },
      },
      () => page,
    ],
    ['a draft longer than any post', further({ draft: { text: 'a'.repeat(70_001) } }), () => page],
    ['a draft for nowhere', further({ draft: { text: 'a', site: 'myspace' } }), () => page],
    [
      'more posts than a page shows',
      { name: 'captures.known', payload: { posts: Array(51).fill({ id: 'x:1', likeness: 'a' }) } },
      () => page,
    ],
  ])('%s', async (_, message, sender) => {
    expect(await ask(message, sender())).toEqual({ ok: false, error: expect.any(String) });
    expect(handled).toEqual([]);
  });
});

test('a handler that fails is a refusal that says what happened', async () => {
  fakeBrowser.reset();
  const { handlers } = remembering();
  const failing = { ...handlers, 'capture.add': () => Promise.reject(new TypeError('no room')) };
  serve(failing, [site]);
  expect(await ask(add, page)).toEqual({ ok: false, error: 'TypeError: no room' });
});

test.each(Object.entries(requests))('%s says who may send it and what for', (name, request) => {
  expect(['page', 'extension']).toContain(request.from);
  expect(request.purpose, name satisfies string as RequestName).toMatch(/^[A-Z].+\.$/);
});

test('a push reaches every tab that is there, and a tab that has gone is no error', async () => {
  const told = vi
    .spyOn(browser.tabs, 'sendMessage')
    .mockImplementation((id: number) =>
      id === 2 ? Promise.reject(new Error('no receiver')) : Promise.resolve(),
    );
  await push('captures.changed', {}, [{ id: 1 }, { id: 2 }, {}, { id: 3 }]);
  expect(told.mock.calls.map(([id, message]) => [id, message])).toEqual([
    [1, { name: 'captures.changed', payload: {} }],
    [2, { name: 'captures.changed', payload: {} }],
    [3, { name: 'captures.changed', payload: {} }],
  ]);
});
