import { held } from './kinds';

/** What is known of one text: whether it promotes (1), hints (between) or not (0), the signals' points, and its terms, those of a kind repeated. */
export interface Example {
  group: string;
  /** A draft of a small organisation, the kind that Earshot meets most; else a post of a large one. */
  draft: boolean;
  promotes: number;
  /** How many times it counts. */
  times: number;
  points: number;
  features: readonly string[];
}

export interface Model {
  bias: number;
  /** What one point of the signals weighs: the unit in which the other weights become points. */
  perPoint: number;
  weights: Map<string, number>;
}

const rounds = 300;
/** More points than these say no more. */
const mostPoints = 6;
const pointsOf = ({ points }: Example) => Math.min(points, mostPoints);

const heldOf = (features: readonly string[]) =>
  features.reduce((sum, feature) => sum + (held[feature] ?? 0), 0);

/** The features that enough groups hold. */
export function common(examples: readonly Example[], least: number): string[] {
  const seen = new Map<string, Set<string>>();
  for (const { group, features } of examples)
    for (const feature of features) seen.set(feature, (seen.get(feature) ?? new Set()).add(group));
  return [...seen].filter(([, groups]) => groups.size >= least).map(([name]) => name);
}

/** Logistic regression on these features by accelerated gradients: the same examples give the same weights. What is held stays as it is. */
export function fit(
  examples: readonly Example[],
  features: readonly string[],
  ridgeOf: (feature: string) => number,
): Model {
  const names = features.filter((name) => !(name in held));
  const places = new Map(names.map((name, place) => [name, place]));
  const rows = examples.map((example) => ({
    places: example.features.flatMap((feature) => places.get(feature) ?? []),
    points: pointsOf(example),
    promotes: example.promotes,
    times: example.times,
    held: heldOf(example.features),
  }));
  const all = rows.reduce((sum, { times }) => sum + times, 0);
  const [biasAt, pointsAt] = [names.length, names.length + 1];
  const steepest = Math.max(...rows.map((row) => row.places.length + 1 + row.points ** 2));
  const ridges = names.map(ridgeOf);
  const step = 1 / (steepest / 8 + Math.max(...ridges));

  let weights = new Float64Array(names.length + 2);
  let ahead = weights.slice();
  let momentum = 1;
  for (let round = 0; round < rounds; round += 1) {
    const slope = new Float64Array(weights.length);
    for (const row of rows) {
      let sum = row.held + (ahead[biasAt] ?? 0) + (ahead[pointsAt] ?? 0) * row.points;
      for (const place of row.places) sum += ahead[place] ?? 0;
      const error = ((chance(sum) - row.promotes) * row.times) / all;
      for (const place of row.places) slope[place] = (slope[place] ?? 0) + error;
      slope[biasAt] = (slope[biasAt] ?? 0) + error;
      slope[pointsAt] = (slope[pointsAt] ?? 0) + error * row.points;
    }
    const next = ahead.map((weight, place) => {
      if (place >= names.length) return weight - step * (slope[place] ?? 0);
      return weight - step * ((slope[place] ?? 0) + (ridges[place] ?? 0) * weight);
    });
    const grown = (1 + Math.sqrt(1 + 4 * momentum ** 2)) / 2;
    const drive = (momentum - 1) / grown;
    ahead = next.map((weight, place) => weight + drive * (weight - (weights[place] ?? 0)));
    weights = next;
    momentum = grown;
  }
  return {
    bias: weights[biasAt] ?? 0,
    perPoint: weights[pointsAt] ?? 0,
    weights: new Map([
      ...Object.entries(held),
      ...names.flatMap((name, place): [string, number][] => (weights[place] ? [[name, weights[place]]] : [])),
    ]),
  };
}

export const chance = (logit: number) => 1 / (1 + Math.exp(-logit));

export function logitOf({ bias, perPoint, weights }: Model, example: Example): number {
  return example.features.reduce(
    (sum, feature) => sum + (weights.get(feature) ?? 0),
    bias + perPoint * pointsOf(example),
  );
}
