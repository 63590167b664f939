import type { Finding } from '@/lib/profile/verdict';

const longest = 72;

/** A finding's words in quotation marks, on one line; a long stretch is shortened in the middle. */
export function quoted(finding: Finding): string {
  const line = finding.text.replace(/\s+/g, ' ').trim();
  const half = longest / 2;
  return `“${line.length > longest ? `${line.slice(0, half).trimEnd()} … ${line.slice(-half).trimStart()}` : line}”`;
}

/** How many phrases are found, as a sentence without its full stop. */
export function counted(count: number): string {
  if (count === 0) return 'No phrase reads as promotion';
  return count === 1 ? '1 phrase reads as promotion' : `${count} phrases read as promotion`;
}
