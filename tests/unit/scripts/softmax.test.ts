import { expect, test } from 'vitest';
import { fit, softmax } from '../../../scripts/train/softmax';

const example = (features: Record<string, number>, shares: number[], held?: number[]) => ({
  features: new Map(Object.entries(features)),
  shares,
  ...(held && { held }),
});

const wet = [
  example({ rain: 1 }, [1, 0]),
  example({ rain: 1, wind: 1 }, [1, 0]),
  example({ sun: 1 }, [0, 1]),
  example({ sun: 1, wind: 1 }, [0, 1]),
];

test('what stands in one class alone speaks for it, and what stands in both for none', () => {
  const { of } = fit(wet, 0.01);
  const [rain = [], wind = []] = [of.get('rain'), of.get('wind')];
  expect(rain[0]).toBeGreaterThan(1);
  expect(rain[1]).toBeLessThan(-1);
  expect(wind[0]).toBeCloseTo(wind[1] ?? NaN, 2);
});

test('the same examples give the same weights', () => {
  expect(fit(wet, 0.01)).toEqual(fit(wet, 0.01));
});

test('what is held already is not learnt again', () => {
  const told = wet.map(({ features, shares: [a = 0, b = 0] }) => ({
    features,
    shares: [a, b],
    held: [a * 20, b * 20],
  }));
  const learnt = fit(told, 0.01);
  for (const weights of learnt.of.values()) for (const weight of weights) expect(weight).toBeCloseTo(0, 3);
});

test('an example that weighs nothing teaches nothing', () => {
  const with0 = [...wet, { ...example({ hail: 1 }, [0, 1]), weight: 0 }];
  expect(fit(with0, 0.01).of.get('hail')).toEqual([0, 0]);
});

test('chances sum to one, however great the sums are', () => {
  expect(softmax([1000, 1000])).toEqual([0.5, 0.5]);
});
