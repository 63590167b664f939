import { expect, test } from 'vitest';
import { historyText } from '@/components/inbox/detail/history-text';
import type { HistoryEvent } from '@/lib/feedback/history';
import { triageFields } from '@/lib/feedback/triage';

const names = { departments: [{ id: 'product', name: 'Product', person: '', target: null, areas: [] }] };
const happened = (what: string, to: unknown = null, by: HistoryEvent['by'] = 'person') =>
  historyText({ capture: 'x:1', change: 'c', at: 0, by, what, from: null, to }, names);

test.each([
  ['status', 'planned', 'Planned'],
  ['kind', 'idea', 'Marked as idea'],
  ['department', 'product', 'For Product'],
  ['department', 'gone', 'For a department that is gone'],
  ['areas', ['Clasps', 'Straps'], 'About Clasps, Straps'],
  ['mergedInto', 'x:2', 'Merged'],
  ['mergedInto', null, 'Stands for itself again'],
  ['snoozedUntil', null, 'Back in sight'],
])('%s %s is told as “%s”', (what, to, text) => {
  expect(happened(what, to)).toBe(text);
});

test('who did it is said where that was no person', () => {
  expect(happened('department', 'product', 'rule')).toBe('For Product, by a rule');
});

test('every field that can change has words of its own, or another line says it', () => {
  expect(triageFields.filter((field) => happened(field)?.startsWith('Changed:'))).toEqual([]);
});
