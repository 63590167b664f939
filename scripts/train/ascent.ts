/** How far and how often weights move. */
interface Pace {
  rounds: number;
  rate: number;
}

/** Gradient ascent with steps of one size for each weight, by the moments of its slopes (Adam). */
export function ascended(
  from: readonly number[],
  slopesAt: (weights: readonly number[]) => readonly number[],
  { rounds, rate }: Pace,
): number[] {
  const weights = [...from];
  const [mean, spread] = [weights.map(() => 0), weights.map(() => 0)];
  for (let round = 1; round <= rounds; round += 1) {
    slopesAt(weights).forEach((slope, at) => {
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * slope;
      spread[at] = 0.99 * (spread[at] ?? 0) + 0.01 * slope ** 2;
      const [step, size] = [(mean[at] ?? 0) / (1 - 0.9 ** round), (spread[at] ?? 0) / (1 - 0.99 ** round)];
      weights[at] = (weights[at] ?? 0) + (rate * step) / (Math.sqrt(size) + 1e-8);
    });
  }
  return weights;
}
