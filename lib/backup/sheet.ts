import papaparse from 'papaparse';

/** Rows of a table that somebody brings, each with its number as a spreadsheet counts it. */
export interface Sheet {
  columns: readonly string[];
  rows: readonly { number: number; cells: Readonly<Record<string, string>> }[];
  bad: readonly { line: number; why: string }[];
}

/** A table from CSV, or from JSON with one object a line, such as Earshot writes both. Null where it is neither, or has no row. */
export function readSheet(text: string): Sheet | null {
  const plain = text.replace(/^\uFEFF/, '');
  const sheet = /^\s*\{/.test(plain) ? jsonSheet(plain) : csvSheet(plain);
  return sheet && sheet.rows.length + sheet.bad.length > 0 ? sheet : null;
}

const unclosed = 'A quotation mark in it is never closed, so that nothing after it can be told apart.';
const unquoted = 'It has a quotation mark where a cell does not end.';

function csvSheet(text: string): Sheet | null {
  const { data, errors } = papaparse.parse<string[]>(text);
  const [head, ...rows] = data
    .map((cells, at) => ({ number: at + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (!head) return null;
  const columns = head.cells.map((name, at) => name.trim() || `Column ${at + 1}`);
  // That a file of one column has no commas is no fault of it.
  const bad = errors
    .filter(({ type }) => type === 'Quotes')
    .map(({ row = 0, code }) => ({ line: row + 1, why: code === 'MissingQuotes' ? unclosed : unquoted }))
    .filter(({ line }, at, all) => all.findIndex((other) => other.line === line) === at);
  const lame = new Set(bad.map(({ line }) => line));
  return {
    columns,
    rows: rows
      .filter(({ number }) => !lame.has(number))
      .map(({ number, cells }) => ({
        number,
        cells: Object.fromEntries(columns.map((name, at) => [name, unguarded(cells[at] ?? '')])),
      })),
    bad,
  };
}

/** Without the sign that keeps spreadsheets from computing a cell, where a table has put it there. */
const unguarded = (cell: string) => cell.replace(/^'(?=[=+\-@\t\r])/u, '');

function jsonSheet(text: string): Sheet {
  const rows: Sheet['rows'][number][] = [];
  const bad: { line: number; why: string }[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const read = parsed(line);
    if (read === null) bad.push({ line: at + 1, why: 'This line is no JSON object.' });
    else for (const one of quotesOf(read)) rows.push({ number: at + 1, cells: cellsOf(one) });
  }
  const columns = [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))];
  return { columns, rows, bad };
}

/** A brief holds a few quotes, each of which is a row; anything else is a row itself. */
function quotesOf({ quotes, ...rest }: Record<string, unknown>): Record<string, unknown>[] {
  if (!Array.isArray(quotes)) return [rest];
  return quotes.filter(isObject).map((quote) => ({ ...rest, ...quote }));
}

const cellsOf = (row: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : value === null ? '' : JSON.stringify(value),
    ]),
  );

function parsed(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
