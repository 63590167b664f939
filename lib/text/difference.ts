import type { Span } from './span';

/** One stretch of a text and the words that stand there instead. */
export interface Difference extends Span {
  text: string;
}

/**
 * The one stretch by which `after` differs from `before`, grown to whole words so that no emoji is cut in two. Where words are only taken
 * away it takes in a neighbour on their line, because nothing can be pasted over a selection that leaves nothing.
 */
export function difference(before: string, after: string): Difference {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < shortest - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  start -= /\S*$/.exec(before.slice(0, start))?.[0].length ?? 0;
  tail -= /^\S*/.exec(tail > 0 ? before.slice(-tail) : '')?.[0].length ?? 0;
  if (start + tail === after.length) {
    const left = /\S+[^\S\n]*$/.exec(before.slice(0, start))?.[0].length ?? 0;
    const right = /^[^\S\n]*\S+/.exec(tail > 0 ? before.slice(-tail) : '')?.[0].length ?? 0;
    if (left > 0) start -= left;
    else tail -= right;
  }
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}
