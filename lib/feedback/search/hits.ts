import { fold, foldWithOrigins } from './fold';
import type { Query } from './query';
import { joined, type Span } from '@/lib/text/span';

/** Where the words of a query occur in a text, in order and without overlap, for marking. */
export function hitsIn(text: string, { words }: Pick<Query, 'words'>): Span[] {
  const plain = words.length === 0 ? '' : fold(text);
  if (!words.some((word) => plain.includes(word))) return [];
  const { folded, origins } = foldWithOrigins(text);
  const hits: Span[] = [];
  for (const word of words) {
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length)) {
      hits.push({ start: origins[at] ?? 0, end: origins[at + word.length] ?? text.length });
    }
  }
  return joined(hits);
}
