import { expect, test } from 'vitest';
import { heardFor, rates, strangers, themeRates } from '../../../scripts/evaluate/heard';

// Recorded floors, which may only rise, and how many strangers may be heard, which may only fall. A change for the worse says why.
const floors = { heard: { precision: 0.95, recall: 0.63 }, themes: { precision: 0.62, recall: 0.37 } };
// Of 140 drafts; those that are written anew whenever the questions are judged are not among them. Was 26, until a draft's own words were named
// as its topic more often.
const mostStrangers = 27;
const all = heardFor();

test('what a draft brings to mind asked for just that, and most who asked are found', () => {
  const { precision, recall } = rates(all);
  expect(precision).toBeGreaterThanOrEqual(floors.heard.precision);
  expect(recall).toBeGreaterThanOrEqual(floors.heard.recall);
});

test('a draft that brings what nobody asked for brings nothing to mind', () => {
  const unasked = all.filter(({ wanted }) => wanted.length === 0);
  expect(unasked).toHaveLength(11);
  expect(unasked.filter(({ heard }) => heard.length > 0)).toEqual([]);
});

test('themes hold together what wants the same as well as ever', () => {
  const { precision, recall } = themeRates();
  expect(precision).toBeGreaterThanOrEqual(floors.themes.precision);
  expect(recall).toBeGreaterThanOrEqual(floors.themes.recall);
});

test('few drafts bring to mind what customers of other companies said', () => {
  expect(strangers().heard).toBeLessThanOrEqual(mostStrangers);
});
