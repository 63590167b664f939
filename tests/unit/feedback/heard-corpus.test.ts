import { expect, test } from 'vitest';
import { heardFor, rates } from '../../../scripts/evaluate/heard';

// Recorded floors. They may only rise; a change that lowers one says why.
const floors = { precision: 0.94, recall: 0.63 };
const all = heardFor();

test('what a draft brings to mind asked for just that, and most who asked are found', () => {
  const { precision, recall } = rates(all);
  expect(precision).toBeGreaterThanOrEqual(floors.precision);
  expect(recall).toBeGreaterThanOrEqual(floors.recall);
});

test('a draft that brings what nobody asked for brings nothing to mind', () => {
  const unasked = all.filter(({ wanted }) => wanted.length === 0);
  expect(unasked).toHaveLength(11);
  expect(unasked.filter(({ heard }) => heard.length > 0)).toEqual([]);
});
