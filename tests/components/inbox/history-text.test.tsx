import { expect, test } from 'vitest';
import { historyText } from '@/components/inbox/detail/history-text';
import type { HistoryEvent } from '@/lib/feedback/captures/history';
import { triageFields } from '@/lib/feedback/captures/triage';

const names = {
  departments: [{ id: 'product', name: 'Product', person: '', target: null, areas: [] }],
  targets: [{ id: 't', kind: 'slack' as const, name: '#product', authors: 'shown' as const }],
};
const happened = (what: string, to: unknown = null, by: HistoryEvent['by'] = 'person', why?: string) =>
  historyText({ capture: 'x:1', change: 'c', at: 0, by, what, from: null, to, why }, names);

test.each([
  ['status', 'planned', 'Planned'],
  ['kind', 'idea', 'Marked as idea'],
  ['department', 'product', 'For Product'],
  ['department', 'gone', 'For a department that is gone'],
  ['areas', ['Clasps', 'Straps'], 'About Clasps, Straps'],
  ['mergedInto', 'x:2', 'Merged'],
  ['mergedInto', null, 'On its own again'],
  ['snoozedUntil', null, 'Back in sight'],
  ['handedOff', { target: 't', at: 0, link: null }, 'Handed off to #product'],
  ['handedOff', { target: 'gone', at: 0, link: null }, 'Handed off to a target that is gone'],
  ['handedOff', { target: 'linear', at: 0, link: null }, 'Handed off as a table (Linear)'],
  [
    'handedOff',
    { target: 't', at: 0, link: 'https://a.example/7' },
    'Handed off to #product: https://a.example/7',
  ],
  ['handedOff', null, 'Not handed off any more'],
])('%s %s is told as “%s”', (what, to, text) => {
  expect(happened(what, to)).toBe(text);
});

test('who did it is said where that was no person, and by which rule', () => {
  expect(happened('department', 'product', 'rule')).toBe('For Product, automatically');
  const why = 'Your rule: every problem → Product';
  expect(happened('department', 'product', 'rule', why)).toBe(`For Product, automatically: ${why}`);
  expect(happened('department', 'product', 'file')).toBe('For Product, from a file');
});

test('every field that can change has words of its own, or another line says it', () => {
  expect(triageFields.filter((field) => happened(field)?.startsWith('Changed:'))).toEqual([]);
});
