// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Painter } from '@/lib/editors/highlight';
import { read } from '@/lib/editors/reading';
import type { Verdict } from '@/lib/profile/verdict';
import { stubSurfaces } from '../surfaces';

const highlights = new Map<string, unknown>();
const finding = { signal: 'launch-hype', start: 0, end: 5, text: 'Hello', reason: 'Hype.' };

beforeEach(() => {
  stubSurfaces();
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal('Highlight', class {});
});

afterEach(() => {
  highlights.clear();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** The names under which words stand painted, after each of the verdicts in turn. */
function paintedAs(...verdicts: Verdict[]): string[] {
  const box = document.body.appendChild(document.createElement('div'));
  box.textContent = 'Hello there';
  const painter = new Painter(box);
  for (const verdict of verdicts)
    painter.paint(read(box), { verdict, score: 0, findings: [finding] }, 'light');
  return [...highlights.keys()];
}

test('only a draft that reads as promotion is marked strongly; a mild one is marked as mildly as its pill', () => {
  expect(paintedAs('clear')).toEqual(['draft-note-2']);
  expect(paintedAs('mild')).toEqual(['draft-note-2']);
  expect(paintedAs('strong')).toEqual(['draft-note']);
});

test('a draft that becomes milder is marked in one way at a time', () => {
  expect(paintedAs('strong', 'mild')).toEqual(['draft-note-2']);
});
