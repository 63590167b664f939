/** z of a two-sided interval of 95 %. */
const z = 1.96;

/** "11/18 (61 %, 39-80)": a share with Wilson's 95 % interval. */
export function share(part: number, whole: number): string {
  if (whole === 0) return '0/0';
  const p = part / whole;
  const spread = 1 + z ** 2 / whole;
  const middle = (p + z ** 2 / (2 * whole)) / spread;
  const arm = (z * Math.sqrt((p * (1 - p)) / whole + z ** 2 / (4 * whole ** 2))) / spread;
  return `${part}/${whole} (${percent(p)} %, ${percent(middle - arm)}-${percent(middle + arm)})`;
}

const percent = (value: number) => Math.round(100 * value);

/** "0.812 (0.771-0.849)": a figure with its 95 % interval, by drawing whole groups again and again, always the same ones. */
export function byGroups<Row>(
  rows: readonly Row[],
  groupOf: (row: Row) => string,
  figure: (rows: readonly Row[]) => number,
): string {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(groupOf(row), [...(groups.get(groupOf(row)) ?? []), row]);
  const all = [...groups.values()];
  const random = mulberry32(1);
  const drawn = Array.from({ length: draws }, () =>
    figure(all.flatMap(() => all[Math.floor(random() * all.length)] ?? [])),
  )
    .filter((value) => !Number.isNaN(value))
    .sort((a, b) => a - b);
  const at = (quantile: number) =>
    (drawn[Math.floor(quantile * (drawn.length - 1))] ?? Number.NaN).toFixed(3);
  return `${figure(rows).toFixed(3)} (${at(0.025)}-${at(0.975)})`;
}

const draws = 400;

/** A generator of numbers from 0 to 1, public domain, by Tommy Ettinger. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
