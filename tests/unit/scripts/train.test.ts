import { describe, expect, test } from 'vitest';
import { byGroups, share } from '@/scripts/evaluate/certainty';
import { fingerprint } from '@/scripts/train/examples';
import { fit, logitOf, type Example } from '@/scripts/train/logistic';
import { packed } from '@/scripts/train/pack';
import * as weights from '@/lib/draft/wording/weights';

const example = (group: string, promotes: number, ...features: string[]): Example => ({
  group,
  draft: true,
  promotes,
  points: 0,
  features,
});
const texts = ['a', 'b', 'c', 'd'].flatMap((group) => [
  example(group, 1, 'shop', 'the'),
  example(group, 0, 'sorry', 'the'),
]);

describe('the weights', () => {
  const model = fit(texts, { lasso: 0.001, ridge: 0.001, least: 3 });

  test('tell what sells from what does not', () => {
    expect(logitOf(model, example('e', 1, 'shop'))).toBeGreaterThan(1);
    expect(logitOf(model, example('e', 0, 'sorry'))).toBeLessThan(-1);
  });

  test('are the same each time', () => {
    expect(fit(texts, { lasso: 0.001, ridge: 0.001, least: 3 })).toEqual(model);
  });

  test('leave out what says nothing, and what only few groups know', () => {
    expect(model.weights.has('the')).toBe(false);
    const named = [...texts, example('a', 1, 'acme'), example('a', 1, 'acme'), example('a', 1, 'acme')];
    expect(fit(named, { lasso: 0.001, ridge: 0.001, least: 3 }).weights.has('acme')).toBe(false);
  });
});

test('the weights were learnt from the texts as they stand; else `npm run train`', () => {
  expect(weights.fingerprint).toBe(fingerprint());
});

test('what is packed is unpacked as it was', () => {
  const text = '5 discover download\n-5 delayed delay delays sorry so sorry';
  const { text: small, codes } = packed(text);
  const unpacked = codes.reduceRight((left, code) => left.replaceAll(code.slice(0, 1), code.slice(1)), small);
  expect(unpacked).toBe(text);
  expect(small.length).toBeLessThan(text.length);
});

describe('certainty', () => {
  test('a share is given with Wilson’s interval', () => {
    expect(share(8, 10)).toBe('8/10 (80 %, 49-94)');
    expect(share(0, 40)).toBe('0/40 (0 %, 0-9)');
    expect(share(0, 0)).toBe('0/0');
  });

  test('a figure’s interval is the same each time, and as wide as its groups differ', () => {
    const rows = [1, 1, 1, 0, 0, 0].map((value, index) => ({ value, group: String(index) }));
    const mean = (drawn: readonly { value: number }[]) =>
      drawn.reduce((sum, { value }) => sum + value, 0) / drawn.length;
    const once = byGroups(rows, ({ group }) => group, mean);
    expect(byGroups(rows, ({ group }) => group, mean)).toBe(once);
    expect(once).toMatch(/^0\.500 \(0\.1\d\d-0\.8\d\d\)$/);
    expect(byGroups(rows, () => 'one', mean)).toBe('0.500 (0.500-0.500)');
  });
});
