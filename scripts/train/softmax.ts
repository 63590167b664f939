/** Something seen, and how much of each class it is: shares that sum to one. */
export interface Example {
  features: ReadonlyMap<string, number>;
  shares: readonly number[];
  /** What is held of each class before anything is learnt; the weights learn only what this misses. Nothing where absent. */
  held?: readonly number[];
  /** How much it counts beside the others; one where absent. */
  weight?: number;
}

/** One number for each class: for the bias, and for each feature. */
export interface Learnt {
  bias: number[];
  of: Map<string, number[]>;
}

const rounds = 300;

/**
 * Multinomial logistic regression, its weights kept small by `ridge`, all but the bias; by accelerated gradient descent (Beck and Teboulle
 * 2009). The same examples in the same order give the same weights: no chance is involved.
 */
export function fit(examples: readonly Example[], ridge: number): Learnt {
  const classes = examples[0]?.shares.length ?? 0;
  const names = [...new Set(examples.flatMap(({ features }) => [...features.keys()]))];
  const column = new Map(names.map((name, index) => [name, index + 1]));
  const whole = examples.reduce((sum, { weight = 1 }) => sum + weight, 0);
  // Column 0 is the bias.
  const rows = examples.map(({ features, shares, held = shares.map(() => 0), weight = 1 }) => ({
    shares,
    held,
    part: weight / whole,
    places: Uint32Array.from([0, ...[...features.keys()].map((name) => (column.get(name) ?? 0) * classes)]),
    values: Float64Array.from([1, ...features.values()]),
  }));
  const size = (names.length + 1) * classes;
  const steepest = rows.reduce(
    (sum, { part, values }) => sum + part * values.reduce((squares, value) => squares + value * value, 0),
    0,
  );
  // The softmax' curvature is at most a half.
  const step = 1 / (steepest / 2 + ridge);
  let at = new Float64Array(size);
  let ahead = new Float64Array(size);
  let momentum = 1;
  for (let round = 0; round < rounds; round++) {
    const slope = ahead.map((weight, place) => (place < classes ? 0 : ridge * weight));
    for (const { shares, held, part, places, values } of rows) {
      const chances = softmax(held.map((start, k) => start + dot(ahead, places, values, k)));
      for (const [k, chance] of chances.entries()) {
        const miss = part * (chance - (shares[k] ?? 0));
        for (let i = 0; i < places.length; i++) {
          const place = (places[i] ?? 0) + k;
          slope[place] = (slope[place] ?? 0) + (values[i] ?? 0) * miss;
        }
      }
    }
    const next = ahead.map((weight, place) => weight - step * (slope[place] ?? 0));
    const faster = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const last = at;
    ahead = next.map((weight, place) => weight + ((momentum - 1) / faster) * (weight - (last[place] ?? 0)));
    at = next;
    momentum = faster;
  }
  const weightsAt = (place: number) => [...at.subarray(place * classes, (place + 1) * classes)];
  return { bias: weightsAt(0), of: new Map(names.map((name, index) => [name, weightsAt(index + 1)])) };
}

function dot(weights: Float64Array, places: Uint32Array, values: Float64Array, k: number): number {
  let sum = 0;
  for (let i = 0; i < places.length; i++) sum += (weights[(places[i] ?? 0) + k] ?? 0) * (values[i] ?? 0);
  return sum;
}

/** Chances that sum to one. */
export function softmax(sums: readonly number[]): number[] {
  const highest = Math.max(...sums);
  const raised = sums.map((sum) => Math.exp(sum - highest));
  const whole = raised.reduce((sum, value) => sum + value, 0);
  return raised.map((value) => value / whole);
}
