// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://x.com/home"}
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Ask } from '@/lib/page/ask';
import type { PageParts } from '@/lib/page/start';
import { defaultSettings } from '@/lib/profile/settings';
import type { ReadingSite } from '@/lib/sites/adapter';
import { x } from '@/lib/sites/x/reading';
import { reading } from '@/lib/reading/reading';
import { walkUntil } from '@/lib/reading/walk/under-way';
import { show, the } from '../sites/page';
import { cell } from '../sites/x/pages';
import { stubSurfaces } from '../surfaces';

const answers: Record<string, () => Promise<object>> = {};
const asked: string[] = [];
const ask = ((name: string) => {
  asked.push(name);
  return (answers[name] ?? (async () => ({})))();
}) as Ask;
let life: AbortController;
let alive: boolean;

/** The half that reads, on the page shown; in its hands are the keys that the background passes on. */
function read(presence: 'in-page' | 'quiet') {
  const parts: PageParts<ReadingSite> = {
    site: x,
    presence,
    css: '',
    ask,
    briefing: () => ({ settings: defaultSettings, budgets: {}, hintOnly: [] }),
    isAlive: () => alive,
    retire: () => life.abort(),
    signal: life.signal,
  };
  const half = reading(parts);
  return { press: (what: 'post' | 'selection') => half['page.capture']?.({ what }) };
}

/** Our own root, and what of it is shown. */
const surface = () => the('earshot-surface').shadowRoot ?? document;
const button = (name: string) => {
  const found = [...surface().querySelectorAll('button')].find(
    ({ textContent, hidden }) => textContent === name && !hidden,
  );
  if (!found) throw new Error(`no button "${name}"`);
  return found;
};
const heard = () => the('[role="status"]', surface()).textContent;
const because = () => the('.because', surface()).textContent;

const focus = (post: Element | undefined) => {
  if (!(post instanceof HTMLElement)) throw new Error('no such post');
  post.tabIndex = 0;
  post.focus();
};
const posts = () => document.querySelectorAll('article');

beforeEach(() => {
  stubSurfaces();
  life = new AbortController();
  alive = true;
  asked.length = 0;
  answers['capture.add'] = async () => ({ outcome: 'saved' });
  answers['captures.known'] = async () => ({ known: [false] });
  show(cell({}) + cell({ id: '200', text: '<span>Other words</span>' }), '/home');
});

afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  for (const name of Object.keys(answers)) delete answers[name];
});

describe('a key answers whether there was anything to keep', () => {
  test('no selection', async () => {
    getSelection()?.removeAllRanges();
    expect(await read('in-page').press('selection')).toBe(false);
    expect(asked).not.toContain('capture.add');
  });

  test('selected words', async () => {
    getSelection()?.selectAllChildren(
      the('[data-testid="cellInnerDiv"]:last-child [data-testid="tweetText"]'),
    );
    expect(await read('in-page').press('selection')).toBe(true);
    expect(asked).toContain('capture.add');
  });

  test('no post under pointer or focus', async () => {
    expect(await read('in-page').press('post')).toBe(false);
  });

  test('the post that has the focus', async () => {
    const { press } = read('quiet');
    focus(posts()[0]);
    expect(await press('post')).toBe(true);
  });

  test('a post without words, which only a page that may draw can say', async () => {
    vi.spyOn(x, 'glance').mockReturnValue(null);
    vi.spyOn(x, 'readPost').mockResolvedValue(null);
    focus(posts()[0]);
    expect(await read('quiet').press('post')).toBe(false);
    expect(await read('in-page').press('post')).toBe(true);
    expect(because()).toContain('No words were found here');
  });
});

test('where nothing is drawn, each key keeps the post that has the focus then', async () => {
  const { press } = read('quiet');
  const added = vi.spyOn(x, 'readPost');
  focus(posts()[0]);
  await press('post');
  focus(posts()[1]);
  await press('post');
  expect(added.mock.calls.map(([post]) => post)).toEqual([posts()[0], posts()[1]]);
});

describe('what the background refuses is said beside the button', () => {
  const refusing = () => Promise.reject(new Error('no background'));
  const captured = async () => {
    const { press } = read('in-page');
    focus(posts()[0]);
    await press('post');
  };

  test('a capture, in a screen reader’s ear too', async () => {
    vi.useFakeTimers();
    vi.spyOn(console, 'warn').mockReturnValue();
    vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.resolve() } });
    answers['capture.add'] = refusing;
    const capturing = captured();
    await vi.runAllTimersAsync();
    await capturing;
    vi.useRealTimers();
    expect(because()).toBe('The words are on your clipboard. Open Earshot to see why.');
    expect(heard()).toBe('Not saved. The words are on your clipboard. Open Earshot to see why.');
  });

  test('an undo: the post is still captured, and it can be tried again', async () => {
    await captured();
    answers['capture.undo'] = refusing;
    button('Undo').click();
    await vi.waitFor(() => expect(because()).toBe('That was not undone. Open Earshot to see why.'));
    expect(heard()).toBe('Captured ✓. That was not undone. Open Earshot to see why.');
    answers['capture.undo'] = async () => ({});
    button('Undo').click();
    await vi.waitFor(() => expect(button('Capture as idea')).toBeTruthy());
    expect(because()).toBe('');
  });

  test('an undo of selected words, which stand by no post', async () => {
    getSelection()?.selectAllChildren(
      the('[data-testid="cellInnerDiv"]:last-child [data-testid="tweetText"]'),
    );
    await read('in-page').press('selection');
    answers['capture.undo'] = refusing;
    button('Undo').click();
    await vi.waitFor(() => expect(because()).toContain('That was not undone.'));
  });

  test('an inbox that does not open', async () => {
    answers['capture.add'] = async () => ({ outcome: 'known' });
    answers['inbox.open'] = refusing;
    await captured();
    alive = false;
    button('Open').click();
    await vi.waitFor(() =>
      expect(because()).toBe('Your inbox did not open. Earshot was updated: reload this page.'),
    );
    expect(button('Already captured')).toBeTruthy();
  });

  test('a walk that does not begin', async () => {
    await captured();
    answers['walk.open'] = refusing;
    [...surface().querySelectorAll('button')]
      .find(({ textContent }) => textContent === 'Walk through the replies')
      ?.click();
    await vi.waitFor(() => expect(because()).toBe('The walk did not begin. Open Earshot to see why.'));
  });
});

test('no button stands by a post while a walk is under way, and it comes again afterwards', async () => {
  vi.useFakeTimers();
  const walk = new AbortController();
  read('in-page');
  const stands = () => the('earshot-surface').matches(':popover-open');
  focus(posts()[0]);
  await vi.runAllTimersAsync();
  expect(stands()).toBe(true);
  walkUntil(walk.signal);
  focus(posts()[1]);
  await vi.runAllTimersAsync();
  expect(stands()).toBe(false);
  walk.abort();
  focus(posts()[0]);
  await vi.runAllTimersAsync();
  vi.useRealTimers();
  expect(stands()).toBe(true);
});

test('a post that nobody can tell is kept can be captured, and is asked about again', async () => {
  answers['captures.known'] = () => Promise.reject(new Error('no background'));
  vi.useFakeTimers();
  read('in-page');
  focus(posts()[0]);
  await vi.runAllTimersAsync();
  expect(button('Capture as idea').disabled).toBe(false);
  answers['captures.known'] = async () => ({ known: [true] });
  focus(posts()[1]);
  await vi.runAllTimersAsync();
  focus(posts()[0]);
  await vi.runAllTimersAsync();
  vi.useRealTimers();
  expect(button('Already captured')).toBeTruthy();
});
