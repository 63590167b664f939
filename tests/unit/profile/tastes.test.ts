import { expect, test } from 'vitest';
import { defaultSettings } from '@/lib/profile/settings';
import { markAgain, neverMark } from '@/lib/profile/tastes';

test('a phrase is switched off once, in lower case, and on again', () => {
  const once = neverMark(neverMark(defaultSettings, { phrase: 'Amazing' }), { phrase: 'amazing' });
  expect(once).toEqual({ ...defaultSettings, phrasesOff: ['amazing'] });
  expect(markAgain(once, { phrase: 'AMAZING' })).toEqual(defaultSettings);
});

test('a kind of phrase is switched off and on without touching the phrases', () => {
  const off = neverMark({ ...defaultSettings, phrasesOff: ['amazing'] }, { signal: 'hype' });
  expect(off).toMatchObject({ signalsOff: ['hype'], phrasesOff: ['amazing'] });
  expect(markAgain(off, { signal: 'hype' }).signalsOff).toEqual([]);
});
