import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import {
  formatVersion,
  headSchema,
  rowSchemas,
  tableNames,
  tailSchema,
  type Contents,
  type TableName,
} from './format';
import { upToDate } from './older';
import type { z } from '@/lib/zod';

/** Why a file is no backup at all. */
export type Unreadable = 'foreign' | 'newer';

/** What is wrong with a backup that can be read all the same: its end is missing, or something in it is not as it was written. */
export type Damage = 'truncated' | 'altered';

/** A line that is no row, by its number in the file, from one. */
export interface BadRow {
  line: number;
  why: string;
}

export interface Backup {
  exportedAt: number;
  settings: unknown;
  contents: Contents;
  damage: Damage | null;
  bad: readonly BadRow[];
}

/** Reads a backup as it streams in. A row that cannot be read is told of, and costs no other. */
export async function readBackup(
  pieces: AsyncIterable<string>,
): Promise<{ backup: Backup } | { error: Unreadable }> {
  const sum = sha256.create();
  const contents: Contents = { captures: [], trash: [], events: [], posts: [], questions: [], replies: [] };
  const bad: BadRow[] = [];
  let head: z.output<typeof headSchema> | null = null;
  let damage: Damage | null = 'truncated';
  let number = 0;
  for await (const line of linesOf(pieces)) {
    number += 1;
    if (head === null) {
      const read = headSchema.safeParse(parsed(`${line.replace(/,"items":\[$/, '')}}`));
      if (!read.success) return { error: 'foreign' };
      if (read.data.version > formatVersion) return { error: 'newer' };
      head = read.data;
    } else if (line.startsWith(']')) {
      const tail = tailSchema.safeParse(parsed(`{${line.replace(/^\],/, '')}`));
      // The last line is cut as easily as any.
      if (tail.success) damage = tail.data.sha256 === bytesToHex(sum.digest()) ? null : 'altered';
      break;
    } else {
      const why = takeRow(line, contents);
      if (why !== null) bad.push({ line: number, why });
    }
    sum.update(utf8ToBytes(`${line}\n`));
  }
  if (head === null) return { error: 'foreign' };
  const { exportedAt, settings } = head;
  return { backup: { exportedAt, settings, contents, damage, bad } };
}

/** Adds the row of a line to what it belongs to, or says why there is none. */
function takeRow(line: string, contents: Contents): string | null {
  const row = parsed(line.replace(/^,/, ''));
  if (!Array.isArray(row)) return 'The line is cut or is not one of a backup.';
  const table = tableNames.find((name) => name === row[0]);
  if (!table) return `“${String(row[0]).slice(0, 40)}” is nothing that Earshot keeps.`;
  return add(table, row[1], contents);
}

function add<Name extends TableName>(table: Name, value: unknown, contents: Contents): string | null {
  const row = rowSchemas[table].safeParse(upToDate(value));
  if (row.success) {
    const rows: unknown[] = contents[table];
    rows.push(row.data);
    return null;
  }
  const [issue] = row.error.issues;
  return `${table}: ${issue?.path.join('.') || 'the row'} is not what it should be.`;
}

/** Longer than the longest capture can be in JSON: no line of ours is. */
const longest = 20_000_000;

async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  // Joined once a line is whole: words of a megabyte may come in a thousand pieces.
  let begun: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    const [first = '', ...others] = piece.split('\n');
    begun.push(first);
    length += first.length;
    if (length > longest) return;
    const last = others.pop();
    if (last === undefined) continue;
    yield begun.join('');
    yield* others;
    begun = [last];
    length = last.length;
  }
  if (length > 0) yield begun.join('');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
