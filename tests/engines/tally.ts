import { behaviours } from './behaviours';
import { engines } from './engines';

/** What became of one cell: one behaviour of one engine in one container and one browser. */
export interface Cell {
  engine: string;
  behaviour: string;
  outcome: '✓' | 'refused' | '✗';
}

/** The parts of Playwright's own report that are read. */
export interface Suite {
  title: string;
  suites?: Suite[];
  specs?: {
    title: string;
    tests: { status: string; annotations: { type: string }[] }[];
  }[];
}

/** Every cell that was looked at. The suite around a test is named "engine in container". */
export function cellsOf({ title, suites = [], specs = [] }: Suite): Cell[] {
  const own = specs.flatMap((spec) =>
    spec.tests.map(({ status, annotations }): Cell => {
      const refused = annotations.some(({ type }) => type === 'refused');
      const outcome = status !== 'expected' ? '✗' : refused ? 'refused' : '✓';
      return { engine: title.split(' in ')[0] ?? '', behaviour: spec.title, outcome };
    }),
  );
  return [...own, ...suites.flatMap(cellsOf)];
}

/** The cells as a Markdown table: a line for each behaviour, a column for each engine, in each place how many cells came to what. */
export function tally(cells: readonly Cell[]): string {
  const rows = behaviours.map(({ name }) => [
    name,
    ...engines.map(({ id }) => counts(cells.filter((cell) => cell.engine === id && cell.behaviour === name))),
  ]);
  const head = ['', ...engines.map(({ name }) => name)];
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function counts(cells: readonly Cell[]): string {
  const said = (['✓', 'refused', '✗'] as const).flatMap((outcome) => {
    const count = cells.filter((cell) => cell.outcome === outcome).length;
    return count > 0 ? [`${outcome} ${count}`] : [];
  });
  return said.join(', ') || '–';
}
