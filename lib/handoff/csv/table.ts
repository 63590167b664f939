import papaparse from 'papaparse';
import type { Brief } from '../brief';

/** A table that some program takes in: its columns exactly as that program names them, and the rows one brief makes. */
export interface CsvTable {
  name: string;
  columns: readonly string[];
  /**
   * Whether a cell that a spreadsheet would compute gets a `'` before it. Off for programs that would keep the sign: such a file is not to
   * be opened in a spreadsheet.
   */
  guarded: boolean;
  rows: (brief: Brief) => readonly (readonly string[])[];
}

/** The library's own pattern overlooks a formula that is followed by a second line. */
const formula = /^[=+\-@\t\r]/u;

/**
 * The table as a file by RFC 4180: commas, CR LF, every cell in quotes. `marked` puts the mark before it by which Excel knows UTF-8, and which
 * some importers refuse.
 */
export function csv(table: CsvTable, briefs: readonly Brief[], { marked }: { marked: boolean }): string {
  const written = papaparse.unparse(
    { fields: [...table.columns], data: briefs.flatMap(table.rows).map((row) => [...row]) },
    { quotes: true, newline: '\r\n', escapeFormulae: table.guarded && formula },
  );
  return marked ? `\uFEFF${written}` : written;
}

/** A time as tables write it: ISO 8601 in UTC. */
export const timeOf = (time: number): string => new Date(time).toISOString();
