// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { Drafts, findingKey } from '@/lib/writing/memory';

describe('what is remembered of a draft', () => {
  test('stays with its box', () => {
    const drafts = new Drafts();
    const [one, other] = [document.createElement('div'), document.createElement('div')];
    drafts.of(one).held = 'Words';
    drafts.of(one).ignored.add('hype:amazing');
    expect(drafts.of(one)).toMatchObject({ held: 'Words', ignored: new Set(['hype:amazing']) });
    expect(drafts.of(other)).toEqual({ held: null, written: null, announced: false, ignored: new Set() });
  });

  test('ends with the draft', () => {
    const drafts = new Drafts();
    const box = document.createElement('div');
    drafts.of(box).held = 'Words';
    drafts.end(box);
    expect(drafts.of(box).held).toBeNull();
  });
});

test('a finding is the same wherever it stands and however it is written', () => {
  const finding = { signal: 'hype', start: 0, end: 7, text: 'Amazing', reason: '' };
  expect(findingKey(finding)).toBe(findingKey({ ...finding, start: 40, end: 47, text: 'amazing' }));
  expect(findingKey(finding)).not.toBe(findingKey({ ...finding, signal: 'brag-award' }));
});
