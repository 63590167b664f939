import type { Capture } from '../capture';
import { escaped } from '@/lib/text/pattern';

/** Fields in which words stand, a customer's or ours, in whatever row; everything else names or counts. */
const prose = new Set(['text', 'images', 'note', 'summary', 'reason', 'why']);

/** A text with these words blacked out wherever they stand in it, in capitals or not and however they are spaced. Its length stays. */
export function blackOut(text: string, words: string): string {
  const pattern = patternOf(words);
  return pattern ? text.replace(pattern, (found) => '█'.repeat(found.length)) : text;
}

/** How many letters of what the customer said, signs and spaces among them, these words take away. */
export function lettersOf({ text, images, answers }: Capture, words: string): number {
  const pattern = patternOf(words);
  if (!pattern) return 0;
  const found = [text, ...images, answers?.text ?? ''].flatMap((said) => said.match(pattern) ?? []);
  return found.reduce((sum, one) => sum + one.length, 0);
}

/** A row of any table and any version, with these words blacked out in all that is written in it. */
export function rowWithout<Row extends object>(row: Row, words: string): Row {
  const written = (field: string) =>
    prose.has(field) ||
    // Of a change to such a field the history keeps what it was before and after.
    ((field === 'from' || field === 'to') && 'what' in row && prose.has(String(row.what)));
  const without = (field: string, value: unknown): unknown => {
    if (typeof value === 'string') return written(field) ? blackOut(value, words) : value;
    if (Array.isArray(value)) return value.map((one: unknown) => without(field, one));
    return typeof value === 'object' && value !== null ? rowWithout(value, words) : value;
  };
  const fields = Object.entries(row).map(([field, value]) => [field, without(field, value)]);
  return { ...row, ...Object.fromEntries(fields) };
}

function patternOf(words: string): RegExp | null {
  const parts = words.trim().split(/\s+/u);
  return parts[0] === '' ? null : new RegExp(parts.map(escaped).join(String.raw`\s+`), 'giu');
}
