import { expect, test } from 'vitest';
import { findingKey, without } from '@/lib/profile/waved';

const finding = { signal: 'hype', start: 0, end: 7, text: 'Amazing', reason: '' };
const link = { signal: 'own-link', start: 20, end: 30, text: 'loft.bike', reason: '' };
const whole = { verdict: 'strong' as const, score: 5, findings: [finding, link] };

test('a finding is the same wherever it stands and however it is written', () => {
  expect(findingKey(finding)).toBe(findingKey({ ...finding, start: 40, end: 47, text: 'amazing' }));
  expect(findingKey(finding)).not.toBe(findingKey({ ...finding, signal: 'brag-award' }));
});

test('what is waved away neither shows nor weighs', () => {
  expect(without(whole, new Set())).toBe(whole);
  expect(without(whole, new Set(['hype:amazing']))).toEqual({
    verdict: 'mild',
    score: 2.5,
    findings: [link],
  });
  expect(without(whole, new Set(['hype:amazing', 'own-link:loft.bike']))).toEqual({
    verdict: 'clear',
    score: 0,
    findings: [],
  });
});
