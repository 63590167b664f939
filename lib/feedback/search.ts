import type { Capture } from './capture';

/** What somebody looks for: words that must all occur, folded. */
export type Query = readonly string[];

/** A hit, in UTF-16 code units of the text it was found in. */
export interface Range {
  start: number;
  end: number;
}

/** The words of a search as typed; none of them means that everything is wanted. */
export function queryOf(typed: string): Query {
  return fold(typed)
    .split(/[\s"'“”„]+/u)
    .filter((word) => word !== '');
}

/** What is searched of a capture, folded once: its author, words and note. */
export function searchable({ author, text, note }: Pick<Capture, 'author' | 'text' | 'note'>): string {
  return fold([author.name, author.handle ?? '', text, note].join('\n'));
}

/** Whether folded text holds every word of the query, whole or as a part of a longer one. */
export function matches(folded: string, query: Query): boolean {
  return query.every((word) => folded.includes(word));
}

/** Where the words of a query occur in a text, in order and without overlap, for marking. */
export function hitsIn(text: string, query: Query): Range[] {
  if (query.length === 0) return [];
  const { folded, origins } = foldWithOrigins(text);
  const hits: Range[] = [];
  for (const word of query) {
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length)) {
      hits.push({ start: origins[at] ?? 0, end: origins[at + word.length] ?? text.length });
    }
  }
  return joined(hits);
}

/** Case and accents do not matter: "cafe" finds "Café". */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Folded text with the place in the original that each of its units came from, and the original's end after the last. */
function foldWithOrigins(text: string): { folded: string; origins: number[] } {
  let folded = '';
  const origins: number[] = [];
  let start = 0;
  for (const letter of text) {
    const plain = fold(letter);
    for (let unit = 0; unit < plain.length; unit += 1) origins.push(start);
    folded += plain;
    start += letter.length;
  }
  return { folded, origins };
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
