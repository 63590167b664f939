// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeCard } from '@/lib/advising/card';
import type { Writing } from '@/lib/writing/published';
import { Drafts } from '@/lib/writing/memory';
import { stubSurfaces } from '../surfaces';

const copied = vi.fn<(words: string) => Promise<void>>();
const life = new AbortController();

/** The session of a draft that takes nothing: somebody composes a word in it. */
function sessionOfBusyDraft() {
  const editable = document.createElement('div');
  const watched = { editable, isComposing: () => true, read: () => ({ text: 'Shop now', pieces: [] }) };
  const composing = {
    current: { composer: { editable, container: editable }, watched, text: 'Shop now' },
    drafts: new Drafts(),
    pill: { button: document.createElement('button') },
  };
  const writing = { site: 'x', css: '', composing, ask: vi.fn<() => void>(), signal: life.signal };
  return makeCard(writing as unknown as Writing).session;
}

beforeEach(() => {
  stubSurfaces();
  vi.stubGlobal('navigator', { clipboard: { writeText: copied } });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  copied.mockReset();
});

describe('words that a box does not take', () => {
  test('are on the clipboard', async () => {
    copied.mockResolvedValue();
    const session = sessionOfBusyDraft();
    expect(await session.replace('all', 'What is missing?')).toEqual({
      words: 'What is missing?',
      copied: true,
    });
    expect(copied).toHaveBeenCalledExactlyOnceWith('What is missing?');
  });

  test('are handed back where the browser will not copy them', async () => {
    copied.mockRejectedValue(new DOMException('', 'NotAllowedError'));
    const session = sessionOfBusyDraft();
    expect(await session.replace('all', 'What is missing?')).toEqual({
      words: 'What is missing?',
      copied: false,
    });
  });

  test('leave the clipboard alone where there are none', async () => {
    const session = sessionOfBusyDraft();
    expect(await session.replace({ start: 0, end: 4 }, '')).toEqual({ words: '', copied: false });
    expect(await session.undo()).toEqual({ words: '', copied: false });
    expect(copied).not.toHaveBeenCalled();
  });
});
