import { describe, expect, test } from 'vitest';
import { byGroups, share } from '@/scripts/evaluate/certainty';
import { fingerprint } from '@/scripts/train/examples';
import { common, fit, logitOf, type Example } from '@/scripts/train/logistic';
import { held } from '@/scripts/train/kinds';
import { packed } from '@/scripts/train/pack';
import * as weights from '@/lib/draft/wording/weights';

const example = (group: string, promotes: number, ...features: string[]): Example => ({
  group,
  draft: true,
  promotes,
  times: 1,
  points: 0,
  features,
});
const texts = ['a', 'b', 'c', 'd'].flatMap((group) => [
  example(group, 1, 'shop', 'the'),
  example(group, 0, 'sorry', 'the'),
]);

describe('the weights', () => {
  const learnt = (examples: readonly Example[]) => fit(examples, common(examples, 3), () => 0.001);
  const model = learnt(texts);

  test('tell what sells from what does not', () => {
    expect(logitOf(model, example('e', 1, 'shop'))).toBeGreaterThan(1);
    expect(logitOf(model, example('e', 0, 'sorry'))).toBeLessThan(-1);
  });

  test('are the same each time', () => {
    expect(learnt(texts)).toEqual(model);
  });

  test('give nothing to what says nothing, and leave out what only few groups know', () => {
    expect(Math.abs(model.weights.get('the') ?? 0)).toBeLessThan(0.01);
    const named = [...texts, example('a', 1, 'acme'), example('a', 1, 'acme'), example('a', 1, 'acme')];
    expect(learnt(named).weights.has('acme')).toBe(false);
  });

  test('leave what is held as it is held', () => {
    expect(learnt([...texts, example('e', 0, '!')]).weights.get('!')).toBe(held['!']);
    expect(logitOf(model, example('e', 1, 'shop', '!'))).toBeGreaterThan(
      logitOf(model, example('e', 1, 'shop')),
    );
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
