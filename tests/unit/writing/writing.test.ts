// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://x.com/home"}
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Ask } from '@/lib/page/ask';
import type { PageParts } from '@/lib/page/start';
import { defaultSettings } from '@/lib/profile/settings';
import type { WritingSite } from '@/lib/sites/adapter';
import { x } from '@/lib/sites/x/writing';
import { writing } from '@/lib/writing/writing';
import { show, the } from '../sites/page';
import { inline } from '../sites/x/pages';
import { stubSurfaces } from '../surfaces';

let life: AbortController;
let alive: boolean;
let refuses: boolean;
let loaded: string[];

const ask = ((_: string, { script }: { script: string }) => {
  loaded.push(script);
  return refuses ? Promise.reject(new Error('no background')) : Promise.resolve({});
}) as Ask;

function write(presence: 'in-page' | 'quiet') {
  const parts: PageParts<WritingSite> = {
    site: x,
    presence,
    css: '',
    ask,
    briefing: () => ({ settings: defaultSettings, budgets: {}, hintOnly: [] }),
    isAlive: () => alive,
    retire: () => life.abort(),
    signal: life.signal,
  };
  return writing(parts);
}

const move = () => window.dispatchEvent(new Event('pointermove'));
const loads = (script: string) => loaded.filter((each) => each === script).length;

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  alive = true;
  refuses = false;
  loaded = [];
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the half that reads', () => {
  test('is asked for once, when somebody first moves over the page', async () => {
    write('quiet');
    expect(loaded).toEqual([]);
    move();
    await vi.runAllTimersAsync();
    move();
    document.body.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    await vi.runAllTimersAsync();
    expect(loaded).toEqual(['reading']);
  });

  test('is asked for again where it did not come, and not at each of a pointer’s steps', async () => {
    refuses = true;
    write('quiet');
    for (let steps = 5; steps > 0; steps -= 1) {
      move();
      await vi.advanceTimersByTimeAsync(10);
    }
    expect(loads('reading')).toBe(1);
    refuses = false;
    await vi.runAllTimersAsync();
    move();
    await vi.runAllTimersAsync();
    move();
    expect(loads('reading')).toBe(2);
  });

  test('is not asked for again by a page whose extension has gone', async () => {
    refuses = true;
    write('quiet');
    alive = false;
    move();
    await vi.runAllTimersAsync();
    expect(life.signal.aborted).toBe(true);
    move();
    expect(loads('reading')).toBe(1);
  });
});

describe('what advises', () => {
  beforeEach(() => {
    stubSurfaces();
    vi.stubGlobal('CSS', {});
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe() {}
        disconnect() {}
      },
    );
    show(inline(), '/home');
    // jsdom does not know it.
    Object.defineProperty(the('[contenteditable]'), 'isContentEditable', { value: true });
  });

  test('is asked for when a box is taken up, and again with the card where it did not come', async () => {
    refuses = true;
    const half = write('in-page');
    the('[contenteditable]').dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
    await vi.advanceTimersByTimeAsync(0);
    expect(loads('advising')).toBe(1);
    refuses = false;
    void half['page.card']?.({});
    await vi.advanceTimersByTimeAsync(0);
    void half['page.card']?.({});
    expect(loads('advising')).toBe(2);
  });

  test('is not asked for by a key where nobody writes', () => {
    void write('in-page')['page.card']?.({});
    expect(loads('advising')).toBe(0);
  });
});
