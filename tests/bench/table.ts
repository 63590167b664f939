/** One measurement of the table. Everything in one row was measured in the same run: machines are noisy, ratios less so. */
export interface Row {
  what: string;
  ours: string;
  /** The same without Earshot, or by the least that would do. */
  beside?: string;
  ratio?: number;
  target?: string;
}

const heads = ['', 'ours', 'beside', 'ratio', 'target'];

/** Rows as lines of plain text, in columns of equal width. */
export function table(rows: readonly Row[]): string {
  const cells = [heads, ...rows.map(cellsOf)];
  const widths = heads.map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
  return cells
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const cellsOf = ({ what, ours, beside, ratio, target }: Row) => [
  what,
  ours,
  beside ?? '',
  ratio === undefined ? '' : ratio.toFixed(ratio < 0.1 ? 4 : 2),
  target ?? '',
];

export const ms = (time: number) => `${time.toFixed(time < 10 ? 2 : 0)} ms`;
export const bytes = (count: number) => `${count.toLocaleString('en')} B`;
export const megabytes = (count: number) => `${count.toFixed(1)} MB`;
export const signed = (value: number) => `${value < 0 ? '' : '+'}${value.toFixed(2)}`;
