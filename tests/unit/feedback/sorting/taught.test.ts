import { describe, expect, test } from 'vitest';
import { kinds } from '@/lib/feedback/sorting/kind';
import { sort } from '@/lib/feedback/sorting/sort';
import { leanings, taughtBy } from '@/lib/feedback/sorting/taught';

const next = 'The zipper squeaks';
const squeaks = [
  'my bag squeaks when I ride',
  'Strap squeaks',
  'Squeaks.',
  'the flap squeaks in the wind',
  'buckle squeaks, all day',
  'new one squeaks',
  'hinge squeaks at every step',
  'it squeaks',
  'mine squeaks on cobbles',
  'squeaks like a mouse',
].map((text) => ({ text, kind: 'problem' as const }));
const kindOf = (text: string, said: Parameters<typeof taughtBy>[0]) => sort(text, null, null, taughtBy(said));

describe('what people here say that captures are', () => {
  test('turns the next unsure guess about such words once they have said so ten times', () => {
    expect(sort(next)).toMatchObject({ kind: 'other', unsure: true });
    expect(kindOf(next, squeaks)).toMatchObject({ kind: 'problem', unsure: true });
  });

  test('turns nothing when it was said once, or twice', () => {
    expect(kindOf(next, squeaks.slice(0, 1))).toEqual(sort(next));
    expect(kindOf(next, squeaks.slice(0, 2))).toEqual(sort(next));
  });

  test('never turns a guess that is sure', () => {
    const sure = 'How do I wash the bag? It squeaks';
    expect(sort(sure)).toMatchObject({ kind: 'question', unsure: false });
    expect(kindOf(sure, [...squeaks, ...squeaks, ...squeaks])).toEqual(sort(sure));
  });

  test('says nothing of other words, whatever was said most', () => {
    const other = 'La hebilla chirría';
    expect(sort(other).unsure).toBe(true);
    expect(kindOf(other, squeaks)).toEqual(sort(other));
  });

  test('cancels out where the same words were said to be this and that', () => {
    const both = [...squeaks, ...squeaks.map(({ text }) => ({ text, kind: 'praise' as const }))];
    const said = leanings(taughtBy(both), next);
    expect(said[kinds.indexOf('problem')]).toBeCloseTo(said[kinds.indexOf('praise')] ?? NaN);
  });

  test('adds no more to a kind for many words than for one that says it all', () => {
    const long = squeaks.map(({ kind }) => ({ text: 'zipper squeaks creaks rattles clatters', kind }));
    const text = 'zipper squeaks creaks rattles clatters';
    expect(Math.max(...leanings(taughtBy(long), text))).toBe(
      Math.max(...leanings(taughtBy(squeaks), 'squeaks')),
    );
  });
});
