import { expect, test } from 'vitest';
import { wiki } from '@/lib/handoff/wiki';
import { brief, hostile, quote } from './a-brief';

test('images, macros and mentions of Jira’s are words only', () => {
  const written = wiki(brief({ quotes: [quote({ text: hostile.macro ?? '' })] }));
  expect(written).not.toMatch(/!http|\{html|\[~/u);
  expect(written.replaceAll('\u200B', '')).toContain(hostile.macro);
});

test('what ends a sentence stays as it was', () => {
  expect(wiki(brief({ ask: 'Great! Really!' }))).toContain('Great! Really!');
});
