import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { formatName, formatVersion, tableNames, type TableName } from './format';

/** Rows of a table in the order of their keys, some at a time. */
export type Rows = (table: TableName) => AsyncIterable<readonly unknown[]>;

/** The text of a backup, piece by piece, of which only one is in memory. `settings` is what is shared of them, as an object. */
export async function* backupText(rows: Rows, settings: unknown, exportedAt: number): AsyncGenerator<string> {
  const sum = sha256.create();
  const counts: Record<string, number> = {};
  const summed = (text: string) => {
    sum.update(utf8ToBytes(text));
    return text;
  };
  const head = JSON.stringify({ format: formatName, version: formatVersion, exportedAt, settings });
  yield summed(`${head.slice(0, -1)},"items":[\n`);
  let comma = '';
  for (const table of tableNames) {
    counts[table] = 0;
    for await (const some of rows(table)) {
      counts[table] += some.length;
      const lines = some.map((row) => {
        const line = `${comma}${JSON.stringify([table, row])}\n`;
        comma = ',';
        return line;
      });
      yield summed(lines.join(''));
    }
  }
  yield `],"counts":${JSON.stringify(counts)},"sha256":"${bytesToHex(sum.digest())}"}\n`;
}
