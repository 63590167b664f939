import { describe, expect, test } from 'vitest';
import { defaultSettings } from '@/lib/profile/settings';
import type { DraftRecord } from '@/lib/writing/memory';
import { opinionOf } from '@/lib/writing/opinion';

const mild = 'We are thrilled to announce that our team has been working hard on our new workshop.';
const strong = 'Shop now: 20% off our new panniers today!';
const fresh: DraftRecord = {
  held: null,
  written: null,
  announced: false,
  ignored: new Set(),
  answers: null,
  grants: [],
};
const briefing = { settings: defaultSettings, budgets: {}, hintOnly: [] };
const thoughtOf = (text: string, record: Partial<DraftRecord> = {}) =>
  opinionOf({ text, site: 'x', reply: false }, null, briefing, { ...fresh, ...record });

test('what is found in a draft is marked', () => {
  const { judgement, marked, rewritten } = thoughtOf(mild);
  expect(judgement.verdict).toBe('mild');
  expect(marked).toEqual(judgement.findings);
  expect(marked).not.toEqual([]);
  expect(rewritten).toBe(false);
});

describe('a draft that is what a suggestion wrote', () => {
  test('has nothing marked, and is judged all the same for what is kept of it', () => {
    const { judgement, marked, rewritten } = thoughtOf(mild, { written: mild });
    expect(rewritten).toBe(true);
    expect(marked).toEqual([]);
    expect(judgement).toEqual(thoughtOf(mild).judgement);
  });

  test('is marked again once its writer has changed it', () => {
    const { marked, rewritten } = thoughtOf(`${mild} Really.`, { written: mild });
    expect(rewritten).toBe(false);
    expect(marked).not.toEqual([]);
  });

  test('and is strong is none of ours to be silent about', () => {
    expect(thoughtOf(strong, { written: strong })).toMatchObject({
      rewritten: false,
      judgement: { verdict: 'strong' },
    });
    expect(thoughtOf(strong, { written: strong }).marked).not.toEqual([]);
  });

  test('but was a reply of theirs that waited, was rewritten by nobody', () => {
    expect(thoughtOf(mild, { written: mild, answers: 'x:1' }).rewritten).toBe(false);
  });
});
