import { expect, test } from 'vitest';
import { areaUnderCurve, ownTexts, type Judged } from '@/scripts/evaluate/verdicts';
import { suggest } from '@/lib/draft/rewrites/suggest';
import { unknownBrand } from '@/lib/profile/ownership';

const drafts = ownTexts('drafts.jsonl');
const labelled = (label: string) => drafts.filter((draft) => draft.label === label);
const judged = (rows: readonly Judged[], ...wanted: string[]) =>
  rows.filter(({ judgement }) => wanted.includes(judgement.verdict)).length;

/**
 * Recorded floors. They may only rise; a change that lowers one says why. Once all 8 mild were shown, by signals written with these eighty in
 * sight that saw 54 % of strong drafts elsewhere; learned weights see more there, and fewer hints here.
 */
const floors = { fineClear: 39, mildShown: 5, strongShown: 32, strongStrong: 32, threeSuggestions: 40 };

test('fine drafts are left alone', () => {
  expect(judged(labelled('fine'), 'clear')).toBeGreaterThanOrEqual(floors.fineClear);
  expect(judged(labelled('fine'), 'strong')).toBe(0);
});

test('promotional drafts are seen', () => {
  expect(judged(labelled('mild'), 'mild', 'strong')).toBeGreaterThanOrEqual(floors.mildShown);
  expect(judged(labelled('strong'), 'mild', 'strong')).toBeGreaterThanOrEqual(floors.strongShown);
  expect(judged(labelled('strong'), 'strong')).toBeGreaterThanOrEqual(floors.strongStrong);
});

test('whatever is flagged gets three suggestions', () => {
  const served = [...labelled('mild'), ...labelled('strong')].filter(
    (draft) => suggest(draft, unknownBrand).rewrites.length >= 3,
  );
  expect(served.length).toBeGreaterThanOrEqual(floors.threeSuggestions);
});

/** Of 94 that open with a question and then sell, and of 64 that ask or help; 34 of each were written after the rules. */
const hookFloors = { sellsShown: 87, fineClear: 61 };

test('a question that leads up to a pitch is told from one that asks', () => {
  const rows = ownTexts('hooks.jsonl');
  const of = (label: string) => rows.filter((row) => row.label === label);
  expect(judged(of('strong'), 'mild', 'strong')).toBeGreaterThanOrEqual(hookFloors.sellsShown);
  expect(judged(of('fine'), 'clear')).toBeGreaterThanOrEqual(hookFloors.fineClear);
  expect(judged(of('fine'), 'strong')).toBe(0);
});

test('Spanish drafts are told apart too', () => {
  const spanish = ownTexts('spanish.jsonl');
  const of = (label: string) => spanish.filter((draft) => draft.label === label);
  expect(judged(of('fine'), 'clear')).toBe(14);
  expect(judged(of('strong'), 'mild', 'strong')).toBe(12);
  expect(judged(of('strong'), 'strong')).toBeGreaterThanOrEqual(11);
});

/**
 * Drafts of small organisations that nothing was learnt from, written before any verdict was seen: 151 sell, 77 do not. Signals were mended with
 * the first 183 in sight, of which forty were written to be missed; the last fifty came after.
 */
const unseenFloors = { sellsShown: 129, sellsStrong: 98, fineClear: 77 };

test('drafts that the weights have not seen are told apart', () => {
  const rows = ownTexts('unseen.jsonl');
  const of = (label: string) => rows.filter((row) => row.label === label);
  expect(judged(of('strong'), 'mild', 'strong')).toBeGreaterThanOrEqual(unseenFloors.sellsShown);
  expect(judged(of('strong'), 'strong')).toBeGreaterThanOrEqual(unseenFloors.sellsStrong);
  expect(judged(of('fine'), 'clear')).toBeGreaterThanOrEqual(unseenFloors.fineClear);
});

/**
 * In hundredths. What the weights were learnt from says whether they still fit; what they are worth elsewhere, only texts unseen can say. Once
 * they fitted closer (96, 79, 95 and 93, 75, 91) by single words of these texts, which told posts of other companies apart worse.
 */
const learnt = [
  { file: 'drafts-more.jsonl', fine: 'fine', sells: 'strong', fineClear: 93, sellsShown: 76, area: 92 },
  { file: 'posts.jsonl', fine: 'ok', sells: 'promotional', fineClear: 91, sellsShown: 70, area: 88 },
  { file: 'posts-plain.jsonl', fine: 'ok', sells: 'promotional', fineClear: 97, sellsShown: 72, area: 93 },
] as const;

test.each(learnt)('in $file what sells is told from what does not', (floor) => {
  const rows = ownTexts(floor.file);
  const percent = (label: string, ...wanted: string[]) => {
    const those = rows.filter((row) => row.label === label);
    return (100 * judged(those, ...wanted)) / those.length;
  };
  expect(percent(floor.fine, 'clear')).toBeGreaterThanOrEqual(floor.fineClear);
  expect(percent(floor.sells, 'mild', 'strong')).toBeGreaterThanOrEqual(floor.sellsShown);
  expect(100 * areaUnderCurve(rows)).toBeGreaterThanOrEqual(floor.area);
});
