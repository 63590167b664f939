import { foldWithOrigins } from './fold';
import type { Query } from './query';

/** A hit, in UTF-16 code units of the text it was found in. */
export interface Range {
  start: number;
  end: number;
}

/** Where the words of a query occur in a text, in order and without overlap, for marking. */
export function hitsIn(text: string, { words }: Query): Range[] {
  if (words.length === 0) return [];
  const { folded, origins } = foldWithOrigins(text);
  const hits: Range[] = [];
  for (const word of words) {
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length)) {
      hits.push({ start: origins[at] ?? 0, end: origins[at + word.length] ?? text.length });
    }
  }
  return joined(hits);
}

function joined(hits: Range[]): Range[] {
  const inOrder = hits.sort((a, b) => a.start - b.start);
  const apart: Range[] = [];
  for (const hit of inOrder) {
    const last = apart.at(-1);
    if (last && hit.start < last.end) last.end = Math.max(last.end, hit.end);
    else apart.push({ ...hit });
  }
  return apart;
}
