// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { Drafts } from '@/lib/writing/memory';

const held = { text: 'Words', signal: 'hype' };

describe('what is remembered of a draft', () => {
  test('stays with its box', () => {
    const drafts = new Drafts();
    const [one, other] = [document.createElement('div'), document.createElement('div')];
    drafts.of(one).held = held;
    drafts.of(one).ignored.add('hype:amazing');
    expect(drafts.of(one)).toMatchObject({ held, ignored: new Set(['hype:amazing']) });
    expect(drafts.of(other)).toEqual({
      held: null,
      written: null,
      announced: false,
      ignored: new Set(),
      answers: null,
      grants: [],
    });
  });

  test('ends with the draft', () => {
    const drafts = new Drafts();
    const box = document.createElement('div');
    drafts.of(box).held = held;
    drafts.end(box);
    expect(drafts.of(box).held).toBeNull();
  });

  describe('in a box that stands in for another', () => {
    const [before, after] = [document.createElement('div'), document.createElement('div')];
    const drafts = new Drafts();
    const moved = (wordsAfter: string) => {
      document.body.append(before);
      drafts.end(before);
      drafts.end(after);
      drafts.of(before, 'Words').held = held;
      before.remove();
      return drafts.of(after, wordsAfter);
    };

    test('goes on where it begins with the same words', () => {
      expect(moved('Words').held).toEqual(held);
    });

    test('is another where it begins with other words or none', () => {
      expect(moved('Other words').held).toBeNull();
      expect(moved('').held).toBeNull();
    });

    test('is another while the first box is there', () => {
      document.body.append(before);
      drafts.end(after);
      drafts.of(before, 'Words').held = held;
      expect(drafts.of(after, 'Words').held).toBeNull();
    });

    test('is another where the first was published', () => {
      document.body.append(before);
      drafts.of(before, 'Words').held = held;
      drafts.end(before);
      drafts.end(after);
      before.remove();
      expect(drafts.of(after, 'Words').held).toBeNull();
    });
  });
});
